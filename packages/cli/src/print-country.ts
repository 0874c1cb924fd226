import { type DocumentTree, figuresOf, toHtml, toMarkdown } from '@rsr/document'
import type { Manifest } from '@rsr/docx'
import { type analysis, hasErrors } from '@rsr/model'
import {
  type LayoutSource,
  type Release,
  holdsForm,
  holdsPlan,
  layOut,
  layoutOf,
  selectionOf,
} from '@rsr/roadmap'
import type { VFileMessage } from 'vfile-message'
import { type ChosenLayout, chooseLayout } from './choose-layout.ts'
import type { EditionAt } from './compare/edition-at.ts'
import { analysisOf } from './document-of.ts'
import { type Asked, isSame } from './fingerprint/asked-documents.ts'
import { type LastDraft, expectRedline, expectSame } from './read-last-draft.ts'
import { type WordOptions, printWord } from './print-word.ts'
import { type Published, publicationsOf } from './publications-of.ts'
import { readLayouts } from './read-layouts.ts'
import type { Recipients } from './recipients/recipients.ts'
import { type AskedForm, askedForm } from './requests/asked-form.ts'
import type { StyleOf } from './read-style.ts'
import type { Workspace } from './read-workspace.ts'
import { refuseHoles } from './refuse-holes.ts'
import { draftAnswers, noAnswers } from './review/draft-answers.ts'

/** A file of a document. */
export interface PrintedFile {
  readonly name: string
  readonly content: string | Uint8Array
  /** Whether it only goes with another file, as a figure with Markdown. */
  readonly goesWith?: true
}

/** @param withheld - what the release withholds. */
type Format = (
  tree: DocumentTree,
  name: string,
  withheld: readonly string[],
  options: WordOptions,
) => PrintedFile[] | Promise<PrintedFile[]>

/** How a document of some name is printed, by the ending of its file. */
export const formats = {
  md: (tree, name) => {
    const folder = `${name}-figures`
    const figures = figuresOf(tree).map((figure): PrintedFile => ({
      name: `${folder}/${figure.name}`,
      content: figure.svg,
      goesWith: true,
    }))
    return [...figures, { name: `${name}.md`, content: toMarkdown(tree, { figures: folder }) }]
  },
  docx: printWord,
  html: (tree, name) => [{ name: `${name}.html`, content: toHtml(tree) }],
} as const satisfies Readonly<Record<string, Format>>

/** What is to be written of each country. */
export interface Order {
  readonly endings: readonly (keyof typeof formats)[]
  /** Their names; the layout that the stage of the assessment asks for, where none is named. */
  readonly layouts?: readonly string[] | undefined
  /** The usual release of the workspace, where none is named. */
  readonly releases?: readonly Release[] | undefined
  /** The style of Word files. */
  readonly styleOf: StyleOf
  /** The agencies for which extracts are made; everything where it is left out. */
  readonly recipients?: Recipients | undefined
  /** The edition before, for an annex of what moved since. */
  readonly since?: EditionAt | undefined
  /** The draft since which changes are shown; none are where it is left out. */
  readonly lastDraft?: LastDraft | undefined
  /** Whether drafts answer what reviewers said of earlier ones. */
  readonly answers?: boolean | undefined
  /** The day on which forms are sent, where it is to be recorded what they ask. */
  readonly sent?: string | undefined
}

/** A document as it was asked for, and its files; one for each agency is one document. */
export interface PrintedDocument extends Asked {
  readonly files: readonly PrintedFile[]
}

/** The documents of a country, printed; none where its assessment has errors, and none of a layout that has some. */
export interface Printed {
  readonly documents: readonly PrintedDocument[]
  /** What is asked of agencies in forms that are made for them, in unchanged ones, too. */
  readonly asked: readonly AskedForm[]
  /** What the reader should know that is no fault of the assessment. */
  readonly note?: string
  readonly messages: readonly VFileMessage[]
}

/**
 * Prints every document that is asked for of one country.
 *
 * @param isUnchanged - whether a document that is asked for needs no printing: what is to be said of it is said.
 * @throws CommandError for a layout or a recipient that the assessment does not have, and for one of anything but a draft.
 * @param tell - called with the name of each file before it is printed.
 */
