import { fnv1a32 } from '../bookmark-name.ts'
import { mark } from './story.ts'

/** The hash of a line without its blanks and its spaces, which programs change, and how long it is. */
export function lineHash(line: string): string {
  const letters = line.replaceAll(mark, '').replaceAll(/\s+/g, '')
  return `${fnv1a32(letters).toString(36)}.${letters.length}`
}
