import { join } from 'node:path'
import { CommandError, exitCode } from '../exit-code.ts'
import { schemaName, schemaText, schemas } from '../schema-files.ts'
import { outputFile } from '../output-file.ts'
import { writeFiles } from '../write-files.ts'
import type { Command } from './command.ts'

export const schema: Command = {
  name: 'schema',
  usage: '[NAME] [--out DIR]',
  summary: 'Print or write the JSON Schemas, for editors and other programs.',
  help: `NAME is assessment (what staff write), country (public data), roadmap (the catalogue) or analysis
(what follows). Without a name it lists them, or writes all of them.

Editors complete and check an assessment by its schema. In VS Code, the extension YAML of Red Hat
reads the first line of a file:
  # yaml-language-server: $schema=./assessment.schema.json
\`rsr new\` writes that line and the schema. Write the schema again after an update of the toolkit.

Options
  --out  The folder to write into; a file that is there is written over.

Examples
  rsr schema assessment
  rsr schema assessment --out my-country
  rsr schema --out schemas`,
  options: { out: { type: 'string' } },
  async run({ words, options }, terminal) {
    const [name, ...more] = words
    const names = Object.keys(schemas)
    if (more.length > 0 || (name !== undefined && !names.includes(name))) {
      throw new CommandError(
        exitCode.usage,
        `Unexpected \`${words.join(' ')}\`, expected one of ${names.join(', ')}: rsr schema [NAME]`,
      )
    }
    const chosen = Object.entries(schemas).filter(([each]) => name === undefined || each === name)
    if (options.out !== undefined) {
      const files = chosen.map(([each, content]) =>
        outputFile(join(options.out ?? '', schemaName(each)), schemaText(content), terminal),
      )
      await writeFiles(files)
      for (const { shown } of files) terminal.out(`Wrote ${shown}`)
      return exitCode.ok
    }
    for (const [each, content] of chosen) {
      terminal.out(
        name === undefined ? `${each.padEnd(12)}${content.description}` : schemaText(content).trimEnd(),
      )
    }
    return exitCode.ok
  },
}
