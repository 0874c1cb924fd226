import type { LeafDirective, TextDirective } from 'mdast-util-directive'

/** What may be ours: a line of its own, as `::treaty-table`, or words within one, as `:status`. */
export type Directive = LeafDirective | TextDirective

/** The attributes of a directive as they are written; one without a value is empty. */
export function attributesOf({ attributes }: Directive): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes ?? {}).map(([name, value]) => [name, value ?? '']))
}
