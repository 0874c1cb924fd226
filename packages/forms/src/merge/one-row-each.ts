import type { VFileMessage } from 'vfile-message'
import { formMessage } from '../form-message.ts'
import { grouped } from '../grouped.ts'
import type { ReturnedText } from '../returned.ts'
import { textsIn } from '../understand/texts-in.ts'
import type { TypedRow } from '../understand/typed-row.ts'

/** The rows by question, one of each agency. */
export interface GroupedRows {
  readonly groups: ReadonlyMap<string, readonly [TypedRow, ...TypedRow[]]>
  /** Texts of rows that say what another one says, each with that text. */
  readonly alike: ReadonlyMap<ReturnedText, ReturnedText>
  /** Texts of rows of one agency that differ: none of them is taken. */
  readonly listed: readonly ReturnedText[]
  readonly messages: readonly VFileMessage[]
}

export function oneRowEach(rows: readonly TypedRow[]): GroupedRows {
  const taken: TypedRow[] = []
  const alike = new Map<ReturnedText, ReturnedText>()
  const listed: ReturnedText[] = []
  const messages: VFileMessage[] = []
  const byAgency = grouped(rows, ({ criterion, delivery }) => `${criterion.id} ${delivery.agency}`)
  for (const [first, ...more] of byAgency.values()) {
    const other = more.find((row) => textsIn(row) !== textsIn(first))
    if (other) {
      listed.push(...[first, ...more].flatMap(({ cells }) => Object.values(cells)))
      const values = { agency: other.delivery.agency, id: other.criterion.id, texts: textsIn(other) }
      messages.push(formMessage('form-question-twice', other.delivery.form.file, other.place, values))
      continue
    }
    for (const { cells } of more) {
      Object.values(cells).forEach((text, index) =>
        alike.set(text, Object.values(first.cells)[index] ?? text),
      )
    }
    taken.push(first)
  }
  return { groups: grouped(taken, ({ criterion }) => criterion.id), alike, listed, messages }
}
