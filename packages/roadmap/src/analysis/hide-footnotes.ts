import { analysisSchema, holdsAt, isRecord } from '@rsr/model'
import { below } from '../cursor.ts'

/** What a footnote to a withheld fact cites instead: no fact has such an id, as ids are of small letters. */
const withheldFact = 'RSO'

/**
 * A published value without the ids of withheld facts: each footnote of a text that cites one cites `RSO`. The mark
 * of the footnote stays, and documents say under it that the information is held by the office.
 *
 * @param isShown - whether the release shows the fact of an id.
 * @returns a new value of the same shape.
 */
export function hideFootnotes<Value>(value: Value, isShown: (fact: string) => boolean): Value {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only texts change, and they stay texts
  return hide(value, '', isShown) as Value
}

function hide(value: unknown, pointer: string, isShown: (fact: string) => boolean): unknown {
  if (typeof value === 'string') {
    if (!value.includes('[^') || holdsAt(analysisSchema, pointer) === 'plain') return value
    return value.replaceAll(/\[\^([^\]\s]+)\]/g, (typed, id: string) =>
      isShown(id) ? typed : `[^${withheldFact}]`,
    )
  }
  if (Array.isArray(value)) return value.map((item, index) => hide(item, below(pointer, index), isShown))
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, hide(each, below(pointer, key), isShown)]),
  )
}
