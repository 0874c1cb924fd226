import { type DocumentTree, type Paper, number, walk } from '@rsr/document'
import { hasErrors } from '@rsr/model'
import type { VFileMessage } from 'vfile-message'
import type { Publication } from '../analysis/publish.ts'
import { get } from '../cursor.ts'
import { type PhraseBook, englishPhrases } from '../saying/phrase-book.ts'
import { type Writer, createWriter } from '../saying/writer.ts'
import { countryName } from '../views/common.ts'
import { recipientName, replyBy } from '../views/recipient.ts'
import { views } from '../views/views.ts'
import { asksState } from './has-recommendations.ts'
import { cite } from './cite.ts'
import { documentMeta, formMeta } from './document-meta.ts'
import { layPages } from './lay-pages.ts'
import { type LaidViews, refuseAt } from './layout-context.ts'
import { type LayoutSource, layoutOf } from './parse-layout.ts'
import { headPlace } from './layout-head.ts'
import { selectionOf } from './layout-selection.ts'
import { askedPriorities } from './asked-priorities.ts'
import { questionsIn } from './questions-in.ts'
import { viewProblem } from './view-problem.ts'

/** How a document is laid out. */
export interface LayOutOptions {
  /** At the desk stage the desk study by default, else the gap analysis. */
  readonly layout?: LayoutSource
  /** English by default. */
  readonly phrases?: PhraseBook
  /** The size of the sheets, A4 by default. */
  readonly paper?: Paper
  /** What the Word file of a draft shows that is not in the tree, so that it can say so to its reader. */
  readonly shows?: {
    /** Whether it shows what changed since the last draft. */
    readonly redline?: boolean | undefined
    /** Whether it answers what reviewers said of earlier drafts. */
    readonly answers?: boolean | undefined
  }
}

/**
 * Writes the document of a publication: the one tree that every format is printed from, with its numbers.
 *
 * @returns the tree, in which every value is a field or computed and every other text knows its phrase or its line
 *   of the layout; and messages on the layout and the phrases, all of them at once. There is no tree when there are
 *   errors.
 */
export function layOut(
  publication: Publication,
  { layout = layoutOf(publication), phrases = englishPhrases, paper = 'A4', shows = {} }: LayOutOptions = {},
): { tree?: DocumentTree; messages: readonly VFileMessage[] } {
  const writer = createWriter(publication, phrases, layout)
  const over = selectionOf(layout)
  if (over !== undefined && over !== publication.selection.id)
    refuseAt(
      headPlace(layout, 'selection'),
      `it is laid out over the selection \`${over}\`, and the analysis is over \`${publication.selection.id}\``,
      writer,
    )
  const pages = layPages({ writer, layout, scope: scopeOf(writer, shows), views: viewsOf(writer) })
  const isForm = pages.some((page) => walk(page).some(({ type }) => type === 'blank'))
  const meta = { ...documentMeta(writer), paper, ...(isForm && { form: formMeta(publication) }) }
  const tree: DocumentTree = { type: 'document', meta, children: [...pages, ...cite(writer, pages)] }
  if (hasErrors(writer.messages)) return { messages: writer.messages }
  return { tree: number(tree), messages: writer.messages }
}

const viewsOf = (writer: Writer): LaidViews => ({
  names: [...views.keys()],
  get: (name) => {
    const view = views.get(name)
    return (
      view && {
        ...view,
        problem: (attributes) => viewProblem(view, attributes, writer),
        write: (attributes) => view.write(writer, attributes),
      }
    )
  },
})

/** The names that a layout may use. */
function scopeOf(writer: Writer, { redline = false, answers = false }: NonNullable<LayOutOptions['shows']>) {
  const { publication } = writer
  const release = get(publication, 'release')
  const isDraft = release.value === 'draft'
  return {
    country: countryName(writer),
    header: get(publication, 'header'),
    selection: get(publication, 'selection'),
    priorities: get(publication, 'priorities'),
    asked_priorities: { ...get(publication, 'priorities'), value: askedPriorities(publication.value) },
    capabilities: get(publication, 'capabilities'),
    standards: get(publication, 'standards'),
    coverage: get(publication, 'coverage'),
    questions: { value: questionsIn(publication.value), trace: '/standards', origin: null },
    figures: get(publication, 'figures'),
    actions: get(publication, 'actions'),
    comments: get(publication, 'comments'),
    settle: get(publication, 'settle'),
    threshold: get(publication, 'threshold'),
    since: { value: publication.value.since ?? null, trace: '/since', origin: null },
    release,
    draft: { value: isDraft, trace: release.trace, origin: null },
    asks: { value: isDraft && asksState(writer.layout), trace: release.trace, origin: null },
    answers: { value: isDraft && answers, trace: release.trace, origin: null },
    redline: { value: isDraft && redline, trace: release.trace, origin: null },
    extract: { value: publication.value.extract ?? null, trace: '/extract', origin: null },
    recipient: recipientName(writer),
    reply_by: replyBy(writer),
    desk: { value: publication.value.stage === 'desk', trace: '/stage', origin: null },
  }
}
