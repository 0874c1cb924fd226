import type { ElementContent } from 'hast'

/** Blocks, each on a line of its own, for people who read the source. */
export function lines(blocks: readonly ElementContent[]): ElementContent[] {
  const end: ElementContent = { type: 'text', value: '\n' }
  return [end, ...blocks.flatMap((block) => [block, end])]
}
