import { join } from 'node:path'
import { layOutRegion, makeRegion, publish, withheldTexts } from '@rsr/roadmap'
import { countryCodes, loadCountry } from '@rsr/standards'
import { choiceOf, choicesOf } from '../choices-of.ts'
import { dayOf } from '../day-of.ts'
import { CommandError, exitCode } from '../exit-code.ts'
import { officeAt } from '../office-at.ts'
import { type PrintedFile, formats } from '../print-country.ts'
import { type ReadRegion, readRegion } from '../read-region.ts'
import { styleReader } from '../read-style.ts'
import { regionFolders } from '../region-folders.ts'
import { report } from '../report.ts'
import type { Terminal } from '../terminal.ts'
import { outputFile } from '../output-file.ts'
import { writeFiles } from '../write-files.ts'
import type { Command } from './command.ts'

const formatChoice = { option: '--to', what: 'format', values: formats }
/** It goes to more than one State: there is none for the office alone. */
const releaseChoice = { option: '--release', what: 'release', values: { draft: true, public: true } } as const
const least = 3

export const region: Command = {
  name: 'region',
  usage: '[DIR...] [--release draft] [--minimum 3] [--to md,docx,html] [--out DIR] [--json]',
  summary: 'Write what States of the region have in common, and what public data show.',
  help: `DIR is a workspace, or a folder with a folder for each country. Without it the document has only
what public data show: how the members stand to each instrument, the forward work plan, and the
recommendations of the Following the Money Forum.

What assessments say is told as numbers of States, and never so that one State can be told from
them: a number is printed only when at least three unnamed States stand behind it. To say anything,
six assessments or more are needed as a rule. A State is named there only where its assessment
records that it agreed (\`regional_consent\` in its header). States are never ranked.

Options
  --release  For whom: draft (the States that take part; when it is left out) or public. The
             document uses of each country what that release shows.
  --minimum  The least number of unnamed States that is printed: 3 when it is left out, or more.
  --date     The day of the document, as 2026-11-25; that of the newest assessment when it is left
             out, or today when there is none.
  --to       The formats: md, docx, html. \`md,docx\` when it is left out.
  --style    A Word file of your office, as for rsr build.
  --out      The folder to write into; \`out\` when it is left out.
  --json     The same as JSON, for other programs. Nothing is written.

A country with errors is named here and left out; the document says how many were. Two documents
that differ by one State tell of that State: wait until at least three more can be counted before
you give out another.

Examples
  rsr region
  rsr region my-office --release public
  rsr region my-office --to docx --out drafts --minimum 5
  rsr region my-office --json`,
  options: {
    release: { type: 'string' },
    minimum: { type: 'string' },
    date: { type: 'string' },
    to: { type: 'string' },
    style: { type: 'string' },
    out: { type: 'string' },
    json: { type: 'boolean' },
  },
  async run({ words, options, flags }, terminal) {
    const release = choiceOf(options.release ?? 'draft', releaseChoice)
    const minimum = minimumOf(options.minimum)
    const endings = choicesOf(options.to ?? 'md,docx', formatChoice)
    const folders = await regionFolders(words, terminal.cwd)
    const { read, leftOut } = await readRegion(folders, terminal.cwd)
    const office = await officeAt(terminal, words[0])
    tellLeftOut({ read, leftOut }, terminal)
    if (folders.length > 0 && read.length === 0) return exitCode.documentErrors

    const published = read.map(({ full }) => ({ full, publication: publish(full, { release }) }))
    const countries = await Promise.all(countryCodes.map((code) => loadCountry(code)))
    const regionMade = makeRegion({
      ...office.settings,
      catalogue: office.catalogue,
      countries: countries.filter((country) => country !== undefined),
      publications: published.map(({ publication }) => publication),
      release,
      minimum,
      date: dateOf(options.date, read),
      leftOut: leftOut.length,
    })
    const code = leftOut.length > 0 ? exitCode.documentErrors : exitCode.ok
    if (flags.has('json')) {
      terminal.out(JSON.stringify(regionMade, null, 2))
      return code
    }
    const { tree, messages } = layOutRegion(regionMade, { paper: office.settings.paper })
    const folder = office.root ?? terminal.cwd
    const styleOf = styleReader(options.style, terminal.cwd)
    const { style, messages: onStyle } = endings.includes('docx')
      ? await styleOf({ folder, office, settings: office.settings })
      : { messages: [] }
    const all = [...messages, ...onStyle]
    if (all.length > 0) terminal.err(report({ folder, files: [], messages: all }, terminal))
    if (!tree || all.some(({ fatal }) => fatal)) return exitCode.documentErrors
    const publicData = JSON.stringify([regionMade.survey, regionMade.workPlan, regionMade.forum])
    const withheld = published
      .flatMap(({ full, publication }) => withheldTexts(full, publication))
      .filter((text) => !publicData.includes(text))
    const name = `region-${release}`
    const printed: PrintedFile[] = []
    for (const ending of endings) {
      terminal.progress?.(`${name}.${ending}`)
      printed.push(...(await formats[ending](tree, name, withheld, { style })))
    }
    const outputs = printed.map(({ name: file, content, goesWith }) => ({
      ...outputFile(join(options.out ?? 'out', file), content, terminal),
      goesWith,
    }))
    await writeFiles(outputs)
    for (const { shown, goesWith } of outputs) if (!goesWith) terminal.out(`Wrote ${shown}`)
    return code
  },
}

/** What is wrong with countries that are left out, and how many are. */
function tellLeftOut({ read, leftOut }: ReadRegion, terminal: Terminal): void {
  if (leftOut.length === 0) return
  for (const workspace of leftOut) terminal.err(report(workspace, terminal))
  const names = leftOut.map(({ path }) => path).join(', ')
  const rest = read.length === 0 ? 'No country is left.' : `${read.length} are counted.`
  terminal.err(`Left out for their errors: ${names}. ${rest} Mend them, and run the command again.`)
}

function minimumOf(option: string | undefined): number {
  const minimum = Number(option ?? least)
  if (Number.isInteger(minimum) && minimum >= least) return minimum
  throw new CommandError(
    exitCode.usage,
    `Unexpected \`${option}\` after --minimum, expected a whole number of ${least} or more: with fewer, a State could be told from the others`,
  )
}

function dateOf(option: string | undefined, read: ReadRegion['read']): string {
  const newest = read
    .map(({ full }) => full.header.date)
    .toSorted()
    .at(-1)
  return dayOf(option ?? newest, '--date')
}
