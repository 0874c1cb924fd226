import type { analysis } from '@rsr/model'
import type { Citation, Citations } from '../merge/citations.ts'
import { tellUnregistered } from '../merge/tell-unregistered.ts'
import type { Told } from './planned-record.ts'
import type { TypedRecord } from './typed-record.ts'

/**
 * What a record is to cite for what rows give it, and which of the sources that they name are still to be registered.
 *
 * @param cited - what it cites already.
 */
export function citeRows(
  rows: readonly TypedRecord[],
  cited: readonly analysis.Citation[],
  citationsOf: (row: TypedRecord) => Citations,
): { cited: readonly Citation[]; told: readonly Told[] } {
  return {
    cited: distinct(rows.flatMap((row) => citationsOf(row).all)).filter(
      (each) => !cited.some((one) => isSame(one, each)),
    ),
    told: rows.flatMap((row) => {
      const place = row.citing[0]?.place ?? row.place
      const messages = tellUnregistered(row.delivery, place, citationsOf(row).unregistered)
      return messages.map((message) => ({ message, texts: [] }))
    }),
  }
}

const isSame = (one: Citation | analysis.Citation, other: Citation) =>
  one.source === other.source && (one.pinpoint ?? null) === (other.pinpoint ?? null)

const distinct = (citations: readonly Citation[]) =>
  citations.filter((each, index) => citations.findIndex((one) => isSame(one, each)) === index)
