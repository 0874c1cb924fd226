import type { ContainerDirective } from 'mdast-util-directive'
import { attributeNames } from './attribute-names.ts'
import { placeOf } from './layout-context.ts'
import { near } from './near.ts'
import type { LayoutSource } from './parse-layout.ts'

/** The containers of layouts, with the attributes that each needs. */
const containers: Readonly<Record<string, readonly string[]>> = {
  section: ['kind'],
  box: [],
  each: ['of', 'as'],
  if: ['test'],
  unless: ['test'],
}

/** What is wrong with a passage between lines of colons, whatever it is laid out with. */
export function containerProblems(node: ContainerDirective, layout: LayoutSource): string[] {
  const known = Object.hasOwn(containers, node.name) ? containers[node.name] : undefined
  if (!known) {
    return [`there is no container \`${node.name}\`${near(node.name, Object.keys(containers))}`]
  }
  const extra = attributeNames(node, layout).filter((name) => !known.includes(name))
  const problems = extra.map((name) => `the container \`${node.name}\` has no attribute \`${name}\``)
  if (isClosed(node, layout)) return problems
  return [...problems, `the container \`${node.name}\` is not closed by a line of colons`]
}

/** Whether the passage ends with a line of colons: one that does not takes in all that follows. */
function isClosed(node: ContainerDirective, layout: LayoutSource): boolean {
  const place = placeOf(node)
  if (!place) return true
  const text = layout.text.slice(place.start.offset, place.end.offset)
  const [opening = ''] = /^:+/.exec(text) ?? []
  // One that stands within it may end there too, with fewer colons.
  const closing = /\n[ \t]*(:{3,})[ \t]*$/.exec(text)?.[1] ?? ''
  return closing.length >= opening.length
}
