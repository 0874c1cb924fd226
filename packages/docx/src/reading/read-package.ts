import { openPackage } from './word-package.ts'

/**
 * The parts of a Word file by their names, from a file that anybody may have made.
 *
 * @throws as `openPackage` and its `unpack` do: an error whose message says what is wrong with the file.
 */
export function readPackage(file: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const { names, unpack } = openPackage(file)
  return new Map(names.map((name) => [name, unpack(name)]))
}
