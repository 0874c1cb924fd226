import {
  type Block,
  type Heading,
  type Inline,
  type List,
  type PageSection,
  type Paragraph,
  build,
} from '@rsr/document'
import { isRecord } from '@rsr/model'
import type { List as MarkdownList, PhrasingContent, RootContent } from 'mdast'
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive'
import { each } from '../cursor.ts'
import { type Scope, isTrue } from '../saying/sentence.ts'
import { type Writer, phrasing } from '../saying/writer.ts'
import type { View } from '../views/view.ts'
import { views } from '../views/views.ts'
import { attributeOf, valueOf } from './layout-scope.ts'
import type { LayoutSource } from './parse-layout.ts'

/** What the nodes of a layout are laid out with. */
export interface LayoutContext {
  readonly writer: Writer
  readonly layout: LayoutSource
  readonly scope: Scope
}

type Laid = Block | PageSection

/** The blocks that the nodes of a layout stand for. Paragraphs are numbered, except in boxes and lists. */
export function layBlocks(nodes: readonly RootContent[], context: LayoutContext): Laid[] {
  return nodes.flatMap((node) => layBlock(node, context))
}

function layBlock(node: RootContent, context: LayoutContext): Laid[] {
  switch (node.type) {
    case 'heading':
      return [layHeading(node.children, node.depth, context)]
    case 'paragraph':
      return [build.numberedParagraph(...layInline(node.children, context))]
    case 'list':
      return [layList(node, context)]
    case 'containerDirective':
      return layContainer(node, context)
    case 'leafDirective':
      return layView(node, context)
    case 'html': // a comment for those who edit the layout
      return node.value.startsWith('<!--') ? [] : refuse(node, `unexpected HTML \`${node.value}\``, context)
    default:
      return refuse(node, `unexpected Markdown of the kind \`${node.type}\``, context)
  }
}

/** A heading takes its id and its numbering from a directive at its end: `:anchor{id=method}`. */
function layHeading(children: PhrasingContent[], depth: number, context: LayoutContext): Heading {
  const anchor = children.find((child): child is TextDirective => isAnchor(child))
  const { id = '', numbering = 'decimal' } = anchor?.attributes ?? {}
  if (anchor === undefined) refuse(children[0], 'a heading needs an `:anchor{id=…}`', context)
  const words = layInline(trimmed(children.filter((child) => child !== anchor)), context)
  const kind = numbering === 'annex' || numbering === 'none' ? numbering : 'decimal'
  return build.heading(
    depth === 1 ? 1 : depth === 2 ? 2 : depth === 3 ? 3 : 4,
    fill(id ?? '', context),
    words,
    kind,
  )
}

/** Without the space before an anchor. */
function trimmed(children: readonly PhrasingContent[]): PhrasingContent[] {
  const last = children.at(-1)
  return last?.type === 'text'
    ? [...children.slice(0, -1), { ...last, value: last.value.trimEnd() }]
    : [...children]
}

const isAnchor = (node: PhrasingContent) => node.type === 'textDirective' && node.name === 'anchor'

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
        refuse(child, `unexpected Markdown of the kind \`${child.type}\` in a list`, context)
        return []
      }),
    })),
  }
}

function layContainer(node: ContainerDirective, context: LayoutContext): Laid[] {
  const attributes = node.attributes ?? {}
  const inside = (scope: Scope = context.scope) => layBlocks(node.children, { ...context, scope })
  switch (node.name) {
    case 'section': {
      const { kind } = attributes
      if (kind !== 'cover' && kind !== 'portrait' && kind !== 'landscape') {
        return refuse(node, 'a section is of the kind `cover`, `portrait` or `landscape`', context)
      }
      return [
        { type: 'pageSection', kind, children: inside().filter((block) => block.type !== 'pageSection') },
      ]
    }
    case 'box': {
      const children = inside().flatMap((block): (Paragraph | List)[] => {
        if (block.type === 'numberedParagraph') return [build.paragraph(...block.children)]
        return block.type === 'list' ? [block] : []
      })
      return [{ type: 'box', children }]
    }
    case 'each': {
      const list = valueOf(attributes.of ?? '', context.scope)
      const name = attributes.as ?? ''
      const items = list?.value
      if (name === '' || !list || !isRecord(items)) {
        return refuse(node, '`each` needs `of`, the path of a list, and `as`, a name for its items', context)
      }
      return each({ ...list, value: items }).flatMap((item) => inside({ ...context.scope, [name]: item }))
    }
    case 'if': {
      const value = valueOf(attributes.test ?? '', context.scope)
      if (!value) return refuse(node, '`if` needs `test`, the path of a value', context)
      return isTrue(value.value) ? inside() : []
    }
    default:
      return refuse(node, `there is no container \`${node.name}\``, context)
  }
}

function layView(node: LeafDirective, context: LayoutContext): Laid[] {
  if (node.name === 'contents') return [{ type: 'contents', title: context.writer.say('words.contents') }]
  const view = views.get(node.name)
  if (!view) return refuse(node, `there is no view \`${node.name}\``, context)
  const attributes: Record<string, string> = {}
  for (const [name, value] of Object.entries(node.attributes ?? {}))
    attributes[name] = fill(value ?? '', context)
  const problem = viewProblem(view, attributes, context.writer)
  return problem === undefined ? view.write(context.writer, attributes) : refuse(node, problem, context)
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

/** An attribute: a path, or a text that may hold paths between braces. */
function fill(attribute: string, { scope }: LayoutContext): string {
  const braced = attribute.replaceAll(/\{\{([^}]*)\}\}/g, (_, path: string) =>
    attributeOf(path.trim(), scope),
  )
  return braced === attribute ? attributeOf(attribute, scope) : braced
}

/** Inline Markdown of a layout. A directive that is not ours is text as typed: `10:30`. */
function layInline(nodes: readonly PhrasingContent[], context: LayoutContext): Inline[] {
  return nodes.flatMap((node) => {
    const origin = { file: context.layout.file, pointer: `L${node.position?.start.line ?? 1}` }
    const say = (text: string) => context.writer.sayText(text, context.scope, origin)
    if (node.type === 'textDirective') return say(typed(node, context))
    return phrasing(node, say)
  })
}

const typed = (node: TextDirective, { layout }: LayoutContext) =>
  layout.text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)

/** Reports what cannot be laid out, at its line. */
function refuse(node: RootContent | undefined, problem: string, { writer, layout }: LayoutContext): [] {
  writer.report(
    'layout-directive',
    { file: layout.file, pointer: `L${node?.position?.start.line ?? 1}` },
    problem,
  )
  return []
}
