import { join, relative } from 'node:path'
import { hasErrors } from '@rsr/model'
import { loadCatalogue } from '@rsr/standards'
import type { VFileMessage } from 'vfile-message'
import type { Built } from './build-summary.ts'
import { CommandError, exitCode } from './exit-code.ts'
import { isSame } from './fingerprint/asked-documents.ts'
import type { OutFolder } from './out-folder.ts'
import { type Order, type Printed, printCountry } from './print-country.ts'
import type { LastDraft } from './read-last-draft.ts'
import { officeReader } from './read-office.ts'
import { type Workspace, readWorkspace } from './read-workspace.ts'
import { report } from './report.ts'
import { askedInWords } from './requests/asked-form.ts'
import { notRecordable } from './requests/expect-recordable.ts'
import { recordRequests } from './requests/record-requests.ts'
import type { Target } from './targets-of.ts'
import type { Terminal } from './terminal.ts'
import { writeDocuments } from './write-documents.ts'

/**
 * Writes the documents of one country that are not unchanged, all of them or none, and says so; and says what is wrong
 * with it.
 *
 * @param tell - called with the name of each file before it is printed.
 * @throws CommandError for what stands in the way.
 */
export type BuildCountry = (target: Target, tell: (name: string) => void) => Promise<Built>

/** Builds countries of one run: what several have in common is read once and told once. */
export function countryBuilder(order: Order, out: OutFolder, terminal: Terminal): BuildCountry {
  const read = officeReader(loadCatalogue)
  // Those of one country go with it.
  const told = new WeakSet<VFileMessage>()

  return async (target, tell) => {
    const { path, unchanged } = target
    const workspace = await readWorkspace(path, terminal.cwd, read)
    const asked = [...unchanged.keys()]
    const printed = await printCountry(
      workspace,
      order,
      (one) => asked.some((each) => isSame(one, each)),
      (name) => {
        if (order.lastDraft) expectKept(order.lastDraft, join(out.full, name))
        tell(name)
      },
    )
    const { documents, asked: forms, note } = printed
    const recorded = requestsOf(workspace, printed, order, terminal)
    const messages = [...printed.messages, ...recorded.messages]
    const text = report({ ...workspace, messages: messages.filter((each) => !told.has(each)) }, terminal)
    if (text !== '') terminal.err(text)
    for (const message of messages) told.add(message)
    if (note !== undefined) terminal.err(note)
    const files = documents.flatMap((document) => document.files)
    const names = files.map(({ name }) => name)
    out.take(path, names)
    const country = workspace.assessment?.country ?? path
    const hasMessages = messages.length > 0 || note !== undefined
    const errors = messages.filter(({ fatal }) => fatal).length
    // Forms whose request cannot be recorded are not written.
    if (hasErrors(recorded.messages))
      return { path, country, documents: 0, files: 0, errors, code: exitCode.documentErrors }
    await writeDocuments(documents, target, { country, told: hasMessages }, out, recorded.outputs)
    const shown = files.filter(({ goesWith }) => !goesWith)
    for (const { name } of shown) {
      const form = forms.find((one) => one.form === name)
      terminal.out(`Wrote ${out.shown(name)}${form ? ` (${askedInWords(form)})` : ''}`)
    }
    for (const output of recorded.outputs) terminal.out(`Wrote ${output.shown}, with the requests`)
    const code = errors > 0 ? exitCode.documentErrors : exitCode.ok
    return { path, country, documents: documents.length, files: shown.length, errors, code }
  }
}

/**
 * The files of a country with what its forms ask, where that is to be recorded.
 *
 * @throws CommandError where nothing is asked.
 */
function requestsOf(workspace: Workspace, { asked, messages }: Printed, order: Order, { cwd }: Terminal) {
  const { sent: date, layouts = [] } = order
  if (date === undefined || hasErrors(messages)) return { outputs: [], messages: [] }
  if (asked.length === 0) throw notRecordable(`\`${layouts.join()}\` is no form with questions for an agency`)
  return recordRequests(
    workspace,
    asked.map((form) => ({ ...form, date })),
    cwd,
  )
}

/** @throws CommandError for the draft as it was sent, or its manifest: reviewed copies of it are read by them. */
function expectKept({ path, full }: LastDraft, written: string): void {
  // Windows takes small and capital letters for the same.
  if (relative(full, written) !== '' && relative(full, written.replace(/docx$/, 'manifest.json')) !== '')
    return
  throw new CommandError(
    exitCode.usage,
    `Cannot write over \`${path}\`, with which the draft is compared. Name another folder with --out.`,
  )
}
