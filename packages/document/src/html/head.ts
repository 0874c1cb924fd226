import type { Element } from 'hast'
import { h } from 'hastscript'
import { cleanText } from '../clean-text.ts'
import type { DocumentMeta } from '../tree.ts'
import type { HtmlContext } from './html-context.ts'
import type { HtmlOptions } from './html-options.ts'
import { lines } from './lines.ts'
import { pageHeader } from './page-header.ts'
import { stylesheet } from './stylesheet.ts'

/** What is known of the page as a whole, as it is in the properties of a Word file, and its style. */
export function head({ meta, options }: HtmlContext): Element {
  const facts = {
    description: meta.subject,
    author: meta.creator,
    'dcterms.date': meta.date,
    ...(meta.recipient !== undefined && { 'dcterms.audience': meta.recipient }),
  }
  return h(
    'head',
    lines([
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', cleanText(meta.title)),
      ...Object.entries(facts).map(([name, content]) => h('meta', { name, content: cleanText(content) })),
      ...styleOf(options.style ?? 'inline', meta),
    ]),
  )
}

function styleOf(from: NonNullable<HtmlOptions['style']>, meta: DocumentMeta): Element[] {
  if (from === 'none') return []
  const own = pageHeader(meta)
  if (from === 'inline') return [h('style', `\n${stylesheet}\n${own}`)]
  return [h('link', { rel: 'stylesheet', href: from.href }), h('style', own)]
}
