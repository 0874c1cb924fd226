import { type Heading, build } from '@rsr/document'
import type { Heading as MarkdownHeading, PhrasingContent } from 'mdast'
import type { TextDirective } from 'mdast-util-directive'
import { type LayoutContext, notePlace, refuse } from './layout-context.ts'
import { layInline } from './lay-inline.ts'
import { fill } from './layout-scope.ts'

const kinds = ['decimal', 'annex', 'none'] as const
/** What an id can be: it becomes an anchor in Markdown, and a bookmark in Word. */
const idPattern = /^[A-Za-z][\w.:-]*$/

/** A heading takes its id and its numbering from a directive at its end: `:anchor{id=method}`. */
export function layHeading(node: MarkdownHeading, context: LayoutContext): Heading[] {
  const anchor = node.children.find((child): child is TextDirective => isAnchor(child))
  if (!anchor) return refuse(node, 'a heading needs an `:anchor{id=…}`', context)
  const attributes = anchor.attributes ?? {}
  const extra = Object.keys(attributes).find((name) => name !== 'id' && name !== 'numbering')
  if (extra !== undefined) refuse(anchor, `an anchor has no attribute \`${extra}\``, context)
  const id = fill(attributes.id ?? '', anchor, context)
  if (!idPattern.test(id)) {
    refuse(
      anchor,
      `unexpected id \`${id}\`, expected a letter, and letters, digits and \`.\` \`-\` \`_\``,
      context,
    )
  }
  const numbering = attributes.numbering ?? 'decimal'
  const kind = kinds.find((each) => each === numbering)
  if (!kind)
    refuse(anchor, `the numbering is \`decimal\`, \`annex\` or \`none\`, not \`${numbering}\``, context)
  const words = layInline(trimmed(node.children.filter((child) => child !== anchor)), context)
  const depth = ([1, 2, 3, 4] as const).find((each) => each === node.depth)
  if (!depth) return refuse(node, 'a heading has one to four `#`', context)
  const heading = build.heading(depth, id, words, kind)
  notePlace(heading, node, context)
  return [heading]
}

/** Without the space before an anchor. */
function trimmed(children: readonly PhrasingContent[]): PhrasingContent[] {
  const last = children.at(-1)
  return last?.type === 'text'
    ? [...children.slice(0, -1), { ...last, value: last.value.trimEnd() }]
    : [...children]
}

const isAnchor = (node: PhrasingContent) => node.type === 'textDirective' && node.name === 'anchor'
