import { join, relative, resolve } from 'node:path'
import { type CatalogueOutline, hasErrors } from '@rsr/model'
import { loadOutline } from '@rsr/standards'
import { countriesOf } from '../countries-of.ts'
import { CommandError, exitCode } from '../exit-code.ts'
import { layoutsFolder, readLayouts } from '../read-layouts.ts'
import { officeReader, readOffice, settingsFile } from '../read-office.ts'
import { type Workspace, readWorkspace } from '../read-workspace.ts'
import type { Reported } from '../report.ts'
import { countryFolder, reviewFilesIn } from '../review/review-files.ts'
import type { Command } from './command.ts'

/** Something that was checked, by the name under which it is told. */
interface Checked extends Reported {
  readonly path: string
}

export const check: Command = {
  name: 'check',
  usage: 'PATH... [--json]',
  summary: 'Say what is wrong with an assessment, and where.',
  help: `PATH is the folder of a country, one file of it, or a workspace: its settings, its catalogue, its
layouts and all countries in it.

Every message names the file, the line and the column, says what is wrong and what to do.
Errors must be corrected before a document can be made; warnings should be looked at.

Options
  --json  The messages as JSON, for other programs.

Examples
  rsr check examples/countries/FJI
  rsr check examples/countries/FJI examples/countries/XAA`,
  options: { json: { type: 'boolean' } },
  async run({ words, flags }, terminal) {
    if (words.length === 0)
      throw new CommandError(exitCode.usage, 'Expected the folder of a country: rsr check PATH')
    const all: Checked[] = []
    for (const path of words) all.push(...(await checked(path, terminal.cwd)))
    if (flags.has('json')) {
      const { messagesAsData } = await import('../report.ts')
      const messages = all.flatMap((each) => messagesAsData(each, terminal))
      terminal.out(JSON.stringify(messages, null, 2))
    } else {
      for (const { path, messages } of all) {
        if (messages.length === 0) terminal.out(`${path}: nothing to correct`)
      }
      if (all.some(({ messages }) => messages.length > 0)) {
        const { reportAll } = await import('../report.ts')
        terminal.err(reportAll(all, terminal))
      }
    }
    return all.some(({ messages }) => hasErrors(messages)) ? exitCode.documentErrors : exitCode.ok
  },
}

/** A country with all that its document is made from; or a workspace, and then each of its countries. */
async function checked(path: string, cwd: string): Promise<Checked[]> {
  const countries = await countriesOf(path, cwd)
  const officeOf = officeReader(loadOutline)
  if (!countries) return [await withReviews(await readWorkspace(path, cwd, officeOf))]
  const { root = cwd, files, messages } = await officeOf(resolve(cwd, path))
  const office = `${relative(cwd, join(root, settingsFile))} and catalogue`
  const all: Checked[] = [{ path: office, folder: root, files, messages }]
  const layouts = await readLayouts(root)
  if (layouts.files.length > 0) {
    // Loaded where there are some: to check an assessment needs no layouts.
    const { checkLayouts } = await import('../check-layouts.ts')
    const found = checkLayouts(layouts, await readOffice(root))
    all.push({
      path: relative(cwd, join(root, layoutsFolder)),
      folder: root,
      files: layouts.files,
      messages: found,
    })
  }
  for (const country of countries) {
    const workspace = await withReviews(await readWorkspace(country, cwd, officeOf))
    // What is wrong with the workspace is told once.
    const own = workspace.messages.filter((each) => !workspace.office.messages.includes(each))
    all.push({ ...workspace, messages: own })
  }
  return all
}

/** With what is wrong with the reviews that are kept in the folder of a country, and with the decisions on them. */
async function withReviews<Read extends Workspace<CatalogueOutline>>(workspace: Read): Promise<Read> {
  const found = await reviewFilesIn(countryFolder(workspace), workspace.folder)
  if (!found) return workspace
  const { readDecisions, readReviews } = await import('@rsr/review')
  const { reviews, messages } = readReviews(found.reviews)
  const onDecisions = found.decisions ? readDecisions(found.decisions, reviews).messages : []
  return { ...workspace, messages: [...workspace.messages, ...messages, ...onDecisions] }
}
