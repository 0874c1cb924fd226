import { type List, type Paragraph, build } from '@rsr/document'
import type { List as MarkdownList, RootContent } from 'mdast'
import type { LeafDirective } from 'mdast-util-directive'
import type { Writer } from '../saying/writer.ts'
import type { View } from '../views/view.ts'
import { layContainer } from './lay-container.ts'
import { layHeading } from './lay-heading.ts'
import { layInline } from './lay-inline.ts'
import { type Laid, type LayoutContext, notePlace, refuse } from './layout-context.ts'
import { fill } from './layout-scope.ts'
import { parseLayout, parts } from './parse-layout.ts'

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
    case 'paragraph':
      return [build.numberedParagraph(...layInline(node.children, context))]
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
  if (node.name === 'part') return layPart(node, context)
  if (['contents', 'tables', 'figures'].includes(node.name)) return layContents(node, context)
  const view = context.viewOf(node.name)
  if (!view) return refuse(node, `there is no view \`${node.name}\``, context)
  const attributes: Record<string, string> = {}
  for (const [name, value] of Object.entries(node.attributes ?? {}))
    attributes[name] = fill(value ?? '', node, context)
  const problem = view.problem(attributes)
  if (problem !== undefined) return refuse(node, problem, context)
  const blocks = view.write(attributes)
  for (const block of blocks) notePlace(block, node, context)
  return blocks
}

/** The table of contents, of chapters and sections or with `depth=1` of chapters only; or a list of tables or figures. */
function layContents(node: LeafDirective, context: LayoutContext): Laid[] {
  const title = context.writer.say(`words.${node.name}`)
  if (node.name === 'tables' || node.name === 'figures') return [{ type: 'contents', of: node.name, title }]
  const { depth = '2' } = node.attributes ?? {}
  if (depth !== '1' && depth !== '2') return refuse(node, 'the depth of the contents is 1 or 2', context)
  return [{ type: 'contents', of: 'headings', title, depth: depth === '1' ? 1 : 2 }]
}

/** A passage that several layouts have in common, as if it were written out: `::part{name=terms}`. */
function layPart(node: LeafDirective, context: LayoutContext): Laid[] {
  const name = node.attributes?.name ?? ''
  const part = parts.get(name)
  if (!part) return refuse(node, `there is no part \`${name}\``, context)
  return layBlocks(parseLayout(part).children, { ...context, layout: part })
}

/** What is wrong with the attributes of a view, if anything is. */
export function viewProblem(
  view: View,
  attributes: Readonly<Record<string, string>>,
  { publication }: Writer,
): string | undefined {
  const known: readonly string[] = view.attributes
  const extra = Object.keys(attributes).find((name) => !known.includes(name))
  if (extra !== undefined) return `the view \`${view.name}\` has no attribute \`${extra}\``
  for (const name of view.attributes) {
    const id = attributes[name]
    if (id === undefined) return `the view \`${view.name}\` needs the attribute \`${name}\``
    const records = name === 'priority' ? publication.value.priorities : publication.value.standards
    if (!Object.hasOwn(records, id)) return `there is no ${name} \`${id}\``
  }
  return undefined
}
