import { type SourceDocument, valueAt } from '@rsr/model'
import { paragraphsOf } from './paragraphs-of.ts'
import type { NamedReview, Proposal } from './proposal.ts'
import { type Holds, keyOf } from './tokens.ts'

/** Whether the value that a proposal would change reads otherwise by now than in the draft that its reviewer had. */
export function changedSince(
  { kind, field, from: [first] }: Pick<Proposal, 'kind' | 'field' | 'from'>,
  reviews: readonly NamedReview[],
  documents: readonly SourceDocument[],
): boolean {
  if (kind !== 'value' || !field) return false
  const sent = reviews
    .find(({ name }) => name === first?.review)
    ?.review.sent.filter(({ file, pointer }) => file === field.file && pointer === field.pointer)
    .toSorted((a, b) => a.part - b.part)
    .map(({ text }) => text)
  const now = valueAt(documents.find(({ file }) => file === field.file)?.value, field.pointer)
  // What was not written when the draft was made is no text of anybody's.
  if (sent === undefined || sent.length === 0 || (!field.written && now === undefined)) return false
  return wordsOf(sent, field.holds) !== wordsOf(partsOf(now, field.holds), field.holds)
}

const wordsOf = (parts: readonly string[], holds: Holds) =>
  holds === 'blocks' ? parts.map((each) => keyOf(each, holds)).join('\n') : keyOf(parts.join(' '), holds)

function partsOf(now: unknown, holds: Holds): string[] {
  const text = typeof now === 'string' ? now : now === undefined || now === null ? '' : JSON.stringify(now)
  if (holds !== 'blocks') return [text]
  return paragraphsOf(text, holds).map(({ start, end }) => text.slice(start, end))
}
