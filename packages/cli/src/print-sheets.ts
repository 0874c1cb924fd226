import { type SentForm, toSheet } from '@rsr/forms'
import { didYouMean, hasErrors } from '@rsr/model'
import { type AnswerForm, type Publication, formOf, publish, recipientsOf } from '@rsr/roadmap'
import type { VFileMessage } from 'vfile-message'
import { analysisOf } from './document-of.ts'
import { CommandError, exitCode } from './exit-code.ts'
import type { Workspace } from './read-workspace.ts'
import { recipientNamed } from './recipient-named.ts'
import { slugOf } from './slug-of.ts'

export interface SheetOrder {
  /** The id of a selection; that of the assessment where it is left out. */
  readonly selection: string | undefined
  /** For whom: the State as a whole, each agency, or the one that is named. */
  readonly agencies: 'none' | 'agency' | { readonly named: string }
  /** The day on which the sheets are made. */
  readonly made: string
}

export interface PrintedSheet {
  readonly name: string
  readonly content: Uint8Array
  /** What it says of itself: for whom it is, and what it asks. */
  readonly sent: SentForm
  /** By when its agency is asked to reply, where the assessment says so. */
  readonly replyBy: string | null
}

/**
 * The answer sheets of a country, as Excel workbooks; none where its assessment has errors. They hold what a draft may.
 *
 * @throws CommandError for a selection or an agency that there is not, and where nothing is to be asked.
 */
export function printSheets(
  workspace: Workspace,
  order: SheetOrder,
): { readonly files: readonly PrintedSheet[]; readonly messages: readonly VFileMessage[] } {
  const full = analysisOf(withSelection(workspace, order.selection))
  if (!full) return { files: [], messages: workspace.messages }
  const publication = publish(full, { release: 'draft' })
  const messages: VFileMessage[] = [...workspace.messages]
  const forms = recipients(publication, order.agencies).flatMap((agency) => {
    const made = formOf(publication, { agency, made: order.made })
    messages.push(...made.messages)
    return made.form && made.form.sent.asked.length > 0 ? [made.form] : []
  })
  if (hasErrors(messages)) return { files: [], messages }
  if (forms.length === 0) throw nothingAsked(order)
  const { paper } = workspace.settings
  const names = namesOf(forms)
  return {
    files: forms.map((form, index) => ({
      name: names[index] ?? '',
      content: toSheet(form, { paper }),
      sent: form.sent,
      replyBy: replyByOf(form, publication),
    })),
    messages,
  }
}

/** A workspace whose assessment asks about another selection of standards. */
function withSelection(workspace: Workspace, selection: string | undefined): Workspace {
  const { assessment, catalogue } = workspace
  if (selection === undefined || !assessment) return workspace
  if (!catalogue.selections.has(selection)) {
    const known = [...catalogue.selections.keys()]
    const meant = didYouMean(selection, known) || `Expected one of ${known.join(', ')}`
    throw new CommandError(
      exitCode.usage,
      `Cannot find the selection \`${selection}\` after --selection. ${meant}`,
    )
  }
  return { ...workspace, assessment: { ...assessment, header: { ...assessment.header, selection } } }
}

function recipients(publication: Publication, agencies: SheetOrder['agencies']): (string | undefined)[] {
  if (agencies === 'none') return [undefined]
  if (agencies === 'agency') return recipientsOf(publication).map(({ id }) => id)
  return [recipientNamed(agencies.named, publication).id]
}

/** `XAA-answer-sheet-ministry-of-justice.xlsx`; with the id of its kind where two agencies would have the same. */
function namesOf(forms: readonly AnswerForm[]): string[] {
  const slugs = forms.map(({ recipient = '' }) => slugOf(recipient))
  return forms.map(({ sent: { country, agency } }, index) => {
    const slug = slugs[index] ?? ''
    const isTwice = slugs.filter((each) => each === slug).length > 1
    const parts = [country, 'answer-sheet', slug, isTwice ? (agency ?? '') : '']
    return `${parts.filter((part) => part !== '').join('-')}.xlsx`
  })
}

const replyByOf = ({ sent: { agency } }: AnswerForm, { agencies }: Publication): string | null =>
  (agency === undefined ? undefined : agencies[agency]?.own?.reply_by) ?? null

function nothingAsked({ agencies }: SheetOrder): CommandError {
  const whom = typeof agencies === 'object' ? ` for \`${agencies.named}\`` : ''
  return new CommandError(
    exitCode.usage,
    `Cannot find a question${whom} in this selection: no sheet was written. See rsr status, or name another with --selection.`,
  )
}
