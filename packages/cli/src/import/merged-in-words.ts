import { basename } from 'node:path'
import type { CellCount, MergedForms, MergedQuestion, MergedReply } from '@rsr/forms'
import { phrase } from '../phrase.ts'
import { recordsInWords } from './records-in-words.ts'
import { section } from './section.ts'

/** What came of forms, for a person: what is recorded, what is proposed, and what the office has to decide. */
export function mergedInWords(
  { questions, records, counts, received }: MergedForms,
  nameOf: (agency: string) => string,
  isDry: boolean,
): string {
  const open = questions.filter(({ proposed, accepted, differs }) => proposed && !accepted && !differs)
  const waiting = questions.filter(
    (each) =>
      !open.includes(each) && !each.differs && each.replies.some(({ outcome }) => outcome === 'waits'),
  )
  const accepted = questions.filter((each) => each.proposed && each.accepted && each.errors.length === 0)
  const differing = questions.filter(({ differs }) => differs)
  const refused = [...questions, ...records].filter(({ errors }) => errors.length > 0)
  const changed = questions.flatMap((each) =>
    each.replies.flatMap((reply) => (reply.outcome === 'changed' ? [{ ...each, reply }] : [])),
  )
  return [
    ...counts.map((count) => countInWords(count, nameOf, isDry)),
    ...received.map(
      ({ request, date }) => `Request ${request} ${isDry ? 'would be' : 'is'} marked as received on ${date}.`,
    ),
    section(
      `Changed since the last reply of the agency: ${changed.length}`,
      changed.flatMap(({ id, reply }) => [
        `  ${id}  ${reply.row.delivery.agency}: ${reply.before ? said(reply.before.answer, reply.before.note) : ''} before, now ${saidIn(reply)}`,
      ]),
    ),
    section(
      `${isDry ? 'Accepted, and would be written' : 'Accepted and written'}: ${accepted.length}`,
      accepted.map(({ id, proposed }) => `  ${id}  ${proposedInWords(proposed)}`),
    ),
    ...recordsInWords(records, isDry),
    section(
      `Proposed to your office: ${open.length}. Accept all with --accept all, or some with --accept ID,ID; then they are written`,
      open.flatMap((each) => [
        ...questionInWords(each),
        `    proposed: ${proposedInWords(each.proposed)}${each.needsId ? `; ${isDoubtful(each) ? 'what was typed leaves a doubt' : 'the replies differ, or differ from your answer'}: accept it by its id` : ''}`,
      ]),
    ),
    section(
      `Typed in other words than those of the form, and not recorded yet: ${waiting.length}. Accept each with --accept ID`,
      waiting.flatMap(questionInWords),
    ),
    section(
      `To be decided by your office: ${differing.length}. The replies differ, or differ from your answer, which stays: write your answer in the file. Facts in the replies are registered with --accept ID`,
      differing.flatMap((each) => [...questionInWords(each), ...othersInWords(each)]),
    ),
    section(
      `Refused, as the assessment would be wrong: ${refused.length}`,
      refused.flatMap(({ id, errors }) => [
        `  ${id}`,
        ...errors.flatMap(({ reason, note }) => [`    ${reason}`, `    ${note ?? ''}`]),
      ]),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n')
}

function countInWords(count: CellCount, nameOf: (agency: string) => string, isDry: boolean): string {
  const { file, agency, received, filled, written, recorded, proposed, listed } = count
  const parts = [
    `${written} ${isDry ? 'would be written' : 'written'}`,
    `${recorded} recorded before`,
    `${proposed} proposed`,
    `${listed} for you to read`,
  ]
  return `${basename(file)}: ${nameOf(agency)} (${agency}), received ${received}. Texts filled in: ${filled}; ${parts.join(', ')}`
}

function questionInWords({ id, question, recorded, replies }: MergedQuestion): string[] {
  return [
    `  ${id}  ${question}`,
    `    your answer: ${recorded === null ? 'none yet' : answerInWords(recorded)}`,
    ...replies.map((reply) => `    ${reply.row.delivery.agency}: ${saidIn(reply)}`),
  ]
}

const isDoubtful = ({ replies }: MergedQuestion) =>
  replies.some(({ row }) => row.askFirst || row.answer.sure === 'doubtful')

const othersInWords = ({ others }: MergedQuestion) =>
  others.map(({ agency, date, answer, note }) => `    ${agency} (${date}): ${said(answer, note)}`)

function saidIn({ row, facts, outcome }: MergedReply): string {
  const told = facts.map(
    ({ text, state }) => ` ${state === 'known' ? 'Fact, registered' : 'Fact'}: “${text}”`,
  )
  const typed =
    row.answer.sure === 'chosen'
      ? ''
      : ` (typed “${row.cells.answer?.text ?? ''}”${outcome === 'waits' ? ', not recorded yet' : ''})`
  return said(row.answer.value, row.note) + typed + told.join('')
}

const said = (answer: string, note: string | null) =>
  `${answerInWords(answer)}${note === null ? '' : `. Note: “${note}”`}`

const answerInWords = (answer: string) => phrase(`answer.${answer}`).toLowerCase()

function proposedInWords(proposed: MergedQuestion['proposed']): string {
  if (!proposed) return ''
  const { answer, facts } = proposed
  const parts = [
    answer === null ? '' : `the answer ${answerInWords(answer)}`,
    facts === 0 ? '' : `${facts} ${facts === 1 ? 'fact' : 'facts'}`,
  ]
  return parts.filter((part) => part !== '').join(' and ')
}
