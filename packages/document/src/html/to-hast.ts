import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import { cleanText } from '../clean-text.ts'
import type { DocumentTree } from '../tree.ts'
import { directionOf } from '../language/direction-of.ts'
import { head } from './head.ts'
import { addressOf, contextOf, type HtmlContext, idOf } from './html-context.ts'
import type { HtmlOptions } from './html-options.ts'
import { lines } from './lines.ts'
import { endnotes } from './nodes/footnote.ts'
import { headingOf } from './nodes/heading.ts'
import { print } from './printers.ts'

/**
 * A numbered document as a tree of HTML, as `toHtml` prints it: for pipelines of rehype. A page is a root of a doctype
 * and `html`, a fragment a root of one `article`.
 */
export function toHast(tree: DocumentTree, options: HtmlOptions = {}): Root {
  const context = contextOf(tree, options)
  const language = { lang: tree.meta.language, dir: directionOf(tree.meta.language) }
  const { cover, text } = partsOf(tree, context)
  if (options.fragment) {
    const content = [...cover, h('div', { class: 'rsr-text' }, lines(text))]
    return h(null, h('article', { class: 'rsr-document', ...language }, lines(content)))
  }
  const body = [...skipLink(context), ...cover, h('main', { class: 'rsr-text' }, lines(text))]
  const page = [head(context), h('body', { class: 'rsr-document' }, lines(body))]
  return {
    type: 'root',
    children: [{ type: 'doctype' }, { type: 'text', value: '\n' }, h('html', language, lines(page))],
  }
}

/** The cover, which introduces a page, and what stands after it. A page without a title line takes that of the tree. */
function partsOf(tree: DocumentTree, context: HtmlContext) {
  const sections = tree.children.filter((node) => node.type === 'pageSection')
  const notes = tree.children.filter((node) => node.type === 'footnoteDefinition')
  const first = sections[0]?.kind === 'cover' ? sections.slice(0, 1) : []
  const lacksTitle = !context.title && !context.options.fragment
  const title = lacksTitle ? [headingOf(0, {}, [plain(tree.meta.title)], context)] : []
  const lead = [...title, ...first.flatMap((node) => print(node.children, context))]
  return {
    cover: lead.length === 0 ? [] : [h('header', { class: 'rsr-cover' }, lines(lead))],
    text: [...print(sections.slice(first.length), context), ...endnotes(notes, context)],
  }
}

/** Leads over cover and contents to the first heading, for people who do not use a mouse. */
function skipLink(context: HtmlContext): Element[] {
  const [first] = context.headings
  if (!first) return []
  const href = addressOf(idOf(first.id, context))
  return [h('a', { class: 'rsr-skip', href }, context.meta.words.skip)]
}

const plain = (value: string): ElementContent => ({ type: 'text', value: cleanText(value) })
