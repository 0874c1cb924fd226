import type { BlockContent, List as MarkdownList, PhrasingContent, Table } from 'mdast'
import { figureName } from '../figure/figures-of.ts'
import { plainText } from '../plain-text.ts'
import type { Block, CaptionedTable, Contents, CoverLine, Figure, Heading, List } from '../tree.ts'
import { anchor, lowerInline } from './lower-inline.ts'
import type { LowerContext } from './to-mdast.ts'

/** A block as those of GitHub's Markdown; numbers become text. */
export function lowerBlock(block: Block, context: LowerContext): BlockContent[] {
  switch (block.type) {
    case 'heading': {
      const depth = ([2, 3, 4, 5] as const)[block.depth - 1] ?? 5 // the title of the document has depth 1
      return [{ type: 'heading', depth, children: [anchor(block.id), ...headingWords(block, context)] }]
    }
    case 'paragraph':
      return [{ type: 'paragraph', children: lowerInline(block.children) }]
    case 'numberedParagraph': {
      const number: PhrasingContent = { type: 'strong', children: [textOf(`${block.number ?? ''}.`)] }
      const place = block.id === undefined ? [] : [anchor(block.id)]
      return [
        { type: 'paragraph', children: [...place, number, textOf(' '), ...lowerInline(block.children)] },
      ]
    }
    case 'list':
      return [lowerList(block)]
    case 'captionedTable':
      return lowerTable(block, context)
    case 'figure':
      return lowerFigure(block, context)
    case 'box':
      return [{ type: 'blockquote', children: block.children.flatMap((child) => lowerBlock(child, context)) }]
    case 'coverLine':
      return [lowerCoverLine(block)]
    case 'contents':
      return lowerContents(block, context)
  }
}

/** The words of a heading with its number: "3.2 Instruments", "Annex A. Evidence register". */
function headingWords(heading: Heading, { words }: LowerContext): PhrasingContent[] {
  const { number = '', numbering, depth } = heading
  const before = numbering === 'annex' && depth === 1 ? `${words.annex} ${number}. ` : number && `${number} `
  return [...(before === '' ? [] : [textOf(before)]), ...lowerInline(heading.children)]
}

function lowerList(list: List): MarkdownList {
  return {
    type: 'list',
    ordered: list.ordered,
    spread: false,
    children: list.children.map((item) => ({
      type: 'listItem',
      spread: false,
      children: item.children.map((child) =>
        child.type === 'list'
          ? lowerList(child)
          : { type: 'paragraph', children: lowerInline(child.children) },
      ),
    })),
  }
}

/** "Table 3." */
const labelOf = ({ type, number }: CaptionedTable | Figure, { words }: LowerContext) =>
  textOf(`${type === 'figure' ? words.figure : words.table} ${number ?? ''}.`)

function lowerTable(table: CaptionedTable, context: LowerContext): BlockContent[] {
  const [, ...rows] = table.children
  const content: Table = {
    type: 'table',
    children: rows.map((row) => ({
      type: 'tableRow',
      children: row.children.map((cell) => ({
        type: 'tableCell',
        // A table of Markdown has one line a row.
        children: lowerInline(cell.children).map((node) =>
          node.type === 'break' ? { type: 'html', value: '<br>' } : node,
        ),
      })),
    })),
  }
  return [lowerCaption(table, context), content]
}

/** The picture as a file beside the text, above its caption; without a folder of files, the words for it. */
function lowerFigure(figure: Figure, context: LowerContext): BlockContent[] {
  const [, alternative] = figure.children
  const { figures } = context
  const picture: PhrasingContent[] =
    figures === undefined
      ? lowerInline(alternative.children)
      : [{ type: 'image', url: `${figures}/${figureName(figure)}`, alt: plainText(alternative.children) }]
  return [{ type: 'paragraph', children: picture }, lowerCaption(figure, context)]
}

/** "**Table 3.** Who does what". */
function lowerCaption(node: CaptionedTable | Figure, context: LowerContext): BlockContent {
  const label: PhrasingContent = { type: 'strong', children: [labelOf(node, context)] }
  const words = lowerInline(node.children[0].children)
  return { type: 'paragraph', children: [anchor(node.id), label, textOf(' '), ...words] }
}

function lowerCoverLine({ role, children }: CoverLine): BlockContent {
  const words = lowerInline(children, role === 'mark' || role === 'subtitle' ? ['strong'] : [])
  switch (role) {
    case 'title':
      return { type: 'heading', depth: 1, children: words }
    case 'mark':
    case 'subtitle':
      return { type: 'paragraph', children: [{ type: 'strong', children: words }] }
    case 'notice':
      return { type: 'blockquote', children: [{ type: 'paragraph', children: words }] }
    case 'line':
      return { type: 'paragraph', children: words }
  }
}

/** Links to the headings, or to the tables or figures, under a title; nothing where there are none to list. */
function lowerContents({ of, title, depth = 2 }: Contents, context: LowerContext): BlockContent[] {
  const list =
    of === 'headings'
      ? contentsList(
          context.headings.filter((node) => node.depth <= depth),
          context,
        )
      : captionsList(context.listed[of], context)
  if (list.children.length === 0) return []
  return [{ type: 'heading', depth: 2, children: lowerInline(title) }, list]
}

/** Links to the headings of depth 1 and, below each, those of depth 2. */
function contentsList(headings: readonly Heading[], context: LowerContext): MarkdownList {
  const list: MarkdownList = { type: 'list', ordered: false, spread: false, children: [] }
  for (const heading of headings) {
    const words = headingWords(heading, context).flatMap(bare)
    const entry = {
      type: 'listItem' as const,
      spread: false,
      children: [
        {
          type: 'paragraph' as const,
          children: [{ type: 'link' as const, url: `#${heading.id}`, children: words }],
        },
      ] as MarkdownList['children'][number]['children'],
    }
    const chapter = list.children.at(-1)
    if (heading.depth === 1 || !chapter) {
      list.children.push(entry)
    } else {
      const below = chapter.children.find((child) => child.type === 'list')
      if (below) below.children.push(entry)
      else chapter.children.push({ type: 'list', ordered: false, spread: false, children: [entry] })
    }
  }
  return list
}

/** Links to tables or figures. */
function captionsList(nodes: readonly (CaptionedTable | Figure)[], context: LowerContext): MarkdownList {
  const entries = nodes.map((node): MarkdownList['children'][number] => {
    const words = lowerInline(node.children[0].children).flatMap(bare)
    const children = [labelOf(node, context), textOf(' '), ...words]
    const link: PhrasingContent = { type: 'link', url: `#${node.id}`, children }
    return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: [link] }] }
  })
  return { type: 'list', ordered: false, spread: false, children: entries }
}

/** A heading's words inside a link: no link in them, and each footnote is cited once. */
function bare(node: PhrasingContent): PhrasingContent[] {
  if (node.type === 'footnoteReference') return []
  if (node.type === 'link') return node.children.flatMap(bare)
  if (node.type === 'strong' || node.type === 'emphasis') {
    return [{ ...node, children: node.children.flatMap(bare) }]
  }
  return [node]
}

const textOf = (value: string): PhrasingContent => ({ type: 'text', value })
