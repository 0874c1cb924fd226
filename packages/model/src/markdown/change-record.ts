import { align } from '../edit/align.ts'
import { isSame } from '../edit/reads-back.ts'
import { refill } from '../edit/refill.ts'
import type { TextChange } from '../edit/text-change.ts'
import { below, isRecord, splitLast } from '../json-pointer.ts'
import { follow, schemaAt, writtenSchemas } from '../written-schema.ts'
import { changeText } from './change-text.ts'
import { insertEntry, listLines } from './insert-entry.ts'
import type { MarkdownSource } from './read-markdown.ts'
import { removeLines, removeSpot } from './remove-unit.ts'
import type { Range, Spot } from './spot.ts'
import { recordLine, writeContent, writeItem } from './write-entry.ts'
import { standsAlone } from './write-section.ts'

const schema = writtenSchemas.assessment

/** The changes that make one value of another, where they differ; nothing if it has to be written anew. */
export function changeRecord(
  source: MarkdownSource,
  pointer: string,
  before: unknown,
  value: unknown,
): TextChange[] | undefined {
  if (isSame(before, value)) return []
  const spot = source.spots.get(pointer)
  // A record of which nothing is written under its own name, as the situation of a country.
  if (!spot) return undefined
  return changeHere(source, pointer, spot, before, value) ?? rewrite(source, pointer, value)
}

function changeHere(
  source: MarkdownSource,
  pointer: string,
  spot: Spot,
  before: unknown,
  value: unknown,
): TextChange[] | undefined {
  if (spot.form === 'part' || spot.form === 'yaml') return undefined
  if (typeof value === 'string' && spot.stretches) {
    if (standsAlone(value)) return changeText(source, spot.stretches, value)
    // It would be read otherwise below a heading: it becomes an entry.
    const [above, key] = splitLast(pointer)
    const entry = insertEntry(source, above, key, value)
    return entry && [...(removeSpot(source, pointer) ?? []), ...entry]
  }
  if (Array.isArray(before) && Array.isArray(value)) return changeList(source, pointer, spot, before, value)
  if (isRecord(before) && isRecord(value) && !Array.isArray(before) && !Array.isArray(value)) {
    return changeKeys(source, pointer, spot, before, value)
  }
  const node = schemaAt(schema, pointer)
  const { line, below: lines } = writeContent(
    schema,
    node,
    value,
    spot.form === 'item' || spot.form === 'note',
  )
  return lines.length === 0 ? changeLine(source, spot.line, line) : undefined
}

/** Other words in a line; on several lines if they were so. */
function changeLine(
  { text }: MarkdownSource,
  range: Range | undefined,
  words: string,
): TextChange[] | undefined {
  if (!range || range[0] === range[1] || words === '') return undefined
  const [start, end] = range
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const old = text.slice(start, end).split(/\r?\n/)
  const [, second = ''] = old
  const lines = old.map((each) => each.trim())
  const width = Math.max(...lines.map((each) => each.length), 60)
  const filled =
    old.length < 2 ? words : refill(words, width, lines).join(newline + (/^\s*/.exec(second)?.[0] ?? ''))
  return [{ start, end, text: filled }]
}

