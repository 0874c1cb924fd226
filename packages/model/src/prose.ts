import type { Nodes, Root, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import type { VFileMessage } from 'vfile-message'
import { below, valueAt } from './json-pointer.ts'
import { message } from './message.ts'
import type { SourceDocument } from './source-document.ts'
import { didYouMean } from './suggestion.ts'
import { type SchemaNode, holdsAt, schemaAt } from './written-schema.ts'

/** What a string may hold: inline Markdown, or Markdown blocks. */
export type ProseKind = 'inline' | 'blocks'

/**
 * The constructs of Markdown that are not read, by their names in micromark: what they mark up is printed as typed.
 * What remains is emphasis, links, paragraphs, lists, and footnotes.
 */
const notRead = [
  'autolink',
  'blockQuote',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'labelStartImage',
  'setextUnderline',
  'thematicBreak',
]

/**
 * Reads a text of the closed profile of Markdown that inputs may use.
 *
 * @returns paragraphs, and lists in blocks. In inline text a list, too, is printed as typed.
 *   A footnote `[^id]` is a `footnoteReference` whose identifier is the id of a fact.
 */
export function readProse(text: string, kind: ProseKind): RootContent[] {
  const disable = { null: kind === 'inline' ? [...notRead, 'list'] : notRead }
  return parse(text, [{ disable }]).children.filter((node) => node.type !== 'footnoteDefinition')
}

/** The ids of the facts that the footnotes of a text cite, each once. */
export function footnotesIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\[\^([^\]\s]+)\]/g)].map((match) => match[1] ?? ''))]
}

/**
 * A footnote is only read where it is defined (GitHub's Markdown); here the facts are the definitions, so that each
 * one cited is defined behind the text.
 */
function parse(text: string, more: object[]): Root {
  const definitions = footnotesIn(text).map((id) => `\n\n[^${id}]: .`)
  return fromMarkdown(text + definitions.join(''), {
    extensions: [gfmFootnote(), ...more],
    mdastExtensions: [gfmFootnoteFromMarkdown()],
  })
}

/** What a reader of Markdown might expect, and does not get, by the type of its mdast node. */
const unexpected: Readonly<Partial<Record<Nodes['type'], string>>> = {
  blockquote: 'a block quote',
  break: 'a line break',
  code: 'a block of code',
  definition: 'a link definition',
  heading: 'a heading',
  html: 'HTML',
  image: 'an image',
  imageReference: 'an image',
  inlineCode: 'code',
  linkReference: 'a link by reference',
  thematicBreak: 'a line across the page',
}

/** Messages on Markdown that texts of a document may not hold, and on footnotes that cite no fact of it. */
export function proseMessages(document: SourceDocument, schema: SchemaNode): VFileMessage[] {
  return proseOf(document, schema).flatMap(({ pointer, text, kind }) => {
    const refused = kind === 'inline' ? { ...unexpected, list: 'a list' } : unexpected
    const found = new Set<string>()
    const visit = (node: Nodes): void => {
      const word = (refused as Partial<Record<string, string>>)[node.type]
      if (word !== undefined) found.add(word)
      if ('children' in node) node.children.forEach(visit)
    }
    visit(parse(text, []))
    return [...found].map((word) =>
      message('prose-markup', document.place(pointer), {
        found: word,
        where: `\`${pointer.slice(1)}\``,
        allowed: kind === 'inline' ? 'emphasis, links and footnotes' : 'emphasis, links, lists and footnotes',
      }),
    )
  })
}

/** Messages on footnotes that cite facts which do not exist. */
export function footnoteMessages(
  document: SourceDocument,
  schema: SchemaNode,
  facts: ReadonlyMap<string, unknown>,
): VFileMessage[] {
  return proseOf(document, schema).flatMap(({ pointer, text }) =>
    footnotesIn(text)
      .filter((id) => !facts.has(id))
      .map((id) =>
        message('prose-footnote-unknown', document.place(pointer), {
          id,
          suggestion:
            didYouMean(id, facts.keys()) || 'Register the fact under `facts`, or take the footnote out.',
        }),
      ),
  )
}

interface ProseText {
  readonly pointer: string
  readonly text: string
  readonly kind: ProseKind
}

/** Every text of a document that holds Markdown. */
function proseOf(document: SourceDocument, schema: SchemaNode, pointer = ''): ProseText[] {
  const value = valueAt(document.value, pointer)
  if (typeof value === 'string') {
    const kind = holdsAt(schema, pointer)
    return kind === 'plain' ? [] : [{ pointer, text: value, kind }]
  }
  if (typeof value !== 'object' || value === null || !schemaAt(schema, pointer)) return []
  return Object.keys(value).flatMap((key) => proseOf(document, schema, below(pointer, key)))
}
