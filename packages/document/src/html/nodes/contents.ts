import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Contents, Heading } from '../../tree.ts'
import { addressOf, type HtmlContext, idOf, ownId } from '../html-context.ts'
import { lines } from '../lines.ts'
import { print } from '../printers.ts'
import { headingOf, headingWords } from './heading.ts'

/** The table of contents: links to the headings of depth 1 and, below each, those of depth 2. */
export function contents({ title, depth = 2 }: Contents, context: HtmlContext): ElementContent[] {
  const id = ownId('contents', context)
  const words = headingOf(1, { id }, print(title, context), context)
  const chapters = chaptersOf(context.headings.filter((node) => node.depth <= depth)).map(
    ([chapter, ...sections]) => {
      const below = sections.map((section) => h('li', entry(section, context)))
      return h('li', entry(chapter, context), below.length === 0 ? [] : h('ul', lines(below)))
    },
  )
  const list = chapters.length === 0 ? [] : [h('ul', lines(chapters))]
  return [h('nav', { class: 'rsr-contents', ariaLabelledBy: [id] }, lines([words, ...list]))]
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
