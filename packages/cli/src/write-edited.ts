import { existsSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import type { EditedSource } from '@rsr/model'
import { createTwoFilesPatch } from 'diff'
import type { Workspace } from './read-workspace.ts'
import type { Terminal } from './terminal.ts'
import { outputFile } from './output-file.ts'
import { type OutputFile, writeFiles } from './write-files.ts'

/** Files of an assessment that change, and where they are kept as they were. */
export interface Edits {
  readonly edited: readonly EditedSource[]
  /** A folder of the country in which nothing is read as an assessment. */
  readonly keepIn: string
  /** What the files hold then, behind `with`. */
  readonly what: string
  /** Files that are written with them, or not at all. */
  readonly more?: readonly OutputFile[]
}

/**
 * Writes files of an assessment that change, all of them or none, and keeps them as they were; or shows what would
 * change.
 *
 * @returns whether any file changes.
 */
export async function writeEdited(
  workspace: Pick<Workspace, 'files' | 'folder'>,
  { edited, keepIn, what, more = [] }: Edits,
  isDry: boolean,
  terminal: Terminal,
): Promise<boolean> {
  const changed = edited.map(({ file, text }) => {
    const old = workspace.files.find(({ path }) => path === file.path)
    const path = join(workspace.folder, file.path)
    return { file, text, path, shown: relative(terminal.cwd, path), old: old?.bytes ?? new Uint8Array() }
  })
  if (isDry) {
    for (const { shown, old, text } of changed) {
      const before = new TextDecoder().decode(old)
      terminal.out(createTwoFilesPatch(shown, shown, before, text, 'now', `with ${what}`).trimEnd())
    }
    return changed.length > 0
  }
  const before = freeFolder(keepIn)
  const kept = changed.map(({ path, old }) => {
    return outputFile(join(before, basename(path)), old, terminal)
  })
  const files = changed.map(({ path, shown, file }) => ({ path, shown, content: file.bytes }))
  if (changed.length + more.length > 0) await writeFiles([...kept, ...files, ...more])
  for (const { shown } of [...files, ...more]) terminal.out(`Wrote ${shown}`)
  if (changed.length > 0) terminal.out(`The files as they were are in ${relative(terminal.cwd, before)}`)
  return changed.length > 0
}

/** A folder that is not there yet. */
function freeFolder(within: string): string {
  for (let count = 1; ; count++) {
    const folder = join(within, `before-${count}`)
    if (!existsSync(folder)) return folder
  }
}
