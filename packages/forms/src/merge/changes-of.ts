import type { Assessment } from '@rsr/model'
import type { Homes } from './homes.ts'
import type { PlannedQuestion } from './merge-question.ts'
import type { Change, FileEdit } from './merged.ts'
import { replyRecord } from './reply-record.ts'
import type { ReplySource } from './reply-source.ts'

/** The changes that one question makes: each reply, and what is accepted of what is proposed. */
export function changesOf(
  planned: PlannedQuestion,
  homes: Homes,
  header: Assessment['header'],
  sourceOf: (agency: string) => ReplySource,
): Change[] {
  const { id, written, replies } = planned
  const at = { file: written?.at.file ?? homes.answer(id), pointer: `/answers/${id}` }
  const edit = (key: string, value: unknown): FileEdit => ({
    file: at.file,
    pointer: `${at.pointer}/${key}`,
    value,
  })
  const ofReplies = replies.flatMap(({ row, outcome, before }): Change[] => {
    if (outcome !== 'new' && outcome !== 'changed') return []
    const index = before && written ? written.replies.indexOf(before) : '-'
    const edits = [edit(`replies/${index}`, replyRecord(row))]
    return [{ id, kind: 'reply', of: row.delivery.agency, edits }]
  })
  if (!planned.proposed || !planned.accepted) return ofReplies
  const { answer } = planned.proposed
  const editions = replies.flatMap(({ row }) => row.delivery.form.sent?.catalogue ?? [])
  const edition = editions.find((each) => each !== header.catalogue)
  const ofFacts = replies.flatMap((reply) => {
    const source = sourceOf(reply.row.delivery.agency)
    return reply.facts.flatMap((fact): FileEdit[] => {
      const file = homes.record('facts', fact.id)
      if (fact.state === 'cited') {
        return [{ file, pointer: `/facts/${fact.id}/sources`, value: fact.sources }]
      }
      if (fact.state !== 'new') return []
      const known = source.record === null
      const home = homes.record('sources', source.id)
      return [
        ...(known ? [] : [{ file: home, pointer: `/sources/${source.id}`, value: source.record }]),
        { file, pointer: `/facts/${fact.id}`, value: fact.record },
        edit(`${reply.side}/-`, fact.id),
      ]
    })
  })
  const isRequestHere = written?.requested?.at.pointer === `${at.pointer}/requested`
  // In the order of the schema, as a new entry has them.
  const edits =
    answer === null
      ? ofFacts
      : [
          edit('answer', answer),
          ...ofFacts,
          // What was asked has come; the record of the request stays under `requests`.
          ...(isRequestHere ? [edit('requested', undefined)] : []),
          ...(planned.reason === null ? [] : [edit('reason', planned.reason)]),
          ...(edition === undefined ? [] : [edit('catalogue', edition)]),
        ]
  return [...ofReplies, { id, kind: 'decision', of: null, edits }]
}
