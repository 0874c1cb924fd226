import {
  type EditedSource,
  type InputFile,
  type SourceDocument,
  type SourceEdit,
  type Surroundings,
  checkAssessment,
  editSource,
  readAssessment,
  valueAt,
} from '@rsr/model'
import type { VFileMessage } from 'vfile-message'
import type { Hunk } from './merge-text.ts'
import { mergeValue } from './merge-value.ts'
import { type Proposal, passageOf } from './proposal.ts'
import type { Decision } from './read-decisions.ts'

/** A value that was sent, as the manifest knows it. */
export interface SentField {
  readonly file: string
  readonly pointer: string
  readonly part: number
  readonly text: string
}

/** A proposal that an office accepted, as it is or in other words. */
export interface Accepted {
  readonly proposal: Proposal
  readonly decision: Decision
}

/** What became of an accepted proposal in the files. */
export type Applied =
  | { readonly kind: 'taken' | 'merged' | 'already' | 'by-hand' }
  | { readonly kind: 'conflict'; readonly hunks: readonly Hunk[] }

/** What the files of a country are, and were when the draft was sent. */
export interface Inputs {
  readonly files: readonly InputFile[]
  readonly documents: readonly SourceDocument[]
  readonly sent: readonly SentField[]
  readonly surroundings: Surroundings
}

/**
 * The files with accepted proposals in them, and what became of each, by its number.
 *
 * @returns only files that differ; and what would be wrong with the assessment then.
 */
export function applyProposals(
  inputs: Inputs,
  accepted: readonly Accepted[],
): { edited: EditedSource[]; applied: ReadonlyMap<number, Applied>; messages: VFileMessage[] } {
  const applied = new Map<number, Applied>()
  const edits = new Map<string, SourceEdit[]>()
  const write = (file: string, pointer: string, value: unknown) =>
    edits.set(file, [
      ...(edits.get(file) ?? []).filter((each) => each.pointer !== pointer),
      { pointer, value },
    ])
  const values = new Map<string, Accepted[]>()
  for (const each of accepted) {
    const { proposal } = each
    const { kind, field } = proposal
    if (kind === 'value' && field) {
      const key = `${field.file}#${field.pointer}`
      values.set(key, [...(values.get(key) ?? []), each])
    } else if (kind === 'status') applied.set(proposal.number, decideStatus(inputs, each, write))
    else applied.set(proposal.number, { kind: 'by-hand' })
  }
  for (const all of values.values()) {
    // Two proposals on one passage are merged one after the other.
    for (let rest: Accepted[] = all, now: unknown; rest.length > 0;) {
      const round = rest.filter(
        ({ proposal }, index) =>
          rest.findIndex((each) => passageOf(each.proposal) === passageOf(proposal)) === index,
      )
      now = mergeRound(inputs, round, now, applied, write)
      rest = rest.filter((each) => !round.includes(each))
    }
  }
  const edited: EditedSource[] = []
  const messages: VFileMessage[] = []
  const files = inputs.files.map((file) => {
    const ofFile = edits.get(file.path)
    if (!ofFile) return file
    const result = editSource(file, ofFile)
    messages.push(...result.messages)
    if (!result.edited || result.edited.changes.length === 0) return file
    edited.push(result.edited)
    return result.edited.file
  })
  return {
    edited,
    applied,
    messages: [...messages, ...(edited.length > 0 ? checked(files, inputs.surroundings) : [])],
  }
}

/** All messages on the files of an assessment, as `rsr check` gives them. */
export function checked(files: readonly InputFile[], surroundings: Surroundings): VFileMessage[] {
  const { assessment, partial, documents, messages } = readAssessment(files)
  const read = assessment ?? partial
  return read ? [...messages, ...checkAssessment(read, documents, surroundings)] : messages
}

type Write = (file: string, pointer: string, value: unknown) => void

const returnedBy = ({ proposal, decision }: Accepted) =>
  decision.decision === 'partly' ? (decision.text ?? proposal.before) : proposal.after

/** Merges proposals on one value, each on another part of it; gives the value after them. */
function mergeRound(
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
  // A default that is not written yet.
  const now = present === undefined || present === null ? [...parts.values()].join('\n\n') : String(present)
  const merge = (some: readonly Accepted[]) => {
    const returned = new Map(some.map((each) => [each.proposal.field?.part, returnedBy(each)]))
    const all = [...parts].toSorted(([a], [b]) => a - b)
    return mergeValue({
      now,
      holds,
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
  if (result.value === now && present !== undefined) return earlier
  const isNumber =
    typeof present === 'number' && result.value !== undefined && /^-?\d+(?:\.\d+)?$/.test(result.value)
  const value = isNumber ? Number(result.value) : result.value
  write(file, pointer, value)
  return value ?? ''
}

/** A status that is accepted is one that a person decided (method.md section 4): with the office, and the reason. */
function decideStatus({ documents }: Inputs, { proposal, decision }: Accepted, write: Write): Applied {
  const { status, from } = proposal
  if (!status) return { kind: 'by-hand' }
  const has = (pointer: string) => documents.find(({ value }) => valueAt(value, pointer) !== undefined)
  const home = has(`/standards/${status.standard}`) ?? has('/standards') ?? documents[0]
  const pointer = `/standards/${status.standard}/status/${status.axis}`
  const level = decision.decision === 'partly' && decision.text !== null ? decision.text : status.level
  const reason = decision.reason ?? from.find((each) => each.reason !== null)?.reason ?? undefined
  if (!home) return { kind: 'by-hand' }
  if (valueAt(home.value, `${pointer}/level`) === level) return { kind: 'already' }
  write(home.file, pointer, { level, by: decision.by, ...(reason !== undefined && { reason }) })
  return { kind: 'taken' }
}
