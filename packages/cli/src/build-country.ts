import { relative, resolve } from 'node:path'
import { loadCatalogue } from '@rsr/standards'
import type { VFileMessage } from 'vfile-message'
import type { Built } from './build-summary.ts'
import { CommandError, exitCode } from './exit-code.ts'
import { type Order, printCountry } from './print-country.ts'
import { officeReader } from './read-office.ts'
import { readWorkspace } from './read-workspace.ts'
import { report } from './report.ts'
import type { Terminal } from './terminal.ts'
import { writeFiles } from './write-files.ts'

/** Writes the documents of one country, all of them or none, and says so; and says what is wrong with it. */
type BuildCountry = (path: string, tell: (name: string) => void) => Promise<Built>

/**
 * Builds countries of one run: what several have in common is read once and told once, and none is written over
 * another. What goes wrong with one country stops no other.
 */
export function countryBuilder(order: Order, out: string, terminal: Terminal): BuildCountry {
  const read = officeReader(loadCatalogue)
  const told = new Set<VFileMessage>()
  const written = new Set<string>()

  async function build(path: string, tell: (name: string) => void): Promise<Built> {
    const workspace = await readWorkspace(path, terminal.cwd, read)
    const { documents, files, note, messages } = await printCountry(workspace, order, tell)
    const text = report({ ...workspace, messages: messages.filter((each) => !told.has(each)) }, terminal)
    if (text !== '') terminal.err(text)
    for (const message of messages) told.add(message)
    if (note !== undefined) terminal.err(note)
    const outputs = files.map(({ name, content, goesWith }) => {
      const full = resolve(terminal.cwd, out, name)
      return { path: full, shown: relative(terminal.cwd, full), content, goesWith }
    })
    if (outputs.some((file) => written.has(file.path))) throw writtenOver(path)
    if (outputs.some((file) => file.path === order.lastDraft?.full))
      throw lastWrittenOver(order.lastDraft?.path)
    await writeFiles(outputs)
    for (const file of outputs) {
      written.add(file.path)
      if (!file.goesWith) terminal.out(`Wrote ${file.shown}`)
    }
    const errors = messages.filter(({ fatal }) => fatal).length
    const code = errors > 0 ? exitCode.documentErrors : exitCode.ok
    const country = workspace.assessment?.country ?? path
    return { path, country, documents, files: files.filter(({ goesWith }) => !goesWith).length, errors, code }
  }

  return async (path, tell) => {
    try {
      return await build(path, tell)
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      terminal.err(error.message)
      return { path, country: path, documents: 0, files: 0, errors: 0, code: error.code }
    }
  }
}

/** A country that is named twice, or two assessments of the same country. */
export const writtenOver = (path: string) =>
  new CommandError(exitCode.usage, `Expected each country once: \`${path}\` would be written over another`)

/** The draft as it was sent is kept: reviewed copies of it are read by it. */
const lastWrittenOver = (path = '') =>
  new CommandError(
    exitCode.usage,
    `Cannot write over \`${path}\`, with which the draft is compared. Name another folder with --out.`,
  )
