import type { Nodes } from 'mdast'
import type { VFileMessage } from 'vfile-message'
import { message } from './message.ts'
import { footnotesIn, isAddress, parseProse } from './prose.ts'
import { named } from './shown.ts'
import type { SourceDocument } from './source-document.ts'
import type { Suggest } from './suggestion.ts'
import { type FoundText, textsOf } from './texts.ts'
import type { SchemaNode } from './written-schema.ts'

/** What a reader of Markdown might expect, and does not get, by the type of its mdast node. */
const unexpected: Readonly<Partial<Record<Nodes['type'], string>>> = {
  blockquote: 'block quote',
  code: 'block of code',
  definition: 'link definition',
  footnoteDefinition: 'text of a footnote',
  heading: 'heading',
  html: 'HTML',
  image: 'image',
  imageReference: 'image',
  inlineCode: 'code',
  linkReference: 'link by reference',
  thematicBreak: 'line across the page',
}

/** The line of dashes and bars below the head of a table of GitHub's Markdown. */
const isRuleOfTable = (line: string) => /^\|?(?: *:?-+:? *\|)+ *(?::?-+:? *)?$/.test(line)

/** Messages on Markdown that texts of a document may not hold: the first of each kind in each text. */
export function proseMessages(document: SourceDocument, texts: readonly FoundText[]): VFileMessage[] {
  return proseIn(texts).flatMap(({ pointer, text, kind }) => {
    const found = new Map<string, string>()
    const note = (what: string, offset: number | undefined, end?: number) => {
      if (!found.has(what)) found.set(what, text.slice(offset, end).split(/\r?\n/, 1)[0] ?? '')
    }
    const visit = (node: Nodes): void => {
      const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset]
      if (start >= text.length && node.type !== 'root') return // a footnote that `parseProse` has added
      const word = kind === 'inline' && node.type === 'list' ? 'list' : unexpected[node.type]
      if (word !== undefined) note(word, start, end)
      if (node.type === 'link' && !isAddress(node.url)) note('link without `https://`', start, end)
      if ('children' in node) node.children.forEach(visit)
    }
    const root = parseProse(text)
    if (root) visit(root)
    else note('nesting of so many signs', 0)
    const rule = text.split(/\r?\n/).find((line) => isRuleOfTable(line.trim()))
    if (rule !== undefined) note('table', text.indexOf(rule))
    if (kind === 'inline') {
      const second = root?.children.filter((node) => node.type === 'paragraph').at(1)
      if (second) note('second paragraph', second.position?.start.offset)
    }
    return [...found].map(([what, words]) =>
      message('prose-markup', document.find(pointer, words), {
        found: what,
        where: named(pointer),
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
  suggest: Suggest,
  exists = (id: string) => facts.has(id),
): VFileMessage[] {
  return proseOf(document, schema).flatMap(({ pointer, text }) => {
    // Markdown takes `[^]` and `[^the offence]` for no footnotes, and would print them.
    const meant = [...text.matchAll(/(?<!\\)\[\^([^[\]]*)\]/g)].map((match) => match[1] ?? '')
    return [...new Set([...meant, ...footnotesIn(text)])]
      .filter((id) => !exists(id))
      .map((id) =>
        message('prose-footnote-unknown', document.find(pointer, `[^${id}]`), {
          id,
          suggestion:
            suggest(id.trim(), facts.keys()) || 'Register the fact under `facts`, or take the footnote out.',
        }),
      )
  })
}

/** Every text of a document that holds Markdown. */
export const proseOf = ({ value }: SourceDocument, schema: SchemaNode) => proseIn(textsOf(value, schema))

const proseIn = (texts: readonly FoundText[]) =>
  texts.flatMap(({ pointer, text, node }) => {
    const kind = node['x-text']
    return kind === 'inline' || kind === 'blocks' ? [{ pointer, text, kind }] : []
  })
