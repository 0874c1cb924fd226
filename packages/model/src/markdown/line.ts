import { doubleQuoted, isPrintable } from '../edit/quoted.ts'
import type { SchemaNode } from '../written-schema.ts'
import type { Range } from './spot.ts'

/** What stands for nothing in a line: for a list without items, and for a number that is not known. */
export const none = 'none'
const notKnown = 'not known'

/** The words of a range, without spaces at both ends. */
export function trimmedRange(text: string, [start, end]: Range): Range {
  const words = text.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  return [from, Math.max(from, start + words.trimEnd().length)]
}

const types = ({ type = [] }: SchemaNode): readonly string[] => [type].flat()

/**
 * What words in a line stand for. They are read as typed, with no escapes; a line end in them is a space. What stands
 * between straight quotes as a whole is read as in JSON, so that any text can be written.
 */
export function readWords(typed: string, node: SchemaNode): unknown {
  const words = typed.replaceAll(/[ \t]*\r?\n[ \t]*/g, ' ')
  const quoted = unquoted(words)
  if (quoted !== undefined) return quoted
  const all = types(node)
  if (all.includes('boolean') && /^(?:yes|no|true|false)$/i.test(words)) return /^(?:yes|true)$/i.test(words)
  if (all.includes('null') && (words === notKnown || words === 'null')) return null
  const isNumeric = all.includes('integer') || all.includes('number')
  return isNumeric && String(Number(words)) === words && Number.isFinite(Number(words))
    ? Number(words)
    : words
}

function unquoted(words: string): string | undefined {
  if (!/^"(?:[^"\\]|\\.)*"$/.test(words)) return undefined
  try {
    return String(JSON.parse(words))
  } catch {
    return undefined
  }
}

/** A value as words in a line, which are read as the same value; nothing for a record or a list. */
export function writeWords(value: unknown, node: SchemaNode, isFirst = false): string | undefined {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (value === null) return notKnown
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return undefined
  const isPlain =
    value !== '' &&
    value === value.trim() &&
    isPrintable(value) &&
    !/[\n\r]/.test(value) &&
    readWords(value, node) === value &&
    (!isFirst || /^(?!\d+[.)])[\p{L}\p{M}\d“‘'(]/u.test(value))
  return isPlain ? value : doubleQuoted(value)
}

/** The keys of a record that stand in its line, each with what divides it from the one before it. */
export function lineParts(node: SchemaNode): { readonly key: string; readonly before: string }[] {
  return [...(node['x-line'] ?? '').matchAll(/([^{]*)\{(\w+)\}/g)].map(([, before = '', key = '']) => ({
    key,
    before,
  }))
}

/** The words of a line for each key of a record that stands in it, as far as they go. */
export function splitLine(text: string, line: Range, node: SchemaNode): { key: string; range: Range }[] {
  const parts = lineParts(node)
  const found: { key: string; range: Range }[] = []
  let [start] = line
  for (const [index, { key }] of parts.entries()) {
    const rest = text.slice(start, line[1])
    const separator = parts[index + 1]?.before
    const quoted = /^"(?:[^"\\]|\\.)*"/.exec(rest)?.[0].length ?? 0
    const divided = separator === undefined ? null : patternOf(separator).exec(rest.slice(quoted))
    if (!divided || (quoted > 0 && divided.index > 0)) {
      found.push({ key, range: trimmedRange(text, [start, line[1]]) })
      break
    }
    const end = start + quoted + divided.index
    found.push({ key, range: trimmedRange(text, [start, end]) })
    start = end + divided[0].length
  }
  return found
}

/** What divides two parts of a line: its spaces may be a line end. */
const patternOf = (separator: string) =>
  new RegExp(separator.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(/\s+/g, String.raw`\s+`))
