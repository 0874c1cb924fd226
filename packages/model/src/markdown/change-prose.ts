import type { TextChange } from '../edit/text-change.ts'
import { valueAt } from '../json-pointer.ts'
import { changeRecord, rewrite } from './change-record.ts'
import type { MarkdownSource } from './read-markdown.ts'
import { removeUnit } from './remove-unit.ts'

/**
 * The changes of one record that is written in prose and is there.
 *
 * @param value - what it is to be; `undefined` takes it out.
 * @param isFine - whether each of its values is changed where it stands; otherwise it is written anew as a whole.
 * @returns nothing if it is written in a way that cannot be changed so.
 */
export function changeProse(
  source: MarkdownSource,
  unit: string,
  value: unknown,
  isFine: boolean,
): TextChange[] | undefined {
  const before = valueAt(source.value, unit)
  if (value === undefined) return removeUnit(source, unit)
  return isFine ? changeRecord(source, unit, before, value) : rewrite(source, unit, value)
}
