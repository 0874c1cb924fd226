import { resolve } from 'node:path'
import { headText, layouts } from '@rsr/roadmap'
import { countryBuilder, writtenOver } from '../build-country.ts'
import { type Built, summaryOf } from '../build-summary.ts'
import { choicesOf } from '../choices-of.ts'
import { editionAt } from '../compare/edition-at.ts'
import { countriesNamed } from '../countries-of.ts'
import { CommandError, type ExitCode, exitCode } from '../exit-code.ts'
import { type Order, formats } from '../print-country.ts'
import { readLastDraft } from '../read-last-draft.ts'
import { layoutNames, namePattern } from '../read-layouts.ts'
import { rootOf } from '../read-office.ts'
import { styleReader } from '../read-style.ts'
import { releaseChoice } from '../release-of.ts'
import type { Terminal } from '../terminal.ts'
import type { Command } from './command.ts'

const formatChoice = { option: '--to', what: 'format', values: formats }

export const build: Command = {
  name: 'build',
  usage:
    'PATH... [--to md,docx,html] [--layout LAYOUT] [--release draft] [--for AGENCY]\n    [--since OLD] [--redline LAST.docx] [--style FILE.docx] [--out DIR]',
  summary: "Write a country's documents as Markdown, Word and HTML.",
  get help() {
    return `PATH is the folder of a country, one file of it, or a workspace: all countries in it.

Options; --to, --layout and --release take several values, separated by commas
  --to       The formats: md, docx, html. \`md,docx\` when it is left out. The figures of \`md\`
             are files in a folder beside it, whose name ends in -figures.
             \`html\` is one page that stands alone, to read on a screen, to print or to publish.
  --layout   What the document is. When it is left out, a desk study until enough questions are
             answered, and a gap analysis from then on.
${shippedInWords()}
             Or one of the folder \`layouts\` of the workspace, by the name of its file without .md;
             it comes before one of the toolkit of the same name. See rsr layouts --help.
  --release  For whom: internal (the Regional Support Office), draft (the State assessed) or
             public. What the workspace sets, or \`draft\`, when it is left out. What a release
             withholds is not in its files. A roadmap is public only without holes: each action that
             is shown says lead, dates, indicator, cost and funding, and each gap has an action.
  --for      An extract of the draft for one agency, by its name or its id: the standards and the
             open questions that concern it. It says so on its first page, and names the agency
             on every page and in the name of the file.
  --since    The edition before: its folder, or its analysis as JSON. The document then has an annex of
             what moved since and why, and tables of standards have a column for it. For one country.
  --redline  The draft that was sent last: its Word file, or its manifest. The Word file of the new
             draft shows what changed since as insertions and deletions of your office, which a
             reviewer can accept or reject. For one country, and a draft.
  --style    A Word file of your office, whose styles, fonts, colours, page, header and footer Word
             documents take over. What the workspace sets, or the look of the toolkit, when it
             is left out. Its text, properties, macros and links stay where they are.
  --out      The folder to write into; it is made if need be. \`out\` when it is left out.

Nothing is written for a country whose assessment has errors, and nothing of a layout that has
some. Beside a Word file that is not
public stands its manifest, by which a reviewed copy is read back: keep it, and send the Word
file alone. Word files are read back before they are written: if one holds what its release
withholds, a name, a comment or a path, nothing is written at all.
Files are named for the country, the layout and the release: XAA-gap-analysis-draft.docx.
The other countries, and the other layouts, get theirs.

Examples
  rsr build examples/countries/FJI
  rsr build examples/countries/FJI examples/countries/XAA --to docx --out drafts
  rsr build examples/countries/XAA --to html --release public
  rsr build examples/countries/XAA --to docx --style house.docx
  rsr build examples/countries/XAA --since archive/XAA-2025
  rsr build examples/countries/XAA --redline sent/XAA-gap-analysis-draft.docx
  rsr build examples/countries/XAA --for "Ministry of Justice of XAA"
  rsr build examples --layout desk-study,gap-analysis --release internal,draft,public
  rsr build examples --layout brief,roadmap
  rsr build examples/countries/THA --layout follow-the-money`
  },
  options: {
    to: { type: 'string' },
    layout: { type: 'string' },
    release: { type: 'string' },
    since: { type: 'string' },
    style: { type: 'string' },
    for: { type: 'string' },
    redline: { type: 'string' },
    out: { type: 'string' },
  },
  async run({ words, options }, terminal) {
    if (words.length === 0)
      throw new CommandError(exitCode.usage, 'Expected the folder of a country: rsr build PATH')
    const paths = await countriesNamed(words, terminal.cwd)
    const order: Order = {
      endings: choicesOf(options.to ?? 'md,docx', formatChoice),
      layouts:
        options.layout === undefined
          ? undefined
          : choicesOf(options.layout, await layoutChoice(paths, terminal)),
      releases: options.release === undefined ? undefined : choicesOf(options.release, releaseChoice),
      styleOf: styleReader(options.style, terminal.cwd),
      recipient: options.for,
      lastDraft:
        options.redline === undefined ? undefined : await readLastDraft(options.redline, terminal.cwd),
    }
    if (options.redline !== undefined && paths.length > 1)
      throw new CommandError(
        exitCode.usage,
        'Expected one country with --redline: rsr build PATH --redline LAST.docx',
      )
    const twice = paths.find((path, index) => paths.findIndex((one) => isSame(one, path, terminal)) < index)
    if (twice !== undefined) throw writtenOver(twice)
    if (options.since !== undefined && paths.length > 1) {
      throw new CommandError(
        exitCode.usage,
        'Expected one country with --since: an edition is of one country',
      )
    }
    const since = options.since === undefined ? undefined : await editionAt(options.since, terminal)
    if (options.since !== undefined && !since) return exitCode.documentErrors
    const buildCountry = countryBuilder({ ...order, since }, options.out ?? 'out', terminal)
    const all: Built[] = []
    // One after the other: what is held of a country is gone when the next is read.
    for (const [index, path] of paths.entries()) {
      const lead = paths.length > 1 ? `${index + 1} of ${paths.length} countries: ` : ''
      all.push(await buildCountry(path, (name) => terminal.progress?.(`${lead}${name}`)))
    }
    if (all.length > 1) terminal.out(summaryOf(all))
    return all.reduce<ExitCode>((worst, { code }) => (code > worst ? code : worst), exitCode.ok)
  },
}

const isSame = (one: string, other: string, { cwd }: Terminal) => resolve(cwd, one) === resolve(cwd, other)

/** The layouts of the toolkit, each with what it says it is for. */
const shippedInWords = () =>
  Object.values(layouts)
    .map((layout) => wrapped(`${layout.name.padEnd(14)}${headText(layout, 'purpose')}`, ' '.repeat(29)))
    .map((lines) => `               ${lines}`)
    .join('\n')

/** A line of help that is not too long for a terminal. */
const wrapped = (line: string, indent: string): string =>
  line.replaceAll(/(?=.{70})(.{1,69})\s/g, `$1\n${indent}`)

/** The layouts of the toolkit, and those of the workspaces of some countries. */
async function layoutChoice(paths: readonly string[], { cwd }: Terminal) {
  const own = await Promise.all(paths.map((path) => layoutNames(rootOf(resolve(cwd, path)))))
  const names = own.flat().filter((name) => namePattern.test(name))
  return {
    option: '--layout',
    what: 'layout',
    values: { ...layouts, ...Object.fromEntries(names.map((name) => [name, name])) },
  }
}
