import type { FormTable } from '@rsr/roadmap'

/**
 * How wide columns are, in letters: together so that a landscape page holds them in letters of seven points and a laptop
 * shows a question beside its answer.
 */
const widths: Readonly<Record<string, number>> = {
  id: 12,
  question: 34,
  meaning: 30,
  known: 28,
  answer: 14,
  facts: 30,
  source: 22,
  page: 11,
  period: 12,
  'may-be': 15,
  note: 26,
  title: 40,
  publisher: 26,
  kind: 18,
  link: 28,
  text: 60,
  measure: 30,
  action: 44,
  lead: 24,
  cost: 18,
  funding: 22,
}
const usual = 11

/** Of ids in records, which have no dots to break at. */
const recordId = 20

export const widthOf = (kind: FormTable['kind'], key: string): number =>
  key === 'id' && kind !== 'questions' ? recordId : (widths[key] ?? usual)
