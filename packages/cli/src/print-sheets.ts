import { type SentForm, toSheet } from '@rsr/forms'
import { didYouMean, hasErrors } from '@rsr/model'
import { type AnswerForm, type Publication, formOf, publish } from '@rsr/roadmap'
import type { VFileMessage } from 'vfile-message'
import { analysisOf } from './document-of.ts'
import { CommandError, exitCode } from './exit-code.ts'
import type { Workspace } from './read-workspace.ts'
import { recipientsNamed } from './recipients/recipients-named.ts'
import type { Recipients } from './recipients/recipients.ts'

export interface SheetOrder {
  /** The id of a selection; that of the assessment where it is left out. */
  readonly selection: string | undefined
  /** For whom; for the State as a whole where it is left out. */
  readonly recipients: Recipients | undefined
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
  /** The id of the selection that its questions are from. */
  readonly selection: string
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
  const recipients = order.recipients ? recipientsNamed(order.recipients, publication) : [undefined]
  const forms = recipients.flatMap((recipient) => {
    const { form, messages: unsaid } = formOf(publication, { agency: recipient?.id, made: order.made })
    messages.push(...unsaid)
    return form && form.sent.asked.length > 0 ? [{ form, slug: recipient ? [recipient.slug] : [] }] : []
  })
  if (hasErrors(messages)) return { files: [], messages }
  if (forms.length === 0) throw nothingAsked(order)
  const { paper } = workspace.settings
  return {
    files: forms.map(({ form, slug }) => ({
      name: `${[form.sent.country, 'answer-sheet', ...slug].join('-')}.xlsx`,
      content: toSheet(form, { paper }),
      sent: form.sent,
      replyBy: replyByOf(form, publication),
      selection: publication.selection.id,
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

const replyByOf = ({ sent: { agency } }: AnswerForm, { agencies }: Publication): string | null =>
  (agency === undefined ? undefined : agencies[agency]?.own?.reply_by) ?? null

function nothingAsked({ recipients }: SheetOrder): CommandError {
  const whom = typeof recipients === 'object' ? ` for \`${recipients.named}\`` : ''
  return new CommandError(
    exitCode.usage,
    `Cannot find a question${whom} in this selection: no sheet was written. See rsr status, or name another with --selection.`,
  )
}
