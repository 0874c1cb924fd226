import type { DocumentTree } from '@rsr/document'
import type { PlacedThread } from '@rsr/docx'
import type { analysis } from '@rsr/model'
import { type Publication, answersInWords, layoutOf } from '@rsr/roadmap'
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
  /** The one agency for which it is made. */
  readonly recipient?: string | undefined
}

/** Gives the threads of a draft; what the reader of the command should know goes to its notes. */
export type DraftThreads = (draft: AnsweredDraft, notes: Set<string>) => Promise<readonly PlacedThread[]>

/** Answers reviewers in the drafts of one country, whose reviews and decisions are read once. */
export function draftThreads(workspace: Workspace, full: analysis.AnalysisDocument): DraftThreads {
  let known: Promise<Answers> | undefined
  return async (draft, notes) => {
    known ??= readAnswers(workspace, full)
    const { answers, notes: onAll } = await known
    for (const note of onAll) notes.add(note)
    const { tree, publication, recipient } = draft
    // What other agencies said is theirs.
    const own = recipient === undefined ? answers : answers.filter(isOf(recipient))
    if (own.length === 0) return []
    const { anchorFinder, holdsWithheld } = await import('@rsr/docx')
    const { threads, withheld, elsewhere } = threadsFor(
      own,
      tree,
      anchorFinder(tree),
      answersInWords(publication),
      {
        isWhole: draft.layout === layoutOf(full).name,
        isWithheld: (text) => holdsWithheld(text, draft.withheld),
      },
    )
    for (const author of own.flatMap(({ unnamed }) => unnamed)) {
      notes.add(
        `Note: the draft names no office for what “${author}” said. To name it, write it behind \`authors\` in reviews/decisions.yaml.`,
      )
    }
    if (withheld > 0)
      notes.add(
        `Note: ${countOf(withheld)} of reviewers not answered in the draft: they hold what it withholds.`,
      )
    if (elsewhere > 0) {
      notes.add(
        `Note: ${countOf(elsewhere)} of reviewers on another document, and on nothing that is in \`${draft.layout}\`: not answered there.`,
      )
    }
    return threads
  }
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
            `Note: the reviews that are kept, or the decisions on them, have errors, so that the draft may not answer all: rsr check ${workspace.path}`,
          ]
        : []),
      ...(open > 0
        ? [
            `Note: ${countOf(open)} of reviewers not decided on, and not answered in the draft: rsr review ${workspace.path}`,
          ]
        : []),
    ],
  }
}

const countOf = (count: number) => `${count} ${count === 1 ? 'comment or change' : 'comments and changes'}`

const isOf =
  (recipient: string) =>
  ({ offices }: Answer) =>
    offices.every((office) => office?.toLowerCase() === recipient.toLowerCase())