export async function printCountry(
  workspace: Workspace,
  order: Order,
  isUnchanged: (asked: Asked) => boolean,
  tell: (name: string) => void,
): Promise<Printed> {
  const usual = analysisOf(workspace)
  if (!usual) return { documents: [], asked: [], messages: workspace.messages }
  const documents: (PrintedDocument & { files: PrintedFile[] })[] = []
  const askedForms: AskedForm[] = []
  const { style, messages: onStyle } = order.endings.includes('docx')
    ? await order.styleOf(workspace)
    : { messages: [] }
  const messages = [...workspace.messages, ...onStyle]
  if (hasErrors(messages)) return { documents: [], asked: [], messages }
  const own = await readLayouts(workspace.office.root)
  const chosen = (order.layouts ?? [undefined]).map((asked) => ({
    asked,
    ...chooseLayout(asked ?? layoutOf(usual).name, own, workspace),
  }))
  if (order.lastDraft) expectRedline(order.releases ?? [workspace.settings.release], order)
  const publishedFor = publisherOf(workspace, usual, order)
  const notes = new Set<string>()
  const answersFor = draftAnswers(workspace, usual)
  for (const { layout, messages: unread, asked } of chosen) {
    messages.push(...unread)
    if (!layout) continue
    const { full, published } = publishedFor(layout)
    for (const { release, asked: askedRelease, whole, recipient, publication, withheld } of published) {
      const isAnswering = order.answers && release === 'draft' && order.endings.includes('docx')
      const answers = isAnswering ? await answersFor(recipient?.name, notes) : noAnswers
      const laid = layOut(publication, {
        layout,
        paper: workspace.settings.paper,
        shows: { redline: order.lastDraft !== undefined, answers: answers.isAny },
      })
      messages.push(...laid.messages)
      if (!laid.tree) continue
      const holes =
        release === 'public' && holdsPlan(laid.tree) ? refuseHoles(whole, workspace.documents) : []
      messages.push(...holes)
      if (hasErrors(holes)) continue
      const since = order.lastDraft && (await sinceOf(order.lastDraft, laid.tree, withheld, notes))
      const agency = recipient ? [recipient.slug] : []
      const name = [full.country.iso3, layout.name, release, ...agency].join('-')
      const isForm = laid.tree.meta.form !== undefined
      // An agency may have a part in an action, and no question.
      if (!isForm && order.recipients === 'agency' && holdsForm(layout)) continue
      if (isForm && recipient)
        askedForms.push(askedForm(laid.tree, publication, recipient.id, `${name}.docx`))
      const document = { layout: asked, release: askedRelease, files: [] }
      if (isUnchanged(document)) continue
      if (!documents.some((one) => isSame(one, document))) documents.push(document)
      const files = documents.find((one) => isSame(one, document))?.files ?? []
      const draft = { tree: laid.tree, layout: layout.name, publication, withheld }
      const threads = await answers.threadsIn(draft, notes)
      for (const ending of order.endings) {
        tell(`${name}.${ending}`)
        files.push(...(await formats[ending](laid.tree, name, withheld, { style, since, threads })))
      }
    }
  }
  for (const { layout } of chosen) if (layout?.own) notes.add(ownNote(layout))
  if (isEarly(chosen, usual)) notes.add(earlyNote(usual))
  return { documents, asked: askedForms, messages, ...(notes.size > 0 && { note: [...notes].join('\n') }) }
}

/** What is shown by a layout: that of another one over the same selection is the same, and is published once. */
function publisherOf(workspace: Workspace, usual: analysis.AnalysisDocument, order: Order) {
  const known = new Map<string | undefined, { full: typeof usual; published: readonly Published[] }>()
  return (layout: LayoutSource) => {
    const selection = selectionOf(layout)
    const found = known.get(selection)
    if (found) return found
    const full = selection === undefined ? usual : (analysisOf(workspace, layout) ?? usual)
    const since = order.since && { ...order.since, analysis: order.since.over(layout) }
    const { recipients, releases } = order
    const published = publicationsOf(full, releases, workspace.settings.release, { recipients, since })
    known.set(selection, { full, published })
    return { full, published }
  }
}

/** That a layout is not the one that the toolkit ships under this name. */
const ownNote = ({ name, file }: LayoutSource) =>
  `Note: the layout \`${name}\` is that of the workspace, ${file}`

const isEarly = (chosen: readonly ChosenLayout[], { stage }: analysis.AnalysisDocument) =>
  stage === 'desk' && chosen.some(({ layout }) => layout?.name === 'gap-analysis')

/** That a gap analysis is made before its time (method.md section 6): allowed, and said. */
const earlyNote = ({ country, coverage, threshold }: analysis.AnalysisDocument) =>
  `Note: the gap analysis of ${country.iso3} rests on ${coverage.answered} of ${coverage.applicable} questions; under ${Math.round(threshold * 100)} per cent a desk study is usual.`

/** The manifest of the last draft without what is withheld by now; that there is such a thing is noted. */
async function sinceOf(
  last: LastDraft,
  tree: DocumentTree,
  withheld: readonly string[],
  notes: Set<string>,
): Promise<Manifest> {
  expectSame(last, tree)
  const { withoutWithheld } = await import('@rsr/docx')
  const since = withoutWithheld(last.manifest, withheld)
  const count = last.manifest.fields.length - since.fields.length
  if (count > 0)
    notes.add(
      `Note: ${count === 1 ? 'one passage' : `${count} passages`} of \`${last.path}\` ${count === 1 ? 'holds' : 'hold'} what is withheld by now; what it said is not shown.`,
    )
  return since
}
