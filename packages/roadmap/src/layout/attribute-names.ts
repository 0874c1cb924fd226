import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import type { LayoutSource } from './parse-layout.ts'

/** The names of the attributes of a directive, as they are typed. */
export function attributeNames(node: ContainerDirective | LeafDirective, layout: LayoutSource): string[] {
  const names = Object.keys(node.attributes ?? {})
  const from = node.position?.start.offset ?? 0
  const [line = ''] = layout.text.slice(from, node.position?.end.offset).split(/[\n\r]/, 1)
  // The one name that no record can be given by assignment is lost in reading.
  return /\{(?:[^}]*\s)?__proto__[\s=}]/.test(line) ? [...names, '__proto__'] : names
}
