import { isRecord } from '../json-pointer.ts'
import { doubleQuoted, singleQuoted } from './quoted.ts'
import { readsBack } from './reads-back.ts'
import type { SourceStyle } from './source-style.ts'

/**
 * A value in flow style: as JSON, or as YAML between braces and brackets.
 *
 * @param indent - what stands before the line in which it begins; entries on lines of their own are indented further.
 * @param column - where it begins.
 */
export function flowText(value: unknown, style: SourceStyle, indent: string, column: number): string {
  if (!isRecord(value)) return flowScalar(value, style)
  const entries = entriesOf(value)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  if (entries.length === 0) return `${open}${close}`
  const { colon, comma, pad, expanded } = style.flow
  const keyed = (key: string | undefined, text: string) =>
    key === undefined ? text : `${keyAsWritten(key, style, true)}${colon}${text}`
  const space = Array.isArray(value) ? '' : pad
  const line = entries.map(([key, each]) => keyed(key, flowText(each, oneLine(style), '', 0))).join(comma)
  const one = `${open}${space}${line}${space}${close}`
  if (!style.json || (!expanded && column + one.length < style.width)) return one
  const deeper = `${indent}${' '.repeat(style.step)}`
  const lines = entries.map(([key, each]) => {
    const start = keyed(key, '')
    return deeper + start + flowText(each, style, deeper, deeper.length + start.length)
  })
  return `${open}${style.newline}${lines.join(`,${style.newline}`)}${style.newline}${indent}${close}`
}

/** A key of a record, in quotes where it needs them. */
export function keyAsWritten(key: string, style: SourceStyle, inFlow = false): string {
  if (style.json) return doubleQuoted(key)
  const isPlain =
    /^[\p{L}\p{N}_][\p{L}\p{N}_. -]*$/u.test(key) && readsBack(`${key}: k\n`, { [key]: 'k' }, !inFlow)
  return isPlain || (/^\d+$/.test(key) && String(Number(key)) === key) ? key : inQuotes(key, style)
}

function flowScalar(value: unknown, style: SourceStyle): string {
  if (typeof value !== 'string') return JSON.stringify(value)
  if (style.json) return doubleQuoted(value)
  const reads = (text: string) => readsBack(`{ k: ${text}, l: [${text}] }\n`, { k: value, l: [value] }, true)
  return reads(value) ? value : inQuotes(value, style)
}

function inQuotes(value: string, style: SourceStyle): string {
  const single = singleQuoted(value)
  return style.quote === "'" && readsBack(`k: ${single}\n`, { k: value }) ? single : doubleQuoted(value)
}

const oneLine = (style: SourceStyle): SourceStyle => ({
  ...style,
  width: Infinity,
  flow: { ...style.flow, expanded: false },
})

/** The entries of a record or a list that are written: those of a list have no key. */
export const entriesOf = (value: Readonly<Record<string, unknown>>): [string | undefined, unknown][] =>
  Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .map(([key, each]) => [Array.isArray(value) ? undefined : key, each])
