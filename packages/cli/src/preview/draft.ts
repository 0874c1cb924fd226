import type { DocumentTree } from '@rsr/document'
import type { analysis } from '@rsr/model'
import { type Publication, type Release, holdsPlan } from '@rsr/roadmap'
import type { VFileMessage } from 'vfile-message'
import { withReviews } from '../checked.ts'
import { movesInWords } from '../compare/standard-in-words.ts'
import { documentOf } from '../document-of.ts'
import { movedBetween } from '../live/moved-between.ts'
import { readError } from '../live/read-error.ts'
import { readOffice } from '../read-office.ts'
import { type Workspace, readWorkspace } from '../read-workspace.ts'
import { refuseHoles } from '../refuse-holes.ts'

/** What is asked for: the layout and the release are the usual ones where none is named. */
export interface PreviewOrder {
  readonly layout?: string | undefined
  readonly release?: Release | undefined
}

/** A document that could be made, and what it was made of. */
export interface Made {
  readonly tree: DocumentTree
  readonly full: analysis.AnalysisDocument
  readonly publication: Publication
  readonly workspace: Workspace
}

/** What is shown of a country at one moment. */
export interface Draft {
  /** The last document that could be made; nothing where there was none yet. */
  readonly made?: Made
  /** Whether it is made of the files as they are, and not of what they were before an error. */
  readonly isCurrent: boolean
  /** The workspace as it is; nothing where it could not be read. */
  readonly workspace?: Workspace
  readonly messages: readonly VFileMessage[]
  /** Those that were not there before. */
  readonly newMessages: ReadonlySet<VFileMessage>
  /** What moved since the document before, a line each. */
  readonly moved: readonly string[]
  /** Why the files could not be read. */
  readonly trouble?: string
}

/**
 * What is to be shown of a country by now.
 *
 * @param before - what was shown; its document stays where none can be made.
 * @throws CommandError for what is wrong with the command, where nothing was shown before.
 */
export async function readDraft(
  path: string,
  cwd: string,
  order: PreviewOrder,
  before?: Draft,
): Promise<Draft> {
  try {
    return await draftOf(await withReviews(await readWorkspace(path, cwd, readOffice)), order, before)
  } catch (error) {
    if (!before) throw error
    const trouble = readError(error)
    return { ...before, isCurrent: false, newMessages: new Set(), moved: [], trouble }
  }
}

async function draftOf(workspace: Workspace, order: PreviewOrder, before?: Draft): Promise<Draft> {
  const release = order.release ?? workspace.settings.release
  const { tree, full, publication, messages: onDocument } = await documentOf(workspace, release, order.layout)
  // What `rsr build` refuses to write is shown, and why it is refused.
  const holes =
    tree && publication && release === 'public' && holdsPlan(tree)
      ? refuseHoles(publication, workspace.documents)
      : []
  const messages = [...onDocument, ...holes]
  const made = tree && full && publication ? { tree, full, publication, workspace } : undefined
  const known = new Set(before?.messages.map(wordsOf))
  const moved = made && before?.made && movedBetween(before.made.full, made.full, release)
  const shown = made ?? before?.made
  return {
    ...(shown && { made: shown }),
    isCurrent: made !== undefined,
    workspace,
    messages,
    newMessages: new Set(before ? messages.filter((each) => !known.has(wordsOf(each))) : []),
    moved: moved
      ? moved.standards.map((each) => `${each.title}. ${movesInWords(each, moved.newer).join('. ')}`)
      : [],
  }
}

/** A message without its place, which moves with the lines above it. */
const wordsOf = ({ file, ruleId, reason }: VFileMessage) => `${file} ${ruleId} ${reason}`
