import { relative, resolve } from 'node:path'
import { isMistake } from '@rsr/model'
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

/**
 * What is to be corrected, by file, as it is shown to a person: place, sentence, id, and what to do. Proposals are left
 * to the commands that are asked for them.
 */
export const report = (reported: Reported, terminal: Terminal): string =>
  reportAll([{ ...reported, messages: reported.messages.filter(isMistake) }], terminal)

/** All messages of several countries, proposals too, with one count at the end. */
export function reportAll(all: readonly Reported[], terminal: Terminal): string {
  if (all.every(({ messages }) => messages.length === 0)) return ''
  const reported = all.flatMap(({ folder, files, messages }) => {
    const paths = [...files.map((file) => file.path), ...messages.map((each) => each.file ?? '')]
    return [...new Set(paths)].map((path) => {
      const file = new VFile({ path: shownPath(path, folder, terminal) })
      file.messages.push(...messages.filter((each) => each.file === path))
      return file
    })
  })
  return reporter(reported, { color: terminal.color, quiet: true, verbose: true })
}

/** A path as the user names it, also on another drive than the folder; what the toolkit ships has none on this machine. */
export const shownPath = (path: string, folder: string, terminal: Terminal) =>
  path.startsWith('@') ? path : relative(terminal.cwd, resolve(folder, path))
