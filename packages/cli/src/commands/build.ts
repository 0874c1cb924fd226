import { resolve } from 'node:path'
import { summaryOf } from '../build-summary.ts'
import { buildTargets } from '../build-targets.ts'
import { countriesNamed } from '../countries-of.ts'
import { CommandError, type ExitCode, exitCode } from '../exit-code.ts'
import { dayOf } from '../day-of.ts'
import { outFolder, writtenOver } from '../out-folder.ts'
import { expectRecordable } from '../requests/expect-recordable.ts'
import { targetsOf } from '../targets-of.ts'
import type { Terminal } from '../terminal.ts'
import type { Call, Command } from './command.ts'

export const build: Command = {
  name: 'build',
  usage:
    'PATH... [--to md,docx,html] [--layout LAYOUT] [--release draft] [--for AGENCY]\n    [--by agency] [--record] [--date DAY] [--since OLD] [--redline LAST.docx]\n    [--no-answers] [--style FILE.docx] [--out DIR] [--force]',
  summary: "Write a country's documents as Markdown, Word and HTML.",
  async help() {
    // To build what is unchanged needs no layouts.
    const { shippedLayoutsInWords } = await import('../shipped-layouts-in-words.ts')
    return `PATH is the folder of a country, one file of it, or a workspace: all countries in it.

Options; --to, --layout and --release take several values, separated by commas
  --to       The formats: md, docx, html. \`md,docx\` when it is left out. The figures of \`md\`
             are files in a folder beside it, whose name ends in -figures.
             \`html\` is one page that stands alone, to read on a screen, to print or to publish.
  --layout   What the document is. When it is left out, a desk study until enough questions are
             answered, and a gap analysis from then on.
${shippedLayoutsInWords()}
             Or one of the folder \`layouts\` of the workspace, by the name of its file without .md;
             it comes before one of the toolkit of the same name. See rsr layouts --help.
  --release  For whom: internal (the Regional Support Office), draft (the State assessed) or
             public. What the workspace sets, or \`draft\`, when it is left out. What a release
             withholds is not in its files. A roadmap is public only without holes: each action that
             is shown says lead, dates, indicator, cost and funding, and each gap has an action.
  --for      An extract of the draft for one agency, by its name or its id: the standards and the
             open questions that concern it. It says so on its first page, and names the agency
             on every page and in the name of the file.
  --by agency
             Such an extract for each agency that the document concerns; a questionnaire for each that
             a question is for.
  --record   Record in the assessment, under \`requests\`, what is asked of whom in a questionnaire that is
             sent, on which day and by when, as rsr sheet does: rsr status --by agency follows it. With
             --for or --by agency. A form made again on the same day is the same request.
  --date     The day on which it is sent, for --record, as 2026-11-25; today when it is left out.
  --since    The edition before: its folder, or its analysis as JSON. The document then has an annex of
             what moved since and why, and tables of standards have a column for it. For one country.
  --redline  The draft that was sent last: its Word file, or its manifest. The Word file of the new
             draft shows what changed since as insertions and deletions of your office, which a
             reviewer can accept or reject. For one country, and a draft.
  --no-answers
             A draft in Word answers what reviewers said of earlier ones, as your office decided in
             reviews/decisions.yaml: each comment stands where it was, with the answer as a reply. With
             this, it does not.
  --style    A Word file of your office, whose styles, fonts, colours, page, header and footer Word
             documents take over. What the workspace sets, or the look of the toolkit, when it
             is left out. Its text, properties, macros and links stay where they are.
  --out      The folder to write into; it is made if need be. \`out\` when it is left out.
  --force    Everything is built again, and written over files that were changed since they were built.

A document is built again only when something changed of which it is made: the files of the country
or its workspace, the files that options name, or the toolkit. What was built is noted in the folder,
in .rsr-build.json, which may be deleted. A file that somebody changed since, as a reviewer who saves
a draft in its place, is not written over; nothing is written then for its country.

Nothing is written for a country whose assessment has errors, and nothing of a layout that has
some. Beside a Word file that is not
public stands its manifest, by which a reviewed copy is read back: keep it, and send the Word
file alone. Word files are read back before they are written: if one holds what its release
withholds, a name, a comment or a path, nothing is written at all.
The Word file of a questionnaire is a form, in every release: answers are chosen from lists or
typed, everything else is locked, without a password, and rsr import reads it when it is back.
With --for it has the questions for one agency, with --by agency there is one for each.
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
  rsr build examples/countries/XAA --layout questionnaire --for "Ministry of Justice of XAA" --to docx
  rsr build examples/countries/XAA --layout questionnaire --by agency --to docx --out sent --record
  rsr build examples --layout desk-study,gap-analysis --release internal,draft,public
  rsr build examples --layout brief,roadmap
  rsr build examples/countries/THA --layout follow-the-money
  rsr build examples --force`
  },
  options: {
    to: { type: 'string' },
    layout: { type: 'string' },
    release: { type: 'string' },
    since: { type: 'string' },
    style: { type: 'string' },
    for: { type: 'string' },
    by: { type: 'string' },
    record: { type: 'boolean' },
    date: { type: 'string' },
    redline: { type: 'string' },
    'no-answers': { type: 'boolean' },
    out: { type: 'string' },
    force: { type: 'boolean' },
  },
  async run({ words, options: given, flags }, terminal) {
    const options: Call['options'] = {
      ...given,
      ...(flags.has('no-answers') && { answers: 'none' }),
      ...(flags.has('record') && { record: dayOf(given.date, '--date') }),
    }
    if (words.length === 0)
      throw new CommandError(exitCode.usage, 'Expected the folder of a country: rsr build PATH')
    const paths = await countriesNamed(words, terminal.cwd)
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
    if (flags.has('record')) expectRecordable(paths, options)
    else if (options.date !== undefined)
      throw new CommandError(exitCode.usage, 'Expected --record with --date: the day is that of a request')
    const out = outFolder(options.out ?? 'out', flags.has('force'), terminal)
    const targets = await targetsOf(paths, options, out, terminal)
    const all = await buildTargets(targets, options, out, terminal)
    if (!all) return exitCode.documentErrors
    if (all.length > 1) terminal.out(summaryOf(all))
    return all.reduce<ExitCode>((worst, { code }) => (code > worst ? code : worst), exitCode.ok)
  },
}

const isSame = (one: string, other: string, { cwd }: Terminal) => resolve(cwd, one) === resolve(cwd, other)
