import { openPackage } from './word-package.ts'

/**
 * The parts of a Word file by their names, from a file that anybody may have made.
 *
 * @throws as `openPackage` and its `unpack` do: an error whose message says what is wrong with the file.
 */
export function readPackage(file: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const { names, unpack } = openPackage(file)
  return new Map(
    names.map((name) => {
      const chunks: Uint8Array[] = []
      unpack(name, (chunk) => void chunks.push(chunk))
      return [name, joined(chunks)]
    }),
  )
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
