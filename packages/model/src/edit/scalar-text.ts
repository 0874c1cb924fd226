import type { Scalar } from 'yaml'
import { doubleQuoted, isPrintable, singleQuoted } from './quoted.ts'
import { readsBack } from './reads-back.ts'
import { refill } from './refill.ts'
import type { SourceStyle } from './source-style.ts'

/** A value as it stands behind its key: what is in the line of the key, and the lines below it. */
export interface WrittenValue {
  readonly inline: string
  readonly below: readonly string[]
}

/** Where a text is written in block style. */
export interface Spot {
  /** The column of the key or the dash before it, from 0. */
  readonly parent: number
  /** The column in which it begins. */
  readonly column: number
  readonly style: SourceStyle
  /** How it was written before, and its lines without their indentation. */
  readonly old?: { readonly type: Scalar.Type; readonly lines: readonly string[] } | undefined
}

type Form = 'plain' | 'single' | 'double' | 'literal' | 'folded'

const formOf: Readonly<Record<Scalar.Type, Form>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
}

/** A text as it is written there: the first form of those that suit it which reads back as the same text. */
export function scalarText(value: string, spot: Spot): WrittenValue {
  const { parent } = spot
  for (const form of formsFor(value, spot)) {
    const written = makers[form](value, spot)
    const text = [`${' '.repeat(parent)}k: ${written.inline}`, ...written.below].join('\n')
    if (readsBack(`${text}\n`, { k: value }, form === 'plain')) return written
  }
  return { inline: doubleQuoted(value), below: [] }
}

/** The forms that suit a text, the best one first. */
function formsFor(value: string, { column, style, old }: Spot): Form[] {
  if (!style.blocks) return ['double']
  const quotes: Form[] = style.quote === "'" ? ['single', 'double'] : ['double', 'single']
  // Empty lines at the end of a block would be taken together with those behind it.
  if (!isPrintable(value) || /^\n+$|\n\n$/.test(value)) return ['double']
  if (value.includes('\n')) return old?.type === 'BLOCK_FOLDED' ? ['folded', 'literal'] : ['literal']
  const present = old ? [formOf[old.type]] : []
  if (old && old.type !== 'PLAIN') return [...present, ...quotes]
  // A text that has become too long for its line; one that was so before stays on it.
  const fits = (text: string) => column + text.length <= style.width
  const isLong = !fits(value) && (old === undefined || (old.lines.length === 1 && old.lines.every(fits)))
  return isLong ? ['folded', 'plain', ...quotes] : ['plain', ...quotes]
}

const makers: Readonly<Record<Form, (value: string, spot: Spot) => WrittenValue>> = {
  plain: (value, spot) => ({ inline: onLines(value, spot), below: [] }),
  single: (value, spot) => ({ inline: onLines(singleQuoted(value), spot), below: [] }),
  double: (value, spot) => ({ inline: onLines(doubleQuoted(value), spot), below: [] }),
  literal: (value, spot) => block('|', value, spot, (text) => text.split('\n')),
  folded: (value, spot) =>
    block('>', value, spot, (text) => {
      const width = spot.style.width - spot.parent - spot.style.step
      const paragraphs = text.split('\n')
      return paragraphs.flatMap((each, index) => [
        ...(index === 0 ? [] : ['']),
        ...refill(each, width, paragraphs.length === 1 ? spot.old?.lines : []),
      ])
    }),
}

/** A text on its line; on several if it was written so. */
function onLines(value: string, { parent, style, old }: Spot): string {
  if (!old || old.lines.length < 2 || old.type.startsWith('BLOCK')) return value
  const indent = ' '.repeat(parent + style.step)
  return refill(value, style.width - indent.length, old.lines).join(`${style.newline}${indent}`)
}

/** A block scalar (YAML 1.2.2, section 8.1). */
function block(sign: '|' | '>', value: string, spot: Spot, split: (text: string) => string[]): WrittenValue {
  const { parent, style } = spot
  const body = value.replace(/\n$/, '')
  const chomping = value === body ? '-' : ''
  const indicator = /^\n*[ \t]/.test(value) ? String(style.step) : ''
  const indent = ' '.repeat(parent + style.step)
  const below = split(body).map((line) => (line === '' ? '' : indent + line))
  return { inline: `${sign}${indicator}${chomping}`, below }
}
