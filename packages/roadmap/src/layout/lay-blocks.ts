import { type List, type Paragraph, build } from '@rsr/document'
import type { List as MarkdownList, RootContent } from 'mdast'
import type { LeafDirective } from 'mdast-util-directive'
import { layContainer } from './lay-container.ts'
import { layHeading } from './lay-heading.ts'
import { layInline } from './lay-inline.ts'
import { type Laid, type LayoutContext, notePlace, refuse } from './layout-context.ts'
import { isHead } from './layout-head.ts'
import { fill } from './layout-scope.ts'
import { paragraphProblem } from './paragraph-problem.ts'
import { parseLayout, partOf } from './parse-layout.ts'
import { leafProblem } from './view-problem.ts'

/**
 * The blocks that the nodes of a layout stand for. Paragraphs are numbered, except in boxes and lists. What cannot be
 * laid out is reported, all of it.
 */
export function layBlocks(nodes: readonly RootContent[], context: LayoutContext): Laid[] {
  return nodes.flatMap((node) => layBlock(node, context))
}

function layBlock(node: RootContent, context: LayoutContext): Laid[] {
  switch (node.type) {
    case 'heading':
      return layHeading(node, context)
    case 'paragraph': {
      const problem = paragraphProblem(node, context.layout)
      if (problem !== undefined) return refuse(node, problem, context)
      return [build.numberedParagraph(...layInline(node.children, context))]
    }
    case 'list':
      return [layList(node, context)]
    case 'containerDirective':
      return layContainer(node, context, (within) => layBlocks(node.children, within))
    case 'leafDirective':
      return layView(node, context)
    case 'html': // a comment for those who edit the layout
      return node.value.startsWith('<!--') ? [] : refuse(node, `unexpected HTML \`${node.value}\``, context)
    default:
      return refuse(node, `unexpected Markdown of the kind \`${node.type}\``, context)
  }
}

function layList(node: MarkdownList, context: LayoutContext): List {
  return {
    type: 'list',
    ordered: node.ordered === true,
    spread: false,
    children: node.children.map((item) => ({
      type: 'listItem',
      spread: false,
      children: item.children.flatMap((child): (Paragraph | List)[] => {
        if (child.type === 'list') return [layList(child, context)]
        if (child.type === 'paragraph') return [build.paragraph(...layInline(child.children, context))]
        return refuse(child, `unexpected Markdown of the kind \`${child.type}\` in a list`, context)
      }),
    })),
  }
}

function layView(node: LeafDirective, context: LayoutContext): Laid[] {
  const misnamed = leafProblem(node, context)
  if (misnamed !== undefined) return refuse(node, misnamed, context)
  if (isHead(node.name)) return layHead(node, context)
  if (node.name === 'part') return layPart(node, context)
  if (isContents(node.name)) return layContents(node, node.name, context)
  const view = context.views.get(node.name)
  if (!view) return []
  const attributes: Record<string, string> = {}
  for (const [name, value] of Object.entries(node.attributes ?? {}))
    attributes[name] = fill(value ?? '', node, context)
  const problem = view.problem(attributes)
  if (problem !== undefined) return refuse(node, problem, context)
  const blocks = view.write(attributes)
  for (const block of blocks) notePlace(block, node, context)
  return blocks
}

const contentsNames = ['contents', 'tables', 'figures'] as const
type ContentsName = (typeof contentsNames)[number]
const isContents = (name: string): name is ContentsName => contentsNames.some((one) => one === name)

/** The table of contents, of chapters and sections or with `depth=1` of chapters only; or a list of tables or figures. */
function layContents(node: LeafDirective, name: ContentsName, context: LayoutContext): Laid[] {
  const title = context.writer.say(`words.${name}`)
  if (name !== 'contents') return [{ type: 'contents', of: name, title }]
  const { depth = '2' } = node.attributes ?? {}
  if (depth !== '1' && depth !== '2') return refuse(node, 'the depth of the contents is 1 or 2', context)
  return [{ type: 'contents', of: 'headings', title, depth: depth === '1' ? 1 : 2 }]
}

/** What a layout says of itself is read with `sayHead`: here it only has its place, at the beginning. */
function layHead(node: LeafDirective, { layout, ...context }: LayoutContext): Laid[] {
  const beginning = parseLayout(layout).children
  const at = beginning.indexOf(node)
  const isFirst = beginning.findIndex((one) => one.type === 'leafDirective' && one.name === node.name) === at
  const before = beginning.slice(0, Math.max(at, 0))
  const isAtBeginning = before.every(
    (one) => one.type === 'html' || (one.type === 'leafDirective' && isHead(one.name)),
  )
  if (at >= 0 && isFirst && isAtBeginning && context.within === undefined) return []
  return refuse(node, `\`${node.name}\` stands once, at the beginning of the layout`, { layout, ...context })
}

/** A passage that several layouts have in common, as if it were written out: `::part{name=terms}`. */
function layPart(node: LeafDirective, context: LayoutContext): Laid[] {
  const part = partOf(context.layout, node.attributes?.name ?? '')
  if (!part) return []
  const within = [...(context.within ?? []), context.layout]
  if (within.includes(part))
    return refuse(node, `the part \`${node.attributes?.name}\` holds itself`, context)
  return layBlocks(parseLayout(part).children, { ...context, within, layout: part })
}
