import type { Assessment, analysis } from '@rsr/model'
import type { VFileMessage } from 'vfile-message'
import { formMessage } from '../form-message.ts'
import type { TypedRow } from '../understand/typed-row.ts'
import { type Citable, type Citation, type Citations, citationsOf, isCitedAnew } from './citations.ts'
import { writtenMark } from './marks.ts'
import type { MergedFact } from './merged.ts'
import { isThirdParty } from './reply-source.ts'
import { tellUnregistered } from './tell-unregistered.ts'
import { writtenPeriod } from './written-date.ts'

/** A fact with what is to be written of it. */
export interface FactRecord extends MergedFact {
  readonly record: Readonly<Record<string, unknown>>
  readonly sources: readonly Citation[]
}

/** What facts are merged beside: of sources also those that are registered with them. */
export interface Registered extends Pick<Assessment, 'facts' | 'answers'> {
  readonly sources: Citable
}

/** The facts in a row, each beside the one that was made of it before, if any was; and what is to be said of them. */
export function mergeFacts(
  row: TypedRow,
  source: string,
  { facts, sources, answers }: Registered,
): { facts: FactRecord[]; messages: VFileMessage[] } {
  const { delivery, criterion, cells } = row
  const { file } = delivery.form
  const place = cells.facts?.place ?? row.place
  const citations = citationsOf(row, { source, place: `question ${criterion.id}` }, sources)
  const messages: VFileMessage[] = []
  const answer = answers.get(criterion.id)
  const named = new Set([...(answer?.for ?? []), ...(answer?.against ?? [])])
  const merged = row.facts.map((text, index): FactRecord => {
    const id = factId(row, index)
    const same = [...named].map((each) => facts.get(each)).find((each) => each?.text === text)
    const known = facts.get(id) ?? same
    const state = known ? stateOf(known, text, citations) : 'new'
    if (known && state === 'differs') {
      const values = { id: known.id, found: text, recorded: known.text }
      messages.push(formMessage('form-fact-differs', file, place, values))
    }
    const { all } = citations
    return { id: known?.id ?? id, text, state, sources: all, record: recordOf(row, text, all) }
  })
  if (merged.some(({ state }) => state === 'new')) {
    messages.push(...tellUnregistered(delivery, cells.source?.place ?? place, citations.unregistered))
  }
  return { facts: merged, messages }
}

/** As `police-tip-protocol-5-1-a`, and `-2` behind it for a second one. */
function factId({ delivery: { agency }, criterion: { id } }: TypedRow, index: number): string {
  const number = index === 0 ? '' : `-${index + 1}`
  return `${agency}-${id.replaceAll('.', '-')}`.slice(0, 64 - number.length) + number
}

const stateOf = (known: analysis.Fact, text: string, citations: Citations): MergedFact['state'] =>
  known.text !== text ? 'differs' : isCitedAnew(known.sources, citations) ? 'cited' : 'known'

/** On the law a State says what its law is; on practice it gives numbers, or what it has established. */
function recordOf(
  { delivery, criterion, period, confidentiality }: TypedRow,
  text: string,
  sources: readonly Citation[],
) {
  const ofState = criterion.axis === 'law' ? 'law' : /\d/.test(text) ? 'official-figure' : 'finding'
  return {
    text,
    kind: isThirdParty(delivery.agency) ? 'finding' : ofState,
    sources,
    ...(period && { period: writtenPeriod(period) }),
    ...writtenMark(confidentiality),
  }
}
