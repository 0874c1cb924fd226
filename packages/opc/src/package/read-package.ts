import { type FileKind, openPackage } from './open-package.ts'

/**
 * The parts of a file by their names, from a file that anybody may have made.
 *
 * @throws as `openPackage` and its `unpack` do: an error whose message says what is wrong with the file.
 */
export function readPackage(file: Uint8Array, kind: FileKind): ReadonlyMap<string, Uint8Array> {
  const { names, unpack } = openPackage(file, kind)
  return new Map(names.map((name) => [name, unpack(name)]))
}
