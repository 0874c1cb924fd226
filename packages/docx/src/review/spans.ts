import { type Inline, toInlineMarkdown } from '@rsr/document'
import { readProse } from '@rsr/model'

/** Words that are written alike: what Markdown and Word can both say of them. */
export interface Span {
  readonly text: string
  readonly isBold: boolean
  readonly isItalic: boolean
  readonly link: string | undefined
  /** The name of a footnote, which stands in place of words. */
  readonly note: string | undefined
}

/** Spans as Markdown on one line, as `toInlineMarkdown` prints it. */
export function markdownOf(spans: readonly Span[]): string {
  const isPlain = spans.every((span) => !span.isBold && !span.isItalic && !span.link && !span.note)
  const text = spans.map((span) => span.text).join('')
  // Most values have no sign that Markdown could take for its own.
  if (isPlain && /^[\p{L}\p{N} ,;:'’“”()/–%§.]*$/u.test(text) && !/^\d+[.)]|www\.|:\/\//.test(text))
    return text
  // A line break may be typed behind a space, which Markdown would have to keep.
  return toInlineMarkdown(nodesOf(spans)).replace(/(?:&#x20;|[ \t])+\n/g, '\n')
}

type Layer = 'link' | 'isBold' | 'isItalic'

/** Nodes for spans: links outside, then bold, then italics, each around as many spans as share it. */
function nodesOf(
  spans: readonly Span[],
  layers: readonly Layer[] = ['link', 'isBold', 'isItalic'],
): Inline[] {
  const [layer, ...others] = layers
  if (!layer) return spans.map(leafOf)
  const nodes: Inline[] = []
  for (let start = 0; start < spans.length;) {
    const value = spans[start]?.[layer]
    let end = start + 1
    while (end < spans.length && spans[end]?.[layer] === value) end++
    const children = nodesOf(spans.slice(start, end), others)
    if (typeof value === 'string') nodes.push({ type: 'link', url: value, children })
    else if (value) nodes.push({ type: layer === 'isBold' ? 'strong' : 'emphasis', children })
    else nodes.push(...children)
    start = end
  }
  return nodes
}

const leafOf = ({ text, note }: Span): Inline =>
  note === undefined
    ? { type: 'text', value: text }
    : { type: 'footnoteReference', identifier: note, label: note }

type Prose = ReturnType<typeof readProse>[number]

/** The spans of a text of Markdown, for comparing; list items and paragraphs are put behind each other. */
export function spansOf(markdown: string): Span[] {
  const spans: Span[] = []
  const visit = (node: Prose, look: Omit<Span, 'text' | 'note'>): void => {
    if (node.type === 'text') spans.push({ ...look, text: node.value, note: undefined })
    else if (node.type === 'footnoteReference') spans.push({ ...look, text: '', note: node.identifier })
    else if ('children' in node) {
      const inner = {
        isBold: look.isBold || node.type === 'strong',
        isItalic: look.isItalic || node.type === 'emphasis',
        link: node.type === 'link' ? node.url : look.link,
      }
      for (const child of node.children) visit(child, inner)
    }
  }
  for (const node of readProse(markdown, 'inline'))
    visit(node, { isBold: false, isItalic: false, link: undefined })
  return spans
}
