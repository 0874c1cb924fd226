import { CommandError } from '../exit-code.ts'

/**
 * Why files could not be read, in a sentence, where they may be readable at the next change: one is saved at this moment,
 * or a folder was renamed.
 *
 * @throws what is no such reason, but a fault of the toolkit.
 */
export function readError(error: unknown): string {
  if (error instanceof CommandError) return error.message
  if (error instanceof Error && 'syscall' in error) return `Cannot read the files: ${error.message}`
  throw error
}
