import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { CommandError, exitCode } from './exit-code.ts'
import type { Terminal } from './terminal.ts'
import { outputFile } from './output-file.ts'
import { writeFiles } from './write-files.ts'

/**
 * Writes files that are not there yet, and says which.
 *
 * @param files - their content, by their names in the folder.
 * @param elsewhere - what to do where one is there already.
 * @throws CommandError when one is there already: then none is written.
 */
export async function writeNewFiles(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  elsewhere: string,
  terminal: Terminal,
): Promise<void> {
  const outputs = Object.entries(files).map(([name, content]) =>
    outputFile(join(folder, name), content, terminal),
  )
  const taken = outputs.find(({ path }) => existsSync(path))
  if (taken) {
    throw new CommandError(
      exitCode.files,
      `Cannot write \`${taken.shown}\`: it is there already, and is never overwritten. ${elsewhere}`,
    )
  }
  await writeFiles(outputs)
  for (const { shown } of outputs) terminal.out(`Wrote ${shown}`)
}
