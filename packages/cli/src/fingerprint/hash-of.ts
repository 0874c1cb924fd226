import { createHash } from 'node:crypto'

/** Something under a name. */
export type Part = readonly [name: string, content: string | Uint8Array]

/** The SHA-256 of what is given, in hexadecimal. The same content under another name, or divided otherwise, has another. */
export function hashOfParts(parts: Iterable<Part>): string {
  const hash = createHash('sha256')
  for (const [name, content] of parts) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    hash.update(`${Buffer.byteLength(name)} ${bytes.length}\n${name}`)
    hash.update(bytes)
  }
  return hash.digest('hex')
}

/** The SHA-256 of the content of a file, in hexadecimal. */
export const hashOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex')
