import { existsSync } from 'node:fs'
import { readFile, rename, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import {
  type InputFile,
  hasErrors,
  isMarkdown,
  isRecord,
  readAssessment,
  toMarkdownDocument,
  toYamlDocument,
} from '@rsr/model'
import { CommandError, exitCode } from '../exit-code.ts'
import { folderOfCountry } from '../folder-of-country.ts'
import { onlyWord } from '../only-word.ts'
import { inputsIn } from '../inputs-in.ts'
import { officeAt } from '../office-at.ts'
import { pathMissing } from '../path-missing.ts'
import { reportAll } from '../report.ts'
import type { Terminal } from '../terminal.ts'
import { titlesOf } from '../titles-of.ts'
import { writeNewFiles } from '../write-new-files.ts'
import type { Command } from './command.ts'

export const convert: Command = {
  name: 'convert',
  usage: 'PATH --to md|yaml [--out DIR]',
  summary: 'Write an assessment as a Markdown document, or as YAML again.',
  help: `PATH is the folder of a country, whose files become one, or one file.

Both forms hold the same values, and every command reads both: a folder may have files of each. What
a Markdown document looks like is told in docs/markdown.md. Comments and notes stay where they are.

Options
  --to   md, or yaml.
  --out  The folder to write into. When it is left out, the new file takes the place of the old ones,
         which are kept with the ending .old, which nothing reads. Files that are there are never
         overwritten.

Examples
  rsr convert examples/countries/FJI --to md --out out
  rsr convert out/assessment.md --to yaml`,
  options: { to: { type: 'string' }, out: { type: 'string' } },
  async run({ words, options }, terminal) {
    const word = onlyWord(words, 'Expected one folder or file: rsr convert PATH --to md|yaml')
    const path = folderOfCountry(word, terminal.cwd)
    const { to } = options
    if (to !== 'md' && to !== 'yaml') {
      const found = to === undefined ? 'Cannot find' : `Unexpected \`${to}\` after`
      throw new CommandError(exitCode.usage, `${found} --to, expected md or yaml`)
    }
    const { folder, name, files } = await read(path, terminal)
    const { documents, messages: all } = readAssessment(files)
    // One file of several need not have the header.
    const messages = all.filter(({ ruleId }) => ruleId !== 'header-missing')
    if (hasErrors(messages) || documents.length < files.length) {
      terminal.err(reportAll([{ folder, files, messages }], terminal))
      return exitCode.documentErrors
    }
    const value = merged(documents.map((each) => each.value))
    const text =
      to === 'yaml'
        ? toYamlDocument(value)
        : toMarkdownDocument(value, titlesOf((await officeAt(terminal, folder)).catalogue))
    const outputs = { [`${name}.${to}`]: text }
    const elsewhere = 'Choose another folder with --out.'
    if (options.out !== undefined) {
      await writeNewFiles(resolve(terminal.cwd, options.out), outputs, elsewhere, terminal)
      return exitCode.ok
    }
    for (const { path: each } of files) expectFree(join(folder, `${each}.old`), terminal)
    // What is told comes last: nobody who stops listening stops the work.
    const told: string[] = []
    await writeNewFiles(folder, outputs, elsewhere, { ...terminal, out: (line) => told.push(line) })
    for (const { path: each } of files) await rename(join(folder, each), join(folder, `${each}.old`))
    for (const line of [...told, ...files.map((file) => keptLine(file, folder, terminal))]) terminal.out(line)
    return exitCode.ok
  },
}

async function read(
  path: string,
  terminal: Terminal,
): Promise<{ folder: string; name: string; files: InputFile[] }> {
  const full = resolve(terminal.cwd, path)
  if (!existsSync(full)) throw await pathMissing(path, terminal.cwd)
  const isFolder = (await stat(full)).isDirectory()
  const folder = isFolder ? full : dirname(full)
  const names = isFolder ? await inputsIn(full) : [basename(full)]
  if (names.length === 0) {
    throw new CommandError(
      exitCode.files,
      `Cannot find an assessment in \`${path}\`. Name the folder of a country, or a file.`,
    )
  }
  const files = await Promise.all(
    names.map(async (each) => ({ path: each, bytes: await readFile(join(folder, each)) })),
  )
  const name = isFolder ? 'assessment' : basename(full).replace(/\.\w+$/, '')
  return { folder, name, files }
}

/** The documents of one assessment as one, section by section. */
function merged(documents: readonly unknown[]): object {
  const all: Record<string, unknown> = {}
  for (const [section, content] of documents.flatMap((each) => Object.entries(isRecord(each) ? each : {}))) {
    const before = all[section]
    all[section] = isRecord(before) && isRecord(content) ? { ...before, ...content } : (content ?? before)
  }
  return all
}

/** @throws CommandError if there is a file already under a name that is wanted for an old one. */
function expectFree(path: string, { cwd }: Terminal): void {
  if (!existsSync(path)) return
  throw new CommandError(
    exitCode.files,
    `Cannot put the old file aside: \`${relative(cwd, path)}\` is there already. Move it away, or choose another folder with --out.`,
  )
}

/** What is said of a file that is kept under a name that nothing reads. */
function keptLine({ path, bytes }: InputFile, folder: string, { cwd }: Terminal): string {
  const [sign, what] = isMarkdown(path) ? [/^\s*>/gm, 'notes'] : [/^\s*#/gm, 'comments']
  const count = new TextDecoder().decode(bytes).match(sign)?.length ?? 0
  const more = count > 0 ? `, with ${count} lines of ${what} that the new file has not` : ''
  return `Kept ${relative(cwd, join(folder, `${path}.old`))}${more}`
}
