import { join } from 'node:path'
import { publish } from '@rsr/roadmap'
import { choicesOf } from '../choices-of.ts'
import { editionAt } from '../compare/edition-at.ts'
import { expectComparable } from '../compare/expect-comparable.ts'
import { countriesNamed } from '../countries-of.ts'
import { CommandError, type ExitCode, exitCode } from '../exit-code.ts'
import { exportForms } from '../export-files.ts'
import { releaseOf } from '../release-of.ts'
import { outputFile } from '../output-file.ts'
import { writeFiles } from '../write-files.ts'
import type { Command } from './command.ts'

const formChoice = { option: '--to', what: 'form', values: exportForms }

export const exportCommand: Command = {
  name: 'export',
  usage: 'PATH... [--to csv,json] [--release draft] [--out DIR]',
  summary: 'Write what follows from an assessment as CSV or JSON, for other programs.',
  help: `PATH is the folder of a country, one file of it, a workspace, or an analysis as JSON.

What the release withholds is not in the files, as in documents. What each table and column holds is
said in docs/exchange.md.

Options; --to takes both values, separated by a comma
  --to       csv: a folder with a file for each table, as standards, criteria, gaps, actions, facts,
             for spreadsheets and databases: UTF-8, with a head.
             json: one file with all of it, by the schema that rsr schema analysis prints; rsr
             compare and rsr build --since read it again. Both when it is left out.
  --release  For whom: internal, draft or public. What the workspace sets, or \`draft\`, when it is
             left out.
  --out      The folder to write into; it is made if need be. \`out\` when it is left out.

Files are named for the country and the release: XAA-draft.json, XAA-draft/standards.csv.

Examples
  rsr export examples/countries/XAA --to csv --release public
  rsr export examples/countries/XAA --to json --out archive`,
  options: { to: { type: 'string' }, release: { type: 'string' }, out: { type: 'string' } },
  async run({ words, options }, terminal) {
    if (words.length === 0) {
      throw new CommandError(exitCode.usage, 'Expected the folder of a country: rsr export PATH')
    }
    const forms = choicesOf(options.to ?? 'csv,json', formChoice)
    const asked = options.release === undefined ? undefined : releaseOf(options.release)
    let worst: ExitCode = exitCode.ok
    const written = new Set<string>()
    for (const path of await countriesNamed(words, terminal.cwd)) {
      const edition = await editionAt(path, terminal)
      if (!edition) {
        worst = exitCode.documentErrors
        continue
      }
      const { analysis } = edition
      const release = expectComparable(analysis, analysis, asked, edition.release)
      const name = `${analysis.country.iso3}-${release}`
      if (written.has(name)) {
        throw new CommandError(
          exitCode.usage,
          `Expected each country once: \`${path}\` would be written over another`,
        )
      }
      written.add(name)
      const publication = publish(analysis, { release })
      const files = forms.flatMap((form) => exportForms[form](publication, name))
      const outputs = files.map((file) =>
        outputFile(join(options.out ?? 'out', file.name), file.content, terminal),
      )
      await writeFiles(outputs)
      for (const { shown } of outputs) terminal.out(`Wrote ${shown}`)
    }
    return worst
  },
}
