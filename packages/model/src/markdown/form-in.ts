import type { Form } from '../place.ts'
import type { Range } from './spot.ts'

/** How what stands at an offset of a Markdown file is written, which has some stretches of YAML. */
export const formIn = (yaml: readonly Range[], offset: number): Form =>
  yaml.some(([start, end]) => offset >= start && offset < end) ? 'yaml' : 'markdown'
