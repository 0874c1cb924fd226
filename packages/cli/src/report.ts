import { join, relative } from 'node:path'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { reporter } from 'vfile-reporter'
import type { Terminal } from './terminal.ts'

/** Messages and the folder that their files are relative to. */
export interface Reported {
  readonly folder: string
  readonly files: readonly { readonly path: string }[]
  readonly messages: readonly VFileMessage[]
}

/** The messages by file, as they are shown to a person: place, sentence, id, and what to do. */
export function report({ folder, files, messages }: Reported, terminal: Terminal): string {
  const paths = [...new Set([...files.map((file) => file.path), ...messages.map((each) => each.file ?? '')])]
  const reported = paths.map((path) => {
    // What the toolkit ships has no path of this machine.
    const shown = path.startsWith('@') ? path : relative(terminal.cwd, join(folder, path))
    const file = new VFile({ path: shown })
    file.messages.push(...messages.filter((each) => each.file === path))
    return file
  })
  return reporter(reported, { color: terminal.color, quiet: true, verbose: true })
}
