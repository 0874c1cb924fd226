import { createHash } from 'node:crypto'

/** The longest part: with the folders above it, a path of Windows has 259 letters, and Word opens no longer one. */
const most = 64

/** A name as a part of the name of a file: "ministry-of-justice"; a long one is cut, with a sign of the rest. */
export function slugOf(name: string): string {
  const slug = words(name)
  if (slug.length <= most) return slug
  const rest = createHash('sha256').update(slug).digest('hex').slice(0, 6)
  return `${[...slug]
    .slice(0, most)
    .join('')
    .replace(/-[^-]*$/, '')}-${rest}`
}

const words = (name: string) =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
