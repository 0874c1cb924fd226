import { createHash } from 'node:crypto'
import { isDeviceName } from '../device-name.ts'

/** The name under which decisions refer to the review in a file: that of the file, in letters that a key may have. */
export function reviewName(file: string, bytes: Uint8Array): string {
  const name = file
    .replace(/\.docx$/i, '')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
    .replaceAll(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '')
    .slice(0, 100)
  // A name in another script has no letters left.
  return name === '' || isDeviceName(name)
    ? `review-${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}`
    : name
}
