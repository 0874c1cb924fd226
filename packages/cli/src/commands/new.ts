import { existsSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { countryCodes, loadCatalogue, loadCountry } from '@rsr/standards'
import { CommandError, exitCode } from '../exit-code.ts'
import { newAssessment } from '../new-assessment.ts'
import { withSchema } from '../schema-files.ts'
import { writeFiles } from '../write-files.ts'
import type { Command } from './command.ts'

export const newCommand: Command = {
  name: 'new',
  usage: 'CODE [--selection core] [--split priority|agency] [--out DIR]',
  summary: 'Begin the assessment of a country: files with every question, nothing answered.',
  help: `CODE is the ISO 3166-1 code of a member, as FJI; or one from XAA to XZZ for a fictional country.

The files have what is public on the country and every question as comments: take the # away
before what you answer. Files that are there are never overwritten. The schema beside them lets
editors complete and check what you type (\`rsr schema --help\`).

Options
  --selection  The set of standards; \`core\` when it is left out.
  --split      One file of questions for each priority, or for each kind of agency.
  --out        The folder to write into; the code of the country when it is left out.

Examples
  rsr new XAB
  rsr new FJI --split agency --out fiji`,
  options: { selection: { type: 'string' }, split: { type: 'string' }, out: { type: 'string' } },
  async run({ words, options }, terminal) {
    const [iso3, ...more] = words
    if (iso3 === undefined || more.length > 0) {
      throw new CommandError(exitCode.usage, 'Expected the code of one country: rsr new CODE')
    }
    const country = await loadCountry(iso3)
    if (!country && !/^X[A-Z]{2}$/.test(iso3)) {
      const known = countryCodes.join(', ')
      throw new CommandError(
        exitCode.usage,
        `Cannot find the country \`${iso3}\`, expected one of ${known}; or XAA to XZZ for a fictional one`,
      )
    }
    const catalogue = await loadCatalogue()
    const selection = options.selection ?? 'core'
    if (!catalogue.selections.has(selection)) {
      const known = [...catalogue.selections.keys()].join(', ')
      throw new CommandError(
        exitCode.usage,
        `Cannot find the selection \`${selection}\`, expected one of ${known}`,
      )
    }
    const date = new Date().toISOString().slice(0, 10)
    const files = newAssessment({ iso3, country, catalogue, selection, split: splitOf(options.split), date })
    const outputs = Object.entries(withSchema(files)).map(([name, content]) => {
      const path = resolve(terminal.cwd, options.out ?? iso3, name)
      return { path, shown: relative(terminal.cwd, path), content }
    })
    const taken = outputs.find(({ path }) => existsSync(path))
    if (taken) {
      throw new CommandError(
        exitCode.files,
        `Cannot write \`${taken.shown}\`: it is there already, and is never overwritten. Choose another folder with --out.`,
      )
    }
    await writeFiles(outputs)
    for (const { shown } of outputs) terminal.out(`Wrote ${shown}`)
    return exitCode.ok
  },
}

function splitOf(option: string | undefined): 'none' | 'priority' | 'agency' {
  if (option === undefined) return 'none'
  if (option === 'priority' || option === 'agency') return option
  throw new CommandError(
    exitCode.usage,
    `Unexpected \`${option}\` after --split, expected priority or agency`,
  )
}
