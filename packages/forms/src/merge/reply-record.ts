import type { analysis } from '@rsr/model'
import type { TypedRow } from '../understand/typed-row.ts'
import type { ReplyOutcome } from './merged.ts'

/** A reply as it is written on an answer. */
export const replyRecord = ({ delivery, answer, note, confidentiality }: TypedRow) => ({
  agency: delivery.agency,
  date: delivery.received,
  answer: answer.value,
  ...(note !== null && { note }),
  ...(confidentiality !== 'state' && { confidentiality }),
})

/** What becomes of a reply beside the last one of the same agency: a reply that says the same keeps its day. */
export function replyOutcome(
  row: TypedRow,
  before: analysis.Reply | null,
  isAccepted: boolean,
): ReplyOutcome {
  const isSame =
    before?.answer === row.answer.value &&
    before.note === row.note &&
    before.confidentiality === row.confidentiality
  if (isSame) return 'same'
  if (before && before.date > row.delivery.received) return 'older'
  if (row.answer.sure !== 'chosen' && !isAccepted) return 'waits'
  return before ? 'changed' : 'new'
}
