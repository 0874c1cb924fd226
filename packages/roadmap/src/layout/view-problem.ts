import type { LeafDirective } from 'mdast-util-directive'
import type { Writer } from '../saying/writer.ts'
import { type View, viewAttributes } from '../views/view.ts'
import { attributeNames } from './attribute-names.ts'
import { headNames } from './layout-head.ts'
import { near } from './near.ts'
import type { LaidView, LayoutContext } from './layout-context.ts'
import { partOf, parts } from './parse-layout.ts'

/** The directives in a line of their own that are no views, with the attributes that they may have. */
const leaves: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(headNames.map((name) => [name, []])),
  part: ['name'],
  contents: ['depth'],
  tables: [],
  figures: [],
}

/** What is wrong with the names in a line such as `::part{name=terms}`, whatever it is laid out with. */
export function leafProblem(
  node: LeafDirective,
  { layout, views }: Pick<LayoutContext, 'layout' | 'views'>,
): string | undefined {
  const names = attributeNames(node, layout)
  const view = views.get(node.name)
  if (view) return namesProblem(view, names)
  const known = Object.hasOwn(leaves, node.name) ? leaves[node.name] : undefined
  if (!known) {
    const all = [...views.names, ...Object.keys(leaves)]
    return `there is no view \`${node.name}\`${near(node.name, all)}`
  }
  const extra = names.find((name) => !known.includes(name))
  if (extra !== undefined) return `\`${node.name}\` has no attribute \`${extra}\``
  const part = node.attributes?.name ?? ''
  if (node.name !== 'part' || partOf(layout, part)) return undefined
  return `there is no part \`${part}\`${near(part, [...(layout.parts?.keys() ?? []), ...parts.keys()])}`
}

/** What is wrong with the attributes of a view, if anything is. */
export function viewProblem(
  view: View,
  attributes: Readonly<Record<string, string>>,
  { publication }: Writer,
): string | undefined {
  const problem = namesProblem(view, Object.keys(attributes))
  if (problem !== undefined) return problem
  for (const name of view.attributes) {
    const id = attributes[name] ?? ''
    if (!Object.hasOwn(publication.value[viewAttributes[name].all], id))
      return `there is no ${name} \`${id}\``
  }
  return undefined
}

export function namesProblem(
  view: Pick<LaidView, 'name' | 'attributes'>,
  names: readonly string[],
): string | undefined {
  const known: readonly string[] = view.attributes
  const extra = names.find((name) => !known.includes(name))
  if (extra !== undefined) return `the view \`${view.name}\` has no attribute \`${extra}\``
  const lacking = known.find((name) => !names.includes(name))
  return lacking === undefined ? undefined : `the view \`${view.name}\` needs the attribute \`${lacking}\``
}
