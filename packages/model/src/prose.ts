import type { Nodes, Root, RootContent, Text } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { plainProse } from './plain-prose.ts'

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
 * @returns paragraphs, and lists in blocks. Inline text is one paragraph at most: in it a list, too, is printed as
 *   typed. A footnote `[^id]` is a `footnoteReference` whose identifier is the id of a fact.
 */
export function readProse(text: string, kind: ProseKind): RootContent[] {
  const disable = { null: kind === 'inline' ? [...notRead, 'list'] : notRead }
  const source = kind === 'inline' ? text.replaceAll(/\r?\n(?:[ \t]*\r?\n)+/g, '\n') : text
  const parsed = parseProse(source, [{ disable }])
  if (!parsed) return [{ type: 'paragraph', children: [{ type: 'text', value: source }] }]
  const typed = (node: Nodes): Text => ({
    type: 'text',
    value: source.slice(node.position?.start.offset, node.position?.end.offset),
  })
  const isImage = (node: Nodes) => source[(node.position?.start.offset ?? 0) - 1] === '!'
  // What these mark up cannot be switched off in the parser.
  const visit = (node: Nodes): void => {
    if (!('children' in node)) return
    node.children = node.children.map((child) => {
      if (child.type === 'break') return { type: 'text', value: '\n' }
      if (child.type === 'link' && (!isAddress(child.url) || isImage(child))) return typed(child)
      if (child.type === 'footnoteDefinition') return { type: 'paragraph', children: [typed(child)] }
      visit(child)
      return child
    }) as typeof node.children
  }
  const root: Root = {
    type: 'root',
    children: parsed.children.filter((node) => (node.position?.start.offset ?? 0) < source.length),
  }
  visit(root)
  return root.children
}

/** Whether the target of a link is one that a reader of a document can open. */
export const isAddress = (url: string) => /^(?:https?:\/\/|mailto:)/i.test(url)

/** The ids of the facts that the footnotes of a text cite, each once. */
export function footnotesIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\[\^([^\]\s]+)\]/g)].map((match) => match[1] ?? ''))]
}

/**
 * A footnote is only read where it is defined (GitHub's Markdown); here the facts are the definitions, so that each
 * one cited is defined behind the text.
 *
 * @returns nothing for a text with more signs, or more deeply nested, than a person writes: reading it would take
 *   minutes, and what walks it would fail.
 */
export function parseProse(text: string, more: object[] = []): Root | undefined {
  const plain = plainProse(text)
  if (plain) return { type: 'root', children: plain }
  if (manySigns.test(text) || (text.match(/[*_]/g)?.length ?? 0) > 2000) return undefined
  const definitions = footnotesIn(text).map((id) => `\n\n[^${id}]: .`)
  const root = fromMarkdown(text + definitions.join(''), {
    extensions: [gfmFootnote(), ...more],
    mdastExtensions: [gfmFootnoteFromMarkdown()],
  })
  return depthOf(root) > deepest ? undefined : root
}

const deepest = 50

/** A line that opens many lists or quotes at once, which takes the parser long. */
const manySigns = /^(?:[ \t]*(?:[-+*][ \t]|\d{1,9}[.)][ \t]|>)){20}/m

/** How deeply nodes nest, found without recursion. */
function depthOf(root: Root): number {
  let depth = 0
  for (let level: Nodes[] = [root]; level.length > 0; depth++) {
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []))
  }
  return depth
}
