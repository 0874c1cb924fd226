import { join } from 'node:path'
import { type AgencyRequest, editFiles, valueAt } from '@rsr/model'
import type { VFileMessage } from 'vfile-message'
import { CommandError, exitCode } from '../exit-code.ts'
import type { Workspace } from '../read-workspace.ts'
import { outputFile } from '../output-file.ts'
import type { OutputFile } from '../write-files.ts'

/** What is asked of an agency, to be recorded in its assessment. */
export interface NewRequest {
  /** The kind of agency. */
  readonly agency: string
  /** The day on which it is sent, as 2026-10-12. */
  readonly date: string
  /** The day by which a reply is asked. */
  readonly due?: string | undefined
  /** From which selection the questions were taken. */
  readonly selection?: string | undefined
  /** Ids of criteria. */
  readonly questions: readonly string[]
  /** The name of the file that is sent. */
  readonly form?: string | undefined
}

/**
 * The files of an assessment with requests added under `requests`, to be written together with the forms that are sent.
 * A form that is made again on the same day takes the place of the one before, as long as nothing has come back; so does
 * one of another kind that asks the same and more, as a Word form in place of an answer sheet.
 *
 * @returns only files that change; what is wrong then, and nothing to write if it is an error.
 * @throws CommandError for a request that is due before it is sent.
 */
export function recordRequests(
  workspace: Workspace,
  requests: readonly NewRequest[],
  cwd: string,
): { outputs: OutputFile[]; messages: readonly VFileMessage[] } {
  const { assessment, documents, office, files, catalogue, country, folder } = workspace
  const own = files.filter((file) => !office.files.includes(file))
  const has = (section: string) =>
    documents.find(
      ({ file, value }) =>
        own.some(({ path }) => path === file) && valueAt(value, `/${section}`) !== undefined,
    )
  const home = (has('requests') ?? has('agencies') ?? has('header'))?.file
  if (!assessment || home === undefined) return { outputs: [], messages: workspace.messages }
  const taken = new Map<string, AgencyRequest | null>(assessment.requests)
  const edits = new Map<string, { pointer: string; value: unknown }[]>()
  for (const request of requests) {
    expectDueLater(request)
    const id = idFor(request, taken)
    const file = assessment.requests.get(id)?.at.file ?? home
    taken.set(id, null)
    edits.set(file, [...(edits.get(file) ?? []), { pointer: `/requests/${id}`, value: written(request) }])
  }
  const { edited, messages } = editFiles(own, edits, { catalogue, country })
  const errors = messages.filter(({ fatal }) => fatal)
  if (errors.length > 0) return { outputs: [], messages: errors }
  return {
    outputs: edited.map(({ file }) => outputFile(join(folder, file.path), file.bytes, { cwd })),
    messages: [],
  }
}

function expectDueLater({ agency, date, due = date }: NewRequest): void {
  if (due >= date) return
  throw new CommandError(
    exitCode.usage,
    `Cannot record what is asked of \`${agency}\` on ${date}: it is asked to reply by ${due}, which is before. Change \`reply_by\` of the agency in the assessment, or the day with --date. Nothing was written.`,
  )
}

/** As `police-2026-10-12`: that of a request on the same day whose place this one takes, or a new one. */
function idFor(request: NewRequest, taken: ReadonlyMap<string, AgencyRequest | null>): string {
  for (let count = 1; ; count++) {
    const id = `${request.agency}-${request.date}${count === 1 ? '' : `-${count}`}`
    const there = taken.get(id)
    if (there === undefined || (there && isReplaced(there, request))) return id
  }
}

/** No question that was asked is lost, but those of a form that was made again. */
function isReplaced(there: AgencyRequest, { form, selection, questions }: NewRequest): boolean {
  const isSameForm = there.form === (form ?? null) && there.selection === (selection ?? null)
  return there.received === null && (isSameForm || there.questions.every((id) => questions.includes(id)))
}

const written = ({ agency, date, due, selection, questions, form }: NewRequest) => ({
  agency,
  date,
  ...(due !== undefined && { due }),
  ...(selection !== undefined && { selection }),
  questions,
  ...(form !== undefined && { form }),
})
