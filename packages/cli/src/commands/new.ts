import { join, resolve } from 'node:path'
import type { Country } from '@rsr/model'
import { countryCodes, loadCountry } from '@rsr/standards'
import { choiceOf } from '../choices-of.ts'
import { countriesFolder } from '../workspace-root.ts'
import { CommandError, exitCode } from '../exit-code.ts'
import { onlyWord } from '../only-word.ts'
import { newAssessment } from '../new-assessment.ts'
import { newDocuments } from '../new-documents.ts'
import { officeAt } from '../office-at.ts'
import { phrase } from '../phrase.ts'
import { withSchema } from '../schema-files.ts'
import { today } from '../today.ts'
import { writeNewFiles } from '../write-new-files.ts'
import type { Command } from './command.ts'

const formatChoice = { option: '--format', what: 'format', values: { yaml: true, md: true } } as const
const splitChoice = { option: '--split', what: 'split', values: { priority: true, agency: true } } as const

export const newCommand: Command = {
  name: 'new',
  usage: 'CODE [--selection core] [--split priority|agency] [--format md] [--out DIR]',
  summary: 'Begin the assessment of a country: files with every question, nothing answered.',
  help: `CODE is the ISO 3166-1 code of a member, as FJI; or one from XAA to XZZ for a fictional country.

The files have every question, and in evidence.yaml what is public on the country: facts with
their sources, ready to be used where you find them right, and the treaty status. All of it is
commented out, and nothing is answered: take the # away before what you use. Files that are there
are never overwritten. The schema beside them lets editors complete and check what you type
(\`rsr schema --help\`).

Options
  --selection  The set of standards; \`core\` when it is left out.
  --split      One file of questions for each priority, or for each kind of agency.
  --format     yaml, or md for Markdown documents that are written and read like any other text
               (docs/markdown.md). \`yaml\` when it is left out.
  --out        The folder to write into; when it is left out, one with the code of the country, in
               a workspace among its countries.

Examples
  rsr new XAB
  rsr new FJI --split agency --out fiji
  rsr new XAB --format md`,
  options: {
    selection: { type: 'string' },
    split: { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string' },
  },
  async run({ words, options }, terminal) {
    const code = onlyWord(words, 'Expected the code of one country, as FJI: rsr new CODE')
    const iso3 = code.toUpperCase()
    const country = await loadCountry(iso3)
    if (!country && !/^X[A-Z]{2}$/.test(iso3)) {
      const named = await codeOfName(code)
      const known = `expected one of ${countryCodes.join(', ')}; or XAA to XZZ for a fictional one`
      const advice = named === undefined ? `, ${known}` : `. Did you mean \`${named}\`?`
      throw new CommandError(exitCode.usage, `Cannot find the country \`${code}\`${advice}`)
    }
    const { root, catalogue, settings } = await officeAt(terminal, options.out)
    const selection = options.selection ?? 'core'
    if (!catalogue.selections.has(selection)) {
      const known = [...catalogue.selections.keys()].join(', ')
      throw new CommandError(
        exitCode.usage,
        `Cannot find the selection \`${selection}\`, expected one of ${known}`,
      )
    }
    const date = today()
    const office = settings.organisation?.name ?? phrase('organisation.name')
    const format = choiceOf(options.format ?? 'yaml', formatChoice)
    const split = options.split === undefined ? ('none' as const) : choiceOf(options.split, splitChoice)
    const wanted = { iso3, country, catalogue, selection, split, date, office }
    const files = format === 'md' ? newDocuments(wanted) : withSchema(newAssessment(wanted))
    const usual = root === undefined ? iso3 : join(root, countriesFolder, iso3)
    const folder = resolve(terminal.cwd, options.out ?? usual)
    await writeNewFiles(folder, files, 'Choose another folder with --out.', terminal)
    return exitCode.ok
  },
}

/** The code of the country that has a name. */
async function codeOfName(name: string): Promise<string | undefined> {
  const countries = await Promise.all(countryCodes.map((code) => loadCountry(code)))
  const isNamed = (country: Country | undefined) =>
    [country?.name, country?.bali_name].some((each) => each?.toLowerCase() === name.toLowerCase())
  return countries.find(isNamed)?.iso3
}
