import { join, relative, resolve } from 'node:path'
import { type CatalogueOutline, hasErrors, isMistake } from '@rsr/model'
import { loadOutline } from '@rsr/standards'
import { countriesOf } from '../countries-of.ts'
import { CommandError, exitCode } from '../exit-code.ts'
import { layoutsFolder } from '../layout-files.ts'
import { readLayouts } from '../read-layouts.ts'
import { officeReader, readOffice } from '../read-office.ts'
import { type Workspace, readWorkspace } from '../read-workspace.ts'
import type { Reported } from '../report.ts'
import { countryFolder, reviewFilesIn } from '../review/review-files.ts'
import type { Terminal } from '../terminal.ts'
import { settingsFile } from '../workspace-root.ts'
import type { Command } from './command.ts'

/** Something that was checked, by the name under which it is told. */
interface Checked extends Reported {
  readonly path: string
}

export const check: Command = {
  name: 'check',
  usage: 'PATH... [--json | --format FORMAT]',
  summary: 'Say what is wrong with an assessment, and where.',
  help: `PATH is the folder of a country, one file of it, or a workspace: its settings, its catalogue, its
layouts and all countries in it.

Every message names the file, the line and the column, says what is wrong and what to do.
Errors must be corrected before a document can be made; warnings should be looked at. What is marked
as info is a proposal for you to decide on, as to close an action that is reported complete; it is
told once there are no errors.

Options
  --json           The messages as JSON, for other programs; the same as --format json.
  --format FORMAT  sarif: a log in SARIF 2.1.0, for code scanning and editors; github: annotations,
                   which GitHub shows beside the lines of a change; json.

Examples
  rsr check examples/countries/FJI
  rsr check examples/countries/FJI examples/countries/XAA
  rsr check my-office --format sarif > rsr.sarif`,
  options: { json: { type: 'boolean' }, format: { type: 'string' } },
  async run({ words, options, flags }, terminal) {
    if (words.length === 0)
      throw new CommandError(exitCode.usage, 'Expected the folder of a country: rsr check PATH')
    const format = options['format'] ?? (flags.has('json') ? 'json' : undefined)
    const written = format === undefined ? undefined : await formatted(format)
    const all: Checked[] = []
    for (const path of words) all.push(...(await checked(path, terminal.cwd)).map(mistakesFirst))
    if (written) {
      const text = written(all, terminal)
      if (text !== '') terminal.out(text)
    } else {
      for (const { path, messages } of all) {
        if (!messages.some(isMistake)) terminal.out(`${path}: nothing to correct`)
      }
      if (all.some(({ messages }) => messages.length > 0)) {
        const { reportAll } = await import('../report.ts')
        terminal.err(reportAll(all, terminal))
      }
    }
    return all.some(({ messages }) => hasErrors(messages)) ? exitCode.documentErrors : exitCode.ok
  },
}

/** What is proposed may be otherwise once the errors are corrected. */
const mistakesFirst = (one: Checked): Checked =>
  hasErrors(one.messages) ? { ...one, messages: one.messages.filter(isMistake) } : one

/** What writes the messages in a format for other programs; loaded where one is asked for. */
async function formatted(format: string) {
  const { messageFormat } = await import('../message-formats/message-format.ts')
  const { messagesAsData } = await import('../message-formats/message-data.ts')
  const write = messageFormat(format)
  return (all: readonly Checked[], terminal: Terminal) =>
    write(all.flatMap((each) => messagesAsData(each, terminal)))
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
