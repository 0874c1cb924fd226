import type { DocumentTree } from '@rsr/document'
import type { PlacedThread } from '@rsr/docx'
import type { analysis } from '@rsr/model'
import { type Publication, answersInWords, layoutOf } from '@rsr/roadmap'
import { asTyped } from '../as-typed.ts'
import type { Workspace } from '../read-workspace.ts'
import { type Answer, answersOf } from './answers-of.ts'
import { officeNames } from './office-names.ts'
import { keptProposals } from './kept-proposals.ts'
import { threadsFor } from './threads-for.ts'

/** A draft in which reviewers are answered. */
export interface AnsweredDraft {
  readonly tree: DocumentTree
  readonly layout: string
  readonly publication: Publication
  readonly withheld: readonly string[]
}

/** What reviewers are answered in drafts of one country. */
export interface DraftAnswers {
  readonly isAny: boolean
  /** The threads of a draft; what the reader of the command should know goes to the notes. */
  readonly threadsIn: (draft: AnsweredDraft, notes: Set<string>) => Promise<readonly PlacedThread[]>
}

/** Nobody is answered. */
export const noAnswers: DraftAnswers = { isAny: false, threadsIn: () => Promise.resolve([]) }

/**
 * Gives what reviewers are answered in drafts of one country, whose reviews and decisions are read once.
 *
 * @returns a function of the one agency for which a draft is made, if it is for one, and of the notes.
 */
export function draftAnswers(workspace: Workspace, full: analysis.AnalysisDocument) {
  let known: Promise<Answers> | undefined
  return async (recipient: string | undefined, notes: Set<string>): Promise<DraftAnswers> => {
    known ??= readAnswers(workspace, full)
    const { answers, notes: onAll } = await known
    for (const note of onAll) notes.add(note)
    // What other agencies said is theirs.
    const own = recipient === undefined ? answers : answers.filter(isOf(recipient))
    return own.length === 0
      ? noAnswers
      : { isAny: true, threadsIn: (draft, more) => threadsIn(own, full, draft, more) }
  }
}

async function threadsIn(
  answers: readonly Answer[],
  full: analysis.AnalysisDocument,
  { tree, layout, publication, withheld }: AnsweredDraft,
  notes: Set<string>,
): Promise<readonly PlacedThread[]> {
  const { anchorFinder, holdsWithheld } = await import('@rsr/docx')
  const found = threadsFor(answers, tree, anchorFinder(tree), answersInWords(publication), {
    isWhole: layout === layoutOf(full).name,
    isWithheld: (text) => holdsWithheld(text, withheld),
  })
  for (const author of answers.flatMap(({ unnamed }) => unnamed)) {
    notes.add(
      `Note: the draft names no office for what “${author}” said. To name it, write it behind \`authors\` in reviews/decisions.yaml.`,
    )
  }
  if (found.withheld > 0)
    notes.add(
      `Note: ${countOf(found.withheld)} not answered in the draft: it would tell what is withheld by now.`,
    )
  if (found.elsewhere > 0)
    notes.add(
      `Note: ${countOf(found.elsewhere)} not answered in \`${layout}\`, which has nothing of what they were on.`,
    )
  return found.threads
}

interface Answers {
  readonly answers: readonly Answer[]
  readonly notes: readonly string[]
}

async function readAnswers(workspace: Workspace, full: analysis.AnalysisDocument): Promise<Answers> {
  const kept = await keptProposals(workspace)
  if (!kept) return { answers: [], notes: [] }
  const open = kept.proposals.length - kept.decided.size
  return {
    answers: answersOf(kept, officeNames(kept.decisions, workspace), full.labels),
    notes: [
      ...(kept.isDamaged
        ? [
            `Note: the reviews that are kept, or the decisions on them, have errors, so that the draft may not answer all: rsr check ${asTyped(workspace.path)}`,
          ]
        : []),
      ...(open > 0
        ? [
            `Note: ${countOf(open)} not decided on, and not answered in the draft: rsr review ${asTyped(workspace.path)}`,
          ]
        : []),
    ],
  }
}

const countOf = (count: number) =>
  count === 1 ? '1 comment or change of reviewers is' : `${count} comments and changes of reviewers are`

const isOf =
  (recipient: string) =>
  ({ offices }: Answer) =>
    offices.every((office) => office?.toLowerCase() === recipient.toLowerCase())
