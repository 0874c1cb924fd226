import { isRecord } from '../json-pointer.ts'
import { entriesOf, flowText, keyAsWritten } from './flow-text.ts'
import { type Spot, type WrittenValue, scalarText } from './scalar-text.ts'
import type { SourceStyle } from './source-style.ts'

/**
 * A value in block style, as it stands behind a key or a dash.
 *
 * @param dash - whether it stands behind a dash, so that its first entry is written in the line of the dash.
 */
export function blockText(value: unknown, spot: Spot, dash = false): WrittenValue {
  const { parent, column, style } = spot
  if (typeof value === 'string') return scalarText(value, spot)
  if (!isRecord(value) || isEmpty(value) || isShortList(value, spot)) {
    return { inline: flowText(value, style, '', column), below: [] }
  }
  if (dash) {
    const [first = '', ...below] = blockLines(value, parent + 2, style)
    return { inline: first.trimStart(), below }
  }
  const step = Array.isArray(value) ? style.listStep : style.step
  return { inline: '', below: blockLines(value, parent + step, style) }
}

/** The lines of a record or a list in block style, whose keys or dashes stand in a column. */
export function blockLines(
  value: Readonly<Record<string, unknown>>,
  column: number,
  style: SourceStyle,
): string[] {
  return entriesOf(value).flatMap(([key, each]) => entryLines(key, each, column, style))
}

/** The lines of one entry in block style: of a record if it has a key, otherwise of a list. */
export function entryLines(
  key: string | undefined,
  value: unknown,
  column: number,
  style: SourceStyle,
): string[] {
  const start = `${' '.repeat(column)}${key === undefined ? '-' : `${keyAsWritten(key, style)}:`}`
  const spot = { parent: column, column: start.length + 1, style }
  const { inline, below } = blockText(value, spot, key === undefined)
  return [inline === '' ? start : `${start} ${inline}`, ...below]
}

const isEmpty = (value: Readonly<Record<string, unknown>>) => entriesOf(value).length === 0

/** A list of ids and the like is written between brackets. */
function isShortList(value: unknown, { column, style }: Spot): boolean {
  if (!Array.isArray(value) || !value.every((each) => typeof each !== 'string' || /^[\w.-]+$/.test(each)))
    return false
  return !value.some(isRecord) && column + value.join(', ').length + 2 <= style.width
}
