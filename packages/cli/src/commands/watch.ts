import { hasErrors } from '@rsr/model'
import { type Checked, checked, tellChecked } from '../checked.ts'
import { countriesNamed } from '../countries-of.ts'
import { exitCode } from '../exit-code.ts'
import { folderOfCountry } from '../folder-of-country.ts'
import { onlyWord } from '../only-word.ts'
import { concernedBy } from '../live/concerned-by.ts'
import { inputFolders } from '../live/input-folders.ts'
import { movements } from '../live/movements.ts'
import { readError } from '../live/read-error.ts'
import { untilStopped } from '../live/until-stopped.ts'
import { watchFolders } from '../live/watch-folders.ts'
import { shownPath } from '../report.ts'
import type { Terminal } from '../terminal.ts'
import type { Command } from './command.ts'

export const watch: Command = {
  name: 'watch',
  usage: 'PATH',
  summary: 'Check an assessment again whenever a file of it is saved.',
  help: `PATH is the folder of a country, one file of it, or a workspace: all countries in it.

Says what \`rsr check\` says, now and whenever a file is saved; and then which statuses, gaps and
recommendations moved, and because of which answers and facts. Ctrl-C ends it. Nothing is written.

For the document itself, in a browser: rsr preview PATH

Examples
  rsr watch examples/countries/FJI
  rsr watch my-office`,
  options: {},
  async run({ words }, terminal) {
    const word = onlyWord(words, 'Expected the folder of a country: rsr watch PATH')
    const path = folderOfCountry(word, terminal.cwd)
    const lookAt = looker(terminal)
    const look = async (changed: readonly string[]) => {
      // The first time, what is wrong with the command is thrown.
      if (changed.length === 0) return lookAt([path])
      terminal.out(`\nChanged: ${changed.map((each) => shownPath(each, '', terminal)).join(', ')}`)
      await concernedBy(changed, path, terminal.cwd)
        .then(lookAt)
        .catch((error: unknown) => terminal.err(readError(error)))
    }
    const foldersOf = () => inputFolders(path, terminal.cwd)
    await untilStopped(terminal, async (fail) => {
      const { close } = await watchFolders({ foldersOf, look, fail })
      return { said: `\nWatching ${path}: each file that is saved is checked. Ctrl-C ends this.`, close }
    })
    return exitCode.ok
  },
}

/** Says what is wrong with some countries or a workspace, and what moved in them since it looked at them before. */
function looker(terminal: Terminal): (paths: readonly string[]) => Promise<void> {
  const movedIn = movements()
  return async (paths) => {
    const all: Checked[] = []
    for (const path of paths) all.push(...(await checked(path, terminal.cwd)))
    await tellChecked(all, terminal)
    const moved = await movedIn(await countriesNamed(paths, terminal.cwd), terminal.cwd)
    for (const line of moved) terminal.out(line)
    if (all.some(({ messages }) => hasErrors(messages))) {
      terminal.out('Which statuses moved is told once the errors are corrected.')
    }
  }
}
