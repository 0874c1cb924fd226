import { createHash } from 'node:crypto'

/** A name as a part of the name of a file: "ministry-of-justice"; a long one is cut, with a sign of the rest. */
export function slugOf(name: string): string {
  const slug = words(name)
  const [short] = slug.match(beginning) ?? [slug]
  if (short === slug) return slug
  return `${short}-${createHash('sha256').update(slug).digest('hex').slice(0, 6)}`
}

/**
 * A short name, or the beginning of a long one, of whole words where there are some: with the folders around it, a path has
 * 259 letters on Windows, and Word opens no longer one.
 */
const beginning = /^(?:.{1,64}$|.{1,64}(?=-)|.{1,64})/su

const words = (name: string) =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
