import { mkdir } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { loadCatalogue } from '@rsr/standards'
import { asTyped } from '../as-typed.ts'
import { countriesFolder } from '../workspace-root.ts'
import { CommandError, exitCode } from '../exit-code.ts'
import { newWorkspace } from '../new-workspace.ts'
import { writeNewFiles } from '../write-new-files.ts'
import type { Command } from './command.ts'

export const init: Command = {
  name: 'init',
  usage: '[FOLDER]',
  summary: 'Make a workspace: settings, countries, and standards of your own.',
  help: `FOLDER is made if need be; it is where you stand when it is left out.

A workspace holds the countries of an office. Its settings are in rsr.yaml: the name of the office,
from which coverage a priority is described, the words for a status, and the usual release. Files
in its folder \`catalogue\` add standards and selections. Every command on a country looks for the
workspace around it. Files that are there are never overwritten.

Examples
  rsr init
  rsr init assessments`,
  options: {},
  async run({ words }, terminal) {
    const [path = '.', ...more] = words
    if (more.length > 0) throw new CommandError(exitCode.usage, 'Expected one folder: rsr init FOLDER')
    const folder = resolve(terminal.cwd, path)
    const files = newWorkspace(await loadCatalogue())
    await writeNewFiles(folder, files, 'Name another folder: rsr init FOLDER', terminal)
    await mkdir(join(folder, countriesFolder), { recursive: true })
    const there = relative(terminal.cwd, folder)
    terminal.out(`\nRead ${join(there, 'README.md')}, then begin a country:`)
    // On Windows, cd does not go to another drive.
    if (there !== '') terminal.out(`  ${isAbsolute(there) ? 'pushd' : 'cd'} ${asTyped(there)}`)
    terminal.out('  rsr new CODE')
    return exitCode.ok
  },
}
