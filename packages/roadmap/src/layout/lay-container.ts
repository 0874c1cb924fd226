import { type Block, type Box, type List, type Paragraph, build } from '@rsr/document'
import { isRecord } from '@rsr/model'
import type { ContainerDirective } from 'mdast-util-directive'
import { each } from '../cursor.ts'
import { type Scope, isTrue } from '../saying/sentence.ts'
import { type Laid, type LayoutContext, notePlace, placeOf, refuse } from './layout-context.ts'
import { valueOf } from './layout-scope.ts'

/** The containers of layouts, with the attributes that each needs. */
const containers: Readonly<Record<string, readonly string[]>> = {
  section: ['kind'],
  box: [],
  each: ['of', 'as'],
  if: ['test'],
}

/**
 * A passage between lines of three colons: a section, a box, or a passage that is repeated or left out.
 *
 * @param inside - lays out what the container holds.
 */
export function layContainer(
  node: ContainerDirective,
  context: LayoutContext,
  inside: (context: LayoutContext) => Laid[],
): Laid[] {
  const attributes = node.attributes ?? {}
  const needed = Object.hasOwn(containers, node.name) ? containers[node.name] : undefined
  if (!needed) return refuse(node, `there is no container \`${node.name}\``, context)
  const extra = Object.keys(attributes).find((name) => !needed.includes(name))
  if (extra !== undefined)
    refuse(node, `the container \`${node.name}\` has no attribute \`${extra}\``, context)
  if (!isClosed(node, context)) {
    refuse(node, `the container \`${node.name}\` is not closed by a line of colons`, context)
  }
  switch (node.name) {
    case 'section': {
      const { kind } = attributes
      if (kind !== 'cover' && kind !== 'portrait' && kind !== 'landscape') {
        return refuse(node, 'a section is of the kind `cover`, `portrait` or `landscape`', context)
      }
      const blocks = inside(context)
      const children = blocks.filter((block): block is Block => block.type !== 'pageSection')
      if (children.length < blocks.length) refuse(node, 'a section cannot hold another section', context)
      return [{ type: 'pageSection', kind, children }]
    }
    case 'box': {
      const children = inside(context).flatMap((block): (Paragraph | List)[] => {
        if (block.type === 'numberedParagraph') return [build.paragraph(...block.children)]
        if (block.type === 'list' || block.type === 'paragraph') return [block]
        return refuse(node, `a box holds paragraphs and lists, not a \`${block.type}\``, context)
      })
      const box: Box = { type: 'box', children }
      notePlace(box, node, context)
      return [box]
    }
    case 'each': {
      const list = valueOf(attributes.of ?? '', context.scope)
      const name = attributes.as ?? ''
      const items = list?.value
      if (name === '' || !list || !isRecord(items)) {
        return refuse(node, '`each` needs `of`, the path of a list, and `as`, a name for its items', context)
      }
      const scopes = each({ ...list, value: items }).map((item): Scope => ({
        ...context.scope,
        [name]: item,
      }))
      return scopes.flatMap((scope) => inside({ ...context, scope }))
    }
    default: {
      const value = valueOf(attributes.test ?? '', context.scope)
      if (!value) return refuse(node, '`if` needs `test`, the path of a value', context)
      return isTrue(value.value) ? inside(context) : []
    }
  }
}

/** Whether the passage ends with a line of colons: one that does not takes in all that follows. */
function isClosed(node: ContainerDirective, { layout }: LayoutContext): boolean {
  const place = placeOf(node)
  if (!place) return true
  return /\n[ \t]*:{3,}[ \t]*$/.test(layout.text.slice(place.start.offset, place.end.offset))
}
