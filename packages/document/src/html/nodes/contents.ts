import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { CaptionedTable, Contents, Figure, Heading } from '../../tree.ts'
import { addressOf, type HtmlContext, idOf, ownId } from '../html-context.ts'
import { lines } from '../lines.ts'
import { print } from '../printers.ts'
import { headingOf, headingWords } from './heading.ts'

/** Links to the headings of depth 1 and, below each, those of depth 2; or to all tables or figures. */
export function contents({ of, title, depth = 2 }: Contents, context: HtmlContext): ElementContent[] {
  const entries =
    of === 'headings'
      ? chapterItems(depth, context)
      : context.listed[of].map((node) => captionItem(node, context))
  if (entries.length === 0) return []
  const id = ownId(of === 'headings' ? 'contents' : of, context)
  const words = headingOf(1, { id }, print(title, context), context)
  const list = h('ul', lines(entries))
  return [h('nav', { class: 'rsr-contents', ariaLabelledBy: [id] }, lines([words, list]))]
}

function chapterItems(depth: number, context: HtmlContext): Element[] {
  const headings = context.headings.filter((node) => node.depth <= depth)
  return chaptersOf(headings).map(([chapter, ...sections]) => {
    const below = sections.map((section) => h('li', entry(section, context)))
    return h('li', entry(chapter, context), below.length === 0 ? [] : h('ul', lines(below)))
  })
}

function captionItem(node: CaptionedTable | Figure, context: HtmlContext): Element {
  const { figure, table } = context.meta.words
  const words = print(node.children[0].children, { ...context, inside: 'entry' })
  const label = `${node.type === 'figure' ? figure : table} ${node.number ?? ''}. `
  return h('li', h('a', { href: addressOf(idOf(node.id, context)) }, label, words))
}

/** Each chapter with its sections. */
function chaptersOf(headings: readonly Heading[]): [Heading, ...Heading[]][] {
  const chapters: [Heading, ...Heading[]][] = []
  for (const heading of headings) {
    const chapter = chapters.at(-1)
    if (heading.depth === 1 || !chapter) chapters.push([heading])
    else chapter.push(heading)
  }
  return chapters
}

function entry(heading: Heading, context: HtmlContext): Element {
  const href = addressOf(idOf(heading.id, context))
  return h('a', { href }, headingWords(heading, { ...context, inside: 'entry' }))
}
