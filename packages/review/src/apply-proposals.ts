import { type EditedSource, type SourceEdit, editFiles } from '@rsr/model'
import type { VFileMessage } from 'vfile-message'
import type { Accepted, Applied, Inputs } from './accepted.ts'
import { decideStatus } from './decide-status.ts'
import { mergeRound } from './merge-round.ts'
import { type Proposal, passageOf } from './proposal.ts'

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
    if (kind === 'value' && field && inputs.documents.some(({ file }) => file === field.file)) {
      const key = `${field.file}#${field.pointer}`
      values.set(key, [...(values.get(key) ?? []), each])
    } else if (kind === 'status') applied.set(proposal.number, decideStatus(inputs, each, write))
    else applied.set(proposal.number, { kind: 'by-hand' })
  }
  for (const all of values.values()) {
    // Two proposals on one passage are merged one after the other, and so are those of two drafts.
    for (let rest: Accepted[] = all, now: unknown; rest.length > 0;) {
      const first = rest[0]?.proposal
      const round = rest.filter(
        ({ proposal }, index) =>
          rest.findIndex((each) => passageOf(each.proposal) === passageOf(proposal)) === index &&
          (!first || sentTextOf(inputs, proposal) === sentTextOf(inputs, first)),
      )
      now = mergeRound(inputs, round, now, applied, write)
      rest = rest.filter((each) => !round.includes(each))
    }
  }
  return { ...editFiles(inputs.files, edits, inputs.surroundings), applied }
}

/** How the value of a proposal read in the draft that its reviewer had. */
function sentTextOf({ reviews }: Inputs, { field, from: [first] }: Proposal): string {
  const { review } = reviews.find(({ name }) => name === first?.review) ?? {}
  const parts = review?.sent.filter(({ file, pointer }) => file === field?.file && pointer === field.pointer)
  return (parts ?? []).map(({ part, text }) => `${part} ${text}`).join('\n')
}
