import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { CommandError, exitCode } from './exit-code.ts'

/** A file to write: its full path, how the user knows it, and its content. */
export interface OutputFile {
  readonly path: string
  readonly shown: string
  readonly content: string | Uint8Array
}

/**
 * Writes files, each whole or not at all: beside its place first, and then moved over what is there.
 *
 * @throws CommandError that says what to do when a file cannot be written. What stood there before is unchanged.
 */
export async function writeFiles(files: readonly OutputFile[]): Promise<void> {
  for (const { path, shown, content } of files) {
    const beside = `${path}.part`
    try {
      await mkdir(dirname(path), { recursive: true })
      await writeFile(beside, content)
      await rename(beside, path)
    } catch (error) {
      await rm(beside, { force: true }).catch(() => undefined)
      throw new CommandError(exitCode.files, writeProblem(shown, error))
    }
  }
}

/** Why a file could not be written, and what to do, from the code of the system's error. */
export function writeProblem(shown: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  switch (code) {
    case 'EPERM':
    case 'EBUSY':
    case 'EACCES':
      return `Cannot write \`${shown}\`: it is open in another program, or protected. Close it in Word and run the command again. The file that is there is unchanged.`
    case 'ENOSPC':
      return `Cannot write \`${shown}\`: the disk is full. Nothing of it was kept.`
    case 'EISDIR':
    case 'EEXIST':
    case 'ENOTDIR':
      return `Cannot write \`${shown}\`: there is a folder or a file of that name in the way. Choose another place with --out.`
    default:
      return `Cannot write \`${shown}\`: ${error instanceof Error ? error.message : String(error)}`
  }
}
