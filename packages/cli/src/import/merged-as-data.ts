import type { MergedForms } from '@rsr/forms'

/** What came of forms, for other programs. */
export const mergedAsData = ({ questions, records, counts, received }: MergedForms) => ({
  files: counts,
  received,
  questions: questions.map(
    ({ id, question, recorded, replies, others, proposed, differs, accepted, errors }) => ({
      id,
      question,
      answer: recorded,
      replies: replies.map(({ row, outcome, before, facts }) => ({
        agency: row.delivery.agency,
        received: row.delivery.received,
        answer: row.answer.value,
        typed: row.cells.answer?.text ?? '',
        sure: row.answer.sure,
        note: row.note,
        outcome,
        before: before && { date: before.date, answer: before.answer, note: before.note },
        facts: facts.map(({ id: fact, text, state }) => ({ id: fact, text, state })),
      })),
      others: others.map(({ agency, date, answer, note }) => ({ agency, received: date, answer, note })),
      proposed,
      accepted: accepted && proposed !== null,
      differs,
      refused: errors.map(({ reason }) => reason),
    }),
  ),
  records: records.map(({ errors, ...record }) => ({
    ...record,
    refused: errors.map(({ reason }) => reason),
  })),
})
