import type { TextChange } from '../edit/text-change.ts'
import { placeAmong } from '../edit/where-to-insert.ts'
import { keysOf } from '../json-pointer.ts'
import { schemaAt, stepDown, writtenSchemas } from '../written-schema.ts'
import { linesAt } from './change-record.ts'
import type { MarkdownSource } from './read-markdown.ts'
import type { Spot } from './spot.ts'
import { nameIn, writeContent, writeEntry } from './write-entry.ts'
import { standsAlone, textLines } from './write-section.ts'

const schema = writtenSchemas.assessment

/** Writes a new key of a record: among its entries, in the order of the schema; a text under a heading of its own. */
export function insertEntry(
  source: MarkdownSource,
  pointer: string,
  key: string,
  value: unknown,
): TextChange[] | undefined {
  const { spots } = source
  const owner = spots.get(pointer)
  const node = schemaAt(schema, pointer)
  const inner = stepDown(schema, node, key)
  if (!owner) return undefined
  const { form, lines, end, listEnd } = owner
  if (form === 'record' && typeof value === 'string' && inner['x-text'] === 'blocks' && standsAlone(value)) {
    const at = end ?? lines?.[1]
    const depth = keysOf(pointer).length + 2
    return at === undefined ? undefined : linesAt(source, [at, at], textLines(key, value, depth))
  }
  const written = writeEntry(nameIn(node, key), writeContent(schema, inner, value))
  const siblings = entriesBelow(source, pointer)
  const keys = siblings.map(([name]) => name)
  const index = placeAmong(keys, key, schema, pointer)
  const anchor = (siblings[index] ?? siblings[0])?.[1]
  if (anchor?.lines) {
    return linesAt(source, anchor.lines, listLines(source, anchor, written), index === -1)
  }
  if (form === 'record') {
    const at = listEnd ?? lines?.[1]
    if (at === undefined) return undefined
    return linesAt(source, [at, at], listEnd === undefined ? ['', ...written] : written)
  }
  if (!owner.line || owner.inner === undefined) return undefined
  const behind = source.text.indexOf('\n', owner.line[1])
  const at = behind === -1 ? source.text.length : source.text[behind - 1] === '\r' ? behind - 1 : behind
  const indented = written.map((line) => ' '.repeat(owner.inner ?? 0) + line)
  return linesAt(source, [at, at], form === 'note' ? ['', ...indented] : indented)
}

/** The lines of a point of a list as they stand beside another one: in its column, behind the same sign. */
export function listLines(
  { text }: MarkdownSource,
  { lines, column = 0 }: Spot,
  written: readonly string[],
): string[] {
  const sign = text[(lines?.[0] ?? 0) + column] ?? '-'
  return written.map((line, index) => {
    const own = index === 0 && /[-*+]/.test(sign) ? line.replace(/^-/, sign) : line
    return ' '.repeat(column) + own
  })
}

/** The entries right below a record, by their keys, in the order of the text. */
export function entriesBelow({ spots }: MarkdownSource, pointer: string): [key: string, spot: Spot][] {
  const depth = keysOf(pointer).length + 1
  return [...spots]
    .filter(
      ([each, { form }]) =>
        each.startsWith(`${pointer}/`) && form === 'entry' && keysOf(each).length === depth,
    )
    .map(([each, spot]): [string, Spot] => [keysOf(each).at(-1) ?? '', spot])
    .toSorted(([, a], [, b]) => (a.lines?.[0] ?? 0) - (b.lines?.[0] ?? 0))
}
