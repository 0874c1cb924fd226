import type { VFileMessage } from 'vfile-message'
import { fatesOfRecord, mergedRecord } from '../records/merged-record.ts'
import type { PlannedRecord } from '../records/planned-record.ts'
import type { ReturnedText } from '../returned.ts'
import { fatesOf } from './fates-of.ts'
import type { PlannedQuestion } from './merge-question.ts'
import type { Change, Fate, MergedQuestion, MergedRecord } from './merged.ts'

/** What came of questions and records, and where each text about them went. */
export interface Settled {
  readonly questions: readonly MergedQuestion[]
  readonly records: readonly MergedRecord[]
  readonly fates: Map<ReturnedText, Fate>
}

/** @param refused - the changes that would make the assessment wrong, each with the errors that it would give. */
export function settle(
  planned: readonly PlannedQuestion[],
  records: readonly PlannedRecord[],
  refused: ReadonlyMap<Change, readonly VFileMessage[]>,
): Settled {
  const fates = new Map<ReturnedText, Fate>()
  const note = (pairs: readonly [ReturnedText, Fate][]) => {
    for (const [text, fate] of pairs) fates.set(text, fate)
  }
  const errorsBy = new Map(Array.from(refused, ([change, errors]) => [nameOf(change), errors]))
  const errorsOf = (change: Pick<Change, 'id' | 'kind' | 'of'>) => errorsBy.get(nameOf(change)) ?? []
  return {
    questions: planned.map(({ written: _written, reason: _reason, messages: _messages, ...each }) => {
      const errors = errorsOf({ id: each.id, kind: 'decision', of: null })
      const ofFacts = !each.accepted ? 'proposed' : errors.length > 0 ? 'listed' : 'written'
      const replies = each.replies.map((reply) => {
        const ofReply = errorsOf({ id: each.id, kind: 'reply', of: reply.row.delivery.agency })
        const outcome = ofReply.length > 0 ? ('refused' as const) : reply.outcome
        note(fatesOf(reply, outcome, ofFacts))
        return { ...reply, outcome, errors: ofReply }
      })
      return { ...each, replies, errors: [...replies.flatMap((reply) => reply.errors), ...errors] }
    }),
    records: records.map((each) => {
      const errors = errorsOf({ id: each.id, kind: 'record', of: each.kind })
      note(fatesOfRecord(each, errors.length > 0))
      return mergedRecord(each, errors)
    }),
    fates,
  }
}

const nameOf = ({ id, kind, of }: Pick<Change, 'id' | 'kind' | 'of'>) => [kind, id, of].join(' ')
