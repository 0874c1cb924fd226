import type { Inline } from '@rsr/document'
import type { analysis } from '@rsr/model'
import { type Cursor, each, get, has } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { agencyName, join } from './common.ts'

/** The statement of a criterion under the heading of its answer, with all that was said beside the answer. */
export function printStatement(writer: Writer, criterion: Cursor<analysis.Criterion>): Inline[] {
  const remarks = printRemarks(writer, get(criterion, 'answer'))
  const statement = writer.print(get(criterion, 'statement'))
  return remarks.length === 0 ? statement : [...statement, ...writer.say('words.space'), ...remarks]
}

/** What stands beside an answer: note, reason, request, where it comes from, and what is to be confirmed. */
export function printRemarks(writer: Writer, answer: Cursor<analysis.Answer>): Inline[] {
  const [note, reason, requested] = [get(answer, 'note'), get(answer, 'reason'), get(answer, 'requested')]
  const same = get(answer, 'same')
  const { value, from, withheld } = answer.value
  const remarks = [
    // A note says what was looked for.
    value === 'unknown' && from !== 'replies' && !has(note) ? writer.say('standard.looked') : [],
    has(requested)
      ? writer.say('standard.requested', { requested, agency: agencyName(writer, get(requested, 'agency')) })
      : [],
    has(note) ? writer.print(note) : [],
    has(reason) ? writer.print(reason) : [],
    answer.value.disputed ? writer.say('standard.replies', { replies: replies(writer, answer) }) : [],
    from === 'replies' ? undecided(writer, answer) : [],
    from === 'treaty-status' ? writer.say('standard.from_treaty') : [],
    has(same) ? writer.say('standard.same', { same }) : [],
    withheld ? writer.say('standard.withheld') : [],
    confirmation(writer, get(answer, 'to_confirm')),
  ]
  return join(
    writer,
    remarks.filter((remark) => remark.length > 0),
    'words.space',
  )
}

/** What each agency replied: the reader sees who said what. */
function replies(writer: Writer, answer: Cursor<analysis.Answer>): Inline[] {
  const told = each(get(answer, 'replies')).map((reply) => {
    const note = get(reply, 'note')
    return [
      ...writer.say('standard.reply', {
        reply,
        agency: agencyName(writer, get(reply, 'agency')),
        answer: writer.label('answer', get(reply, 'answer')),
      }),
      ...(has(note) ? writer.say('standard.reply_note', { note }) : []),
    ]
  })
  return join(writer, told, 'words.semicolon')
}

/** That nobody has decided on the replies, with what they are where it is not said yet, and may be. */
function undecided(writer: Writer, answer: Cursor<analysis.Answer>): Inline[] {
  const { disputed, replies: shown } = answer.value
  return disputed || shown.length === 0
    ? writer.say('standard.undecided')
    : writer.say('standard.undecided_on', { replies: replies(writer, answer) })
}

function confirmation(writer: Writer, reasons: Cursor<readonly string[]>): Inline[] {
  if (reasons.value.length === 0) return []
  const words = each(reasons).map((reason) => writer.label('confirm', reason))
  return writer.say('standard.confirm', { reasons: join(writer, words, 'words.semicolon') })
}