function changeKeys(
  source: MarkdownSource,
  pointer: string,
  spot: Spot,
  before: Readonly<Record<string, unknown>>,
  value: Readonly<Record<string, unknown>>,
): TextChange[] | undefined {
  const node = schemaAt(schema, pointer)
  const isFirst = spot.form === 'item' || spot.form === 'note'
  const inLine = Object.keys(before).filter((key) => source.spots.get(below(pointer, key))?.form === 'part')
  const line = recordLine(schema, node, value, isFirst)
  const isInLine = (key: string) => inLine.includes(key)
  const changes: (TextChange[] | undefined)[] = []
  const lineKeys = line.keys.filter((key) => isInLine(key) || before[key] === undefined)
  if (inLine.length > 0 && !lineKeys.every((key, index) => line.keys[index] === key)) return undefined
  if (!inLine.every((key) => line.keys.includes(key))) return undefined
  const isLineSame = inLine.every((key) => isSame(before[key], value[key]))
  const added = inLine.length > 0 ? line.keys.filter((key) => before[key] === undefined) : []
  if (!isLineSame || added.length > 0) {
    if (line.keys.some((key) => !isInLine(key) && !added.includes(key))) return undefined
    changes.push(changeLine(source, spot.line, line.text))
  }
  for (const key of Object.keys(before)) {
    const at = below(pointer, key)
    if (isInLine(key)) continue
    if (value[key] === undefined) changes.push(removeSpot(source, at))
    else changes.push(changeRecord(source, at, before[key], value[key]))
  }
  for (const [key, each] of Object.entries(value)) {
    if (before[key] !== undefined || added.includes(key) || each === undefined) continue
    changes.push(insertEntry(source, pointer, key, each))
  }
  return changes.includes(undefined) ? undefined : changes.flatMap((each) => each ?? [])
}

function changeList(
  source: MarkdownSource,
  pointer: string,
  spot: Spot,
  before: readonly unknown[],
  value: readonly unknown[],
): TextChange[] | undefined {
  const node = schemaAt(schema, pointer)
  if (spot.line && spot.line[0] < spot.line[1]) {
    const { line, below: lines } = writeContent(schema, node, value)
    return lines.length === 0 ? changeLine(source, spot.line, line) : undefined
  }
  const was = align(before, value)
  const kept = was.filter((index) => index !== -1)
  const spotOf = (index: number) => source.spots.get(below(pointer, index))
  if (kept.length === 0) return undefined
  const changes: (TextChange[] | undefined)[] = before.map((each, index) => {
    const at = was.indexOf(index)
    if (at === -1) return removeLines(source.text, spotOf(index)?.lines)
    return changeRecord(source, below(pointer, index), each, value[at])
  })
  const items = follow(schema, node.items ?? {})
  value.forEach((each, index) => {
    if (was[index] !== -1) return
    const last = was.slice(0, index).findLast((at) => at !== -1)
    const anchor = spotOf(last ?? kept[0] ?? 0)
    const lines = writeItem(schema, items, each)
    changes.push(
      anchor?.lines && linesAt(source, anchor.lines, listLines(source, anchor, lines), last === undefined),
    )
  })
  return changes.includes(undefined) ? undefined : changes.flatMap((each) => each ?? [])
}

/** New lines before or behind some lines. */
export function linesAt(
  { text }: MarkdownSource,
  [start, end]: Range,
  lines: readonly string[],
  isBefore = false,
): TextChange[] {
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  return isBefore
    ? [{ start, end: start, text: lines.map((line) => line + newline).join('') }]
    : [{ start: end, end, text: lines.map((line) => newline + line).join('') }]
}

/** Writes an entry, an item or a footnote anew, with its name as it is. */
export function rewrite(source: MarkdownSource, pointer: string, value: unknown): TextChange[] | undefined {
  const { text } = source
  const spot = source.spots.get(pointer)
  const { lines, line, inner } = spot ?? {}
  if (!spot || !lines || inner === undefined || spot.form === 'record' || spot.form === 'text')
    return undefined
  const [above] = splitLast(pointer)
  const node =
    spot.form === 'item' ? follow(schema, schemaAt(schema, above).items ?? {}) : schemaAt(schema, pointer)
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const written = writeContent(schema, node, value, spot.form !== 'entry')
  const from = spot.form === 'item' ? lines[0] + (spot.column ?? 0) + 1 : (line?.[0] ?? lines[1])
  const head = text.slice(lines[0], from).trimEnd()
  const first = [head, written.line].filter((each) => each !== '').join(' ')
  const rest = written.below.map((each) => newline + ' '.repeat(inner) + each)
  return [{ start: lines[0], end: lines[1], text: first + rest.join('') }]
}
