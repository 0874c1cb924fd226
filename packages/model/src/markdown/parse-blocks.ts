import type { Nodes, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import type { Range } from './spot.ts'

/** What stands within a line, and link definitions: a value is what is typed, whatever it marks up. */
const notRead = [
  'attention',
  'autolink',
  'characterEscape',
  'characterReference',
  'codeText',
  'definition',
  'hardBreakEscape',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
]

/** The blocks of a Markdown text: headings, lists, paragraphs, quotes, code and the texts of footnotes. */
export function parseBlocks(text: string): RootContent[] {
  const { document = {} } = gfmFootnote()
  return fromMarkdown(text, {
    extensions: [{ document, disable: { null: notRead } }],
    mdastExtensions: [gfmFootnoteFromMarkdown()],
  }).children
}

/** Where a node stands in the text. */
export const rangeOf = ({ position }: Nodes): Range => [
  position?.start.offset ?? 0,
  position?.end.offset ?? 0,
]
