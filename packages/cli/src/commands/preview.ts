import { countriesNamed } from '../countries-of.ts'
import { CommandError, exitCode } from '../exit-code.ts'
import { folderOfCountry } from '../folder-of-country.ts'
import { onlyWord } from '../only-word.ts'
import { inputFolders } from '../live/input-folders.ts'
import { untilStopped } from '../live/until-stopped.ts'
import { watchFolders } from '../live/watch-folders.ts'
import { releaseOf } from '../release-of.ts'
import type { Command } from './command.ts'

/** Where a preview is, unless another port is named. */
const usualPort = 4646

export const preview: Command = {
  name: 'preview',
  usage: 'PATH [--layout LAYOUT] [--release draft] [--port 4646]',
  summary: 'Show the document in a browser, and again whenever you save a file.',
  help: `PATH is the folder of a country, one file of it, or a workspace: all countries in it.

Serves the document as a page, at an address that only this computer can open. Beside the text
are the messages of \`rsr check\`, each with a link to the paragraph that it is on, where there is
one. Each status is a link to its reasons. When you save a file, the page changes, and you stay
where you are; while there are errors, the last document stays. Ctrl-C ends it. Nothing is written.

In the page, F8 leads to the next message, Shift F8 to the one before.

Options
  --layout   As in \`rsr build\`.
  --release  For whom: internal, draft or public, as in \`rsr build\`.
  --port     Where it is served: ${usualPort} when it is left out; 0 is any that is free.

Examples
  rsr preview examples/countries/FJI
  rsr preview my-office --layout brief --release public`,
  options: { layout: { type: 'string' }, release: { type: 'string' }, port: { type: 'string' } },
  async run({ words, options }, terminal) {
    const word = onlyWord(words, 'Expected the folder of a country: rsr preview PATH')
    const path = folderOfCountry(word, terminal.cwd)
    const port = portOf(options.port)
    const release = options.release === undefined ? undefined : releaseOf(options.release)
    const { previewsOf } = await import('../preview/previews.ts')
    const { serve } = await import('../preview/serve.ts')
    const previews = previewsOf(path, terminal.cwd, { layout: options.layout, release })
    const look = async (files: readonly string[]) => {
      if (files.length > 0) return previews.change(files)
      // What is wrong with the command is found before anything is served.
      await countriesNamed([path], terminal.cwd)
      const [first = ''] = await previews.names()
      await (await previews.named(first))?.page()
    }
    const foldersOf = () => inputFolders(path, terminal.cwd)
    await untilStopped(terminal, async (fail) => {
      const watching = await watchFolders({ foldersOf, look, fail })
      try {
        const served = await serve(previews, port, fail)
        const said = `The preview of ${path} is at ${served.address}\nOnly this computer can open it. Ctrl-C ends it.`
        return { said, close: () => [watching, served].forEach((each) => each.close()) }
      } catch (error) {
        watching.close()
        throw error
      }
    })
    return exitCode.ok
  },
}

function portOf(option: string | undefined): number {
  const port = option === undefined ? usualPort : /^\d{1,5}$/.test(option) ? Number(option) : Number.NaN
  if (port <= 65_535) return port
  throw new CommandError(
    exitCode.usage,
    `Unexpected \`${option}\` after --port, expected a number from 1024 to 65535, or 0 for any that is free`,
  )
}
