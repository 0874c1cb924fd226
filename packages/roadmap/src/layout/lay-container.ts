import { type Block, type Box, type List, type Paragraph, build } from '@rsr/document'
import { isRecord } from '@rsr/model'
import type { ContainerDirective } from 'mdast-util-directive'
import { each } from '../cursor.ts'
import { type Scope, isTrue } from '../saying/sentence.ts'
import { checkUnseen } from './check-unseen.ts'
import { containerProblems } from './container-problems.ts'
import { type Laid, type LayoutContext, notePlace, refuse } from './layout-context.ts'
import { nameNear, valueOf } from './layout-scope.ts'

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
  for (const problem of containerProblems(node, context.layout)) refuse(node, problem, context)
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
        return refuse(
          node,
          `\`each\` needs \`of\`, the path of a list, and \`as\`, a name for its items${list ? '' : nameNear(attributes.of ?? '', context.scope)}`,
          context,
        )
      }
      const all = each({ ...list, value: items })
      if (all.length === 0) checkUnseen(node.children, context)
      return all.flatMap((item) => {
        if (context.left.pieces <= 0) return refuse(node, 'it repeats more than a document can hold', context)
        const scope: Scope = { ...context.scope, [name]: item }
        return inside({ ...context, scope })
      })
    }
    case 'if':
    case 'unless': {
      const value = valueOf(attributes.test ?? '', context.scope)
      if (!value) {
        const near = nameNear(attributes.test ?? '', context.scope)
        return refuse(node, `\`${node.name}\` needs \`test\`, the path of a value${near}`, context)
      }
      if (isTrue(value.value) === (node.name === 'if')) return inside(context)
      checkUnseen(node.children, context)
      return []
    }
    default: // told above
      return []
  }
}
