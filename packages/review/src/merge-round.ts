import { valueAt } from '@rsr/model'
import type { Accepted, Applied, Inputs, Write } from './accepted.ts'
import { mergeValue } from './merge-value.ts'

const returnedBy = ({ proposal, decision }: Accepted) =>
  decision.decision === 'partly' ? (decision.text ?? proposal.before) : proposal.after

/** Merges proposals on one value, each on another part of it; gives the value after them. */
export function mergeRound(
  { documents, sent }: Inputs,
  round: readonly Accepted[],
  earlier: unknown,
  applied: Map<number, Applied>,
  write: Write,
): unknown {
  const field = round[0]?.proposal.field
  if (!field) return earlier
  const { file, pointer, holds } = field
  const parts = new Map(
    sent.flatMap((each) =>
      each.file === file && each.pointer === pointer ? [[each.part, each.text] as const] : [],
    ),
  )
  for (const { proposal } of round) {
    const part = proposal.field?.part ?? 1
    if (!parts.has(part)) parts.set(part, proposal.before)
  }
  const present = earlier ?? valueAt(documents.find((each) => each.file === file)?.value, pointer)
  // What is not written yet has the paragraphs of the draft.
  const isWritten = present !== undefined && present !== null
  const now = isWritten ? inWords(present) : [...parts.values()].join('\n\n')
  const merge = (some: readonly Accepted[]) => {
    const returned = new Map(some.map((each) => [each.proposal.field?.part, returnedBy(each)]))
    const all = [...parts].toSorted(([a], [b]) => a - b)
    return mergeValue({
      now,
      holds: isWritten ? holds : 'blocks',
      parts: all.map(([part, text]) => ({ part, sent: text, returned: returned.get(part) ?? text })),
    })
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
  const value = isNumber
    ? Number(result.value)
    : isWritten || holds === 'blocks'
      ? result.value
      : inOne(result.value)
  write(file, pointer, value)
  return value ?? ''
}

/** The paragraphs of a value that holds one. */
const inOne = (value: string | undefined) => value?.replaceAll(/\n\s*\n/g, ' ')

const inWords = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))
