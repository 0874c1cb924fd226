import { type ProseKind, readProse } from '@rsr/model'
import type { Nodes } from 'mdast'

/** What a text holds: plain words, inline Markdown, or Markdown blocks. */
export type Holds = 'plain' | ProseKind

/** A word, a sign, or something marked up that is not cut apart: emphasis, a link, a footnote. */
export interface Token {
  /** The same for what reads the same, however it is typed. */
  readonly key: string
  /** As it is typed, with the space before it. */
  readonly raw: string
}

/** The tokens of a text. A line end is a space, as for a reader; an empty line begins a paragraph. */
export function tokensOf(text: string, holds: Holds): Token[] {
  const tokens: Token[] = []
  const add = (space: string, key: string, raw: string) => {
    const before = /\n[ \t]*\n/.test(space) && holds === 'blocks' ? '\n\n' : space === '' ? '' : ' '
    tokens.push({ key: before + key, raw: space + raw })
  }
  let at = 0
  let space = ''
  const addWords = (end: number) => {
    for (const [raw] of text.slice(at, end).matchAll(holds === 'plain' ? plainPattern : markdownPattern)) {
      if (/^\s/.test(raw)) space += raw
      else {
        add(space, holds === 'plain' ? raw : raw.replace(/^\\(?=.)/, ''), raw)
        space = ''
      }
    }
    at = end
  }
  for (const { start, end, key } of holds === 'plain' ? [] : markedUp(text)) {
    addWords(start)
    add(space, key, text.slice(start, end))
    space = ''
    at = end
  }
  addWords(text.length)
  return tokens
}

export const joined = (tokens: readonly Token[]) => tokens.map(({ raw }) => raw).join('')

/** What two texts have in common that read the same. */
export const keyOf = (text: string, holds: Holds) =>
  tokensOf(text.trim(), holds)
    .map(({ key }) => key)
    .join('')

const plainPattern = /\s+|[\p{L}\p{M}\p{N}]+|[^\s]/gu
const markdownPattern = /\s+|\\[!-/:-@[-`{-~]|[\p{L}\p{M}\p{N}]+|[^\s]/gu

interface Stretch {
  readonly start: number
  readonly end: number
  readonly key: string
}

/** Where a text has emphasis, links and footnotes, the outermost of each. */
function markedUp(text: string): Stretch[] {
  const visit = (node: Nodes): Stretch[] => {
    if (['strong', 'emphasis', 'link', 'footnoteReference'].includes(node.type)) {
      const [start, end] = [node.position?.start.offset, node.position?.end.offset]
      return start === undefined || end === undefined ? [] : [{ start, end, key: keyOfNode(node) }]
    }
    return 'children' in node ? node.children.flatMap(visit) : []
  }
  return readProse(text, 'blocks').flatMap(visit)
}

function keyOfNode(node: Nodes): string {
  if (node.type === 'footnoteReference') return `[^${node.label ?? node.identifier}]`
  if (node.type === 'break') return ' '
  if (!('children' in node)) return 'value' in node ? node.value.replaceAll(/\s+/g, ' ') : ''
  const inner = node.children.map(keyOfNode).join('')
  if (node.type === 'strong') return `**${inner}**`
  return node.type === 'link' ? `[${inner}](${node.url})` : `*${inner}*`
}
