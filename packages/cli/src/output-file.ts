import { relative, resolve } from 'node:path'
import type { Terminal } from './terminal.ts'
import type { OutputFile } from './write-files.ts'

/** A file to be written at a path that is seen from where the user stands, as the user knows it. */
export function outputFile(
  path: string,
  content: OutputFile['content'],
  { cwd }: Pick<Terminal, 'cwd'>,
): OutputFile {
  const full = resolve(cwd, path)
  return { path: full, shown: relative(cwd, full), content }
}
