import { valueAt } from '@rsr/model'
import type { Accepted, Applied, Inputs, Write } from './accepted.ts'
import { mergeValue } from './merge-value.ts'
import type { Holds } from './tokens.ts'

const returnedBy = ({ proposal, decision }: Accepted) =>
  decision.decision === 'partly' ? (decision.text ?? proposal.before) : proposal.after

/** Merges proposals on one value, each on another part of it and of one draft; gives the value after them. */
export function mergeRound(
  { documents, reviews }: Inputs,
  round: readonly Accepted[],
  earlier: unknown,
  applied: Map<number, Applied>,
  write: Write,
): unknown {
  const field = round[0]?.proposal.field
  if (!field) return earlier
  const { file, pointer, holds } = field
  const draft = reviews.find(({ name }) => name === round[0]?.proposal.from[0]?.review)
  const parts = new Map(
    (draft?.review.sent ?? []).flatMap((each) =>
      each.file === file && each.pointer === pointer ? [[each.part, each.text] as const] : [],
    ),
  )
  for (const { proposal } of round) {
    const part = proposal.field?.part ?? 1
    if (!parts.has(part)) parts.set(part, proposal.before)
  }
  const present = earlier ?? valueAt(documents.find((each) => each.file === file)?.value, pointer)
  // A default that is not written yet.
  const isWritten = present !== undefined && present !== null
  const now = isWritten ? inWords(present) : inOne([...parts.values()], holds)
  const merge = (some: readonly Accepted[]) => {
    const returned = new Map(some.map((each) => [each.proposal.field?.part, returnedBy(each)]))
    const all = [...parts]
      .toSorted(([a], [b]) => a - b)
      .map(([part, text]) => ({ part, sent: text, returned: returned.get(part) ?? text }))
    // What is said in place of a value that is not written may have several parts, though the value has one.
    const one = {
      part: 1,
      sent: inOne(
        all.map((each) => each.sent),
        holds,
      ),
      returned: inOne(
        all.map((each) => each.returned),
        holds,
      ),
    }
    return mergeValue({ now, holds, parts: holds === 'blocks' ? all : [one] })
  }
  const good = round.filter((each) => {
    const result = merge([each])
    applied.set(
      each.proposal.number,
      result.kind === 'conflict' ? result : { kind: result.kind === 'unchanged' ? 'already' : result.kind },
    )
    return result.kind !== 'conflict'
  })
  const result = merge(good)
  if (result.kind === 'conflict') {
    for (const { proposal } of good) applied.set(proposal.number, result)
    return earlier
  }
  if (result.value === now && isWritten) return earlier
  if (result.value === undefined && !isWritten) {
    // Nothing is there to take out: the words are the toolkit's, and come again.
    for (const { proposal } of good) applied.set(proposal.number, { kind: 'by-hand' })
    return earlier
  }
  const isNumber =
    typeof present === 'number' && result.value !== undefined && /^-?\d+(?:\.\d+)?$/.test(result.value)
  const value = isNumber ? Number(result.value) : result.value
  write(file, pointer, value)
  return value ?? ''
}

/** The parts of a value: paragraphs if it holds blocks, else one behind the other. */
const inOne = (parts: readonly string[], holds: Holds) =>
  parts.filter((each) => each !== '').join(holds === 'blocks' ? '\n\n' : ' ')

const inWords = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))
