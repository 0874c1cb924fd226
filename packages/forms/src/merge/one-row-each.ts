import type { VFileMessage } from 'vfile-message'
import { formMessage } from '../form-message.ts'
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
  const byAgency = new Map<string, [TypedRow, ...TypedRow[]]>()
  for (const row of rows) {
    const key = `${row.criterion.id} ${row.delivery.agency}`
    const before = byAgency.get(key)
    if (before) before.push(row)
    else byAgency.set(key, [row])
  }
  const groups = new Map<string, [TypedRow, ...TypedRow[]]>()
  const alike = new Map<ReturnedText, ReturnedText>()
  const listed: ReturnedText[] = []
  const messages: VFileMessage[] = []
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
    const group = groups.get(first.criterion.id)
    if (group) group.push(first)
    else groups.set(first.criterion.id, [first])
  }
  return { groups, alike, listed, messages }
}
