import type { WrittenAnswer, analysis } from '@rsr/model'
import type { VFileMessage } from 'vfile-message'
import { formMessage } from '../form-message.ts'
import { textsIn } from '../understand/texts-in.ts'
import { understandMayBe } from '../understand/understand-may-be.ts'
import type { TypedRow } from '../understand/typed-row.ts'
import { type FactRecord, type Registered, mergeFacts } from './merge-facts.ts'
import type { Accepted, MergedQuestion, MergedReply } from './merged.ts'
import { replyOutcome, sureOf } from './reply-record.ts'

/** A question before anything is written: what is to be, if it holds. */
export interface PlannedQuestion extends Omit<MergedQuestion, 'errors' | 'replies'> {
  readonly replies: readonly PlannedReply[]
  readonly written: WrittenAnswer | undefined
  /** Why the question does not arise, where that is the answer that is proposed. */
  readonly reason: string | null
  readonly messages: readonly VFileMessage[]
}

export interface PlannedReply extends Omit<MergedReply, 'facts'> {
  readonly facts: readonly FactRecord[]
  /** On which side of the answer its facts are. */
  readonly side: 'for' | 'against' | null
}

/**
 * What came back on one question, beside what the office has. The office decides the answer (method.md section 3): where it
 * has none and the replies agree, theirs is proposed; where they differ, nothing is.
 *
 * @param rows - one of each agency.
 * @param sourceOf - the id of the source that the reply of an agency is.
 */
export function mergeQuestion(
  rows: readonly [TypedRow, ...TypedRow[]],
  assessment: Registered,
  accepted: Accepted,
  sourceOf: (agency: string) => string,
): PlannedQuestion {
  const [{ criterion }] = rows
  const { id, question } = criterion
  const written = assessment.answers.get(id)
  const recorded = (written?.same ? assessment.answers.get(written.same)?.answer : written?.answer) ?? null
  const messages: VFileMessage[] = []
  const isNamed = accepted !== 'all' && accepted.has(id)
  const replies = rows.map((row): PlannedReply => {
    const before = written?.replies.find(({ agency }) => agency === row.delivery.agency) ?? null
    const outcome = replyOutcome(
      row,
      before,
      (sure) => isNamed || sure === 'chosen' || (accepted === 'all' && sure === 'likely'),
    )
    const side = outcome === 'older' ? null : (sides[row.answer.value] ?? null)
    const { facts, messages: onFacts } = side
      ? mergeFacts(row, sourceOf(row.delivery.agency), assessment)
      : { facts: [], messages: [] }
    messages.push(...onFacts, ...leftOver(row, outcome, side, before))
    return { row, outcome, before, facts, side }
  })
  const others = (written?.replies ?? []).filter(({ agency }) =>
    rows.every(({ delivery }) => delivery.agency !== agency),
  )
  const current = [
    ...replies.map(({ row, outcome, before }) =>
      outcome === 'older' && before ? before.answer : row.answer.value,
    ),
    ...others.map(({ answer }) => answer),
  ]
  const said = new Set(current.filter((value) => value !== 'unknown'))
  const isOpen = recorded === null || recorded === 'unknown' || recorded === 'not-provided'
  const isNews = isOpen || replies.some(({ outcome }) => ['new', 'changed', 'waits'].includes(outcome))
  const differs = said.size > 1 || (!isOpen && said.size === 1 && !said.has(recorded))
  const answer = proposedAnswer(isOpen && !written?.same ? recorded : undefined, said)
  const reason =
    answer === 'not-applicable' ? (replies.find(({ row }) => row.note !== null)?.row.note ?? null) : null
  const lacksReason = answer === 'not-applicable' && reason === null
  if (lacksReason) messages.push(withoutReason(rows[0]))
  const facts = replies
    .flatMap((reply) => reply.facts)
    .filter(({ state }) => state === 'new' || state === 'cited')
  const needsId = differs || replies.some(({ row }) => sureOf(row) === 'doubtful')
  const proposed = { answer: lacksReason ? null : answer, facts: facts.length }
  return {
    id,
    question,
    recorded,
    written,
    replies,
    others,
    proposed: proposed.answer === null && proposed.facts === 0 ? null : proposed,
    reason,
    differs: differs && isNews,
    needsId,
    accepted: isNamed || (accepted === 'all' && !needsId),
    messages,
  }
}

/** Facts speak for a yes, in whole or in part, or against it. */
const sides: Readonly<Partial<Record<analysis.Reply['answer'], 'for' | 'against'>>> = {
  yes: 'for',
  partly: 'for',
  no: 'against',
}

/** @param recorded - that of the office, which is open; undefined where it has decided. */
function proposedAnswer(
  recorded: analysis.Answer['value'] | null | undefined,
  said: ReadonlySet<analysis.Reply['answer']>,
): analysis.Reply['answer'] | null {
  if (recorded === undefined || said.size > 1) return null
  const [value] = said
  return value ?? (recorded === 'unknown' ? null : 'unknown')
}

/** What a person has to place. */
function leftOver(
  row: TypedRow,
  outcome: MergedReply['outcome'],
  side: PlannedReply['side'],
  before: analysis.Reply | null,
): VFileMessage[] {
  const { delivery, criterion, cells, place, answer } = row
  const { file } = delivery.form
  if (outcome === 'older') {
    const values = {
      agency: delivery.agency,
      id: criterion.id,
      date: before?.date ?? '',
      texts: textsIn(row),
    }
    return [formMessage('form-reply-older', file, place, values)]
  }
  const { facts, source, page, period } = cells
  const typed = outcome === 'waits' ? asTyped(row) : []
  const rest = { ...(source && { source }), ...(page && { page }), ...(period && { period }) }
  if (!facts) {
    const [first] = Object.values(rest)
    if (!first) return typed
    return [
      ...typed,
      formMessage('form-source-without-fact', file, first.place, { texts: textsIn({ cells: rest }) }),
    ]
  }
  if (side) return typed
  const values = { value: answer.value, texts: textsIn({ cells: { facts, ...rest } }) }
  return [...typed, formMessage('form-fact-without-side', file, facts.place, values)]
}

function asTyped({ delivery, criterion, cells, answer, askFirst }: TypedRow): VFileMessage[] {
  const mark = cells['may-be']
  // One that cannot be read has its message.
  if (askFirst && mark && understandMayBe(mark.text)) {
    const values = { agency: delivery.agency, id: criterion.id, found: mark.text }
    return [formMessage('form-ask-first', delivery.form.file, mark.place, values)]
  }
  if (!cells.answer) return []
  const { place, text: found } = cells.answer
  const doubt =
    answer.sure === 'likely' ? 'it is not one of the words of the form' : 'it may mean something else'
  const values = { id: criterion.id, found, value: answer.value, doubt }
  return [formMessage('form-answer-typed', delivery.form.file, place, values)]
}

const withoutReason = ({ delivery, criterion, place, cells }: TypedRow) =>
  formMessage('form-reason-missing', delivery.form.file, cells.answer?.place ?? place, { id: criterion.id })
