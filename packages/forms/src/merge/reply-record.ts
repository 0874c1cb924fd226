import type { analysis } from '@rsr/model'
import type { Reading } from '../understand/reading.ts'
import type { TypedRow } from '../understand/typed-row.ts'
import { writtenMark } from './marks.ts'
import type { ReplyOutcome } from './merged.ts'

type Sure = Reading<unknown>['sure']

/** A reply as it is written on an answer. */
export const replyRecord = ({ delivery, answer, note, confidentiality }: TypedRow) => ({
  agency: delivery.agency,
  date: delivery.received,
  answer: answer.value,
  ...(note !== null && { note }),
  ...writtenMark(confidentiality),
})

/** What becomes of a reply beside the last one of the same agency: a reply that says the same keeps its day. */
export function replyOutcome(
  row: TypedRow,
  before: analysis.Reply | null,
  accepts: (sure: Sure) => boolean,
): ReplyOutcome {
  const isSame =
    before?.answer === row.answer.value &&
    before.note === row.note &&
    before.confidentiality === row.confidentiality
  if (isSame) return 'same'
  if (before && before.date > row.delivery.received) return 'older'
  if (!accepts(sureOf(row))) return 'waits'
  return before ? 'changed' : 'new'
}

/** How sure a row is: what an agency wants to be asked about first is never taken with others. */
export const sureOf = ({ answer, askFirst }: TypedRow): Sure => (askFirst ? 'doubtful' : answer.sure)
