import { relative, sep } from 'node:path'

/**
 * The name of a file within a folder, as it stands in messages and in all that is written: with forward slashes on every
 * system. What is on another drive of Windows has no such name, and keeps its whole path.
 */
export const nameWithin = (folder: string, path: string): string =>
  relative(folder, path).replaceAll(sep, '/')
