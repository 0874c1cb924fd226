import { type Inline, plainText } from '@rsr/document'
import { isOpen } from '../analysis/assess-axis.ts'
import { type Cursor, get } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { countryName, recordOf } from '../views/common.ts'
import type { FormTable, GuideLine } from './answer-form.ts'
import { recipientIn } from './recipient-in.ts'

/** What the first page of a form is made from. */
export interface Guided {
  readonly tables: readonly FormTable[]
  readonly asked: readonly string[]
  readonly made: string
  readonly agency: string | undefined
}

/** The note to whom a form goes: what is asked, by whom, by when, and which office to turn to. */
export function coverNote(writer: Writer, { asked, made, agency }: Guided): GuideLine[] {
  const country = countryName(writer)
  const recipient = recipientIn(writer, agency)
  const own = agency === undefined ? undefined : recordOf(writer, 'agencies', agency)?.value.own
  const header = get(writer.publication, 'header')
  const open = openIn(writer, asked)
  const text = (words: Inline[], label?: string): GuideLine => ({
    style: 'text',
    ...(label !== undefined && { label: plainText(writer.say(label)) }),
    text: plainText(words),
  })
  const unit = own?.unit
  const contact =
    header.value.prepared_by === plainText(writer.say('document.office'))
      ? writer.say('sheet.guide.contact_office')
      : writer.say('sheet.guide.contact_value', { prepared_by: get(header, 'prepared_by') })
  return [
    {
      style: 'title',
      text: plainText(
        recipient
          ? writer.say('sheet.title_for', { country, agency: recipient })
          : writer.say('sheet.title', { country }),
      ),
    },
    text(
      recipient
        ? writer.say('sheet.guide.letter_for', { country, agency: recipient })
        : writer.say('sheet.guide.letter', { country }),
    ),
    text(writer.say('sheet.guide.voluntary')),
    text(
      recipient && unit
        ? writer.say('sheet.guide.unit', { agency: recipient, unit: computed(unit) })
        : (recipient ?? writer.print(country)),
      'sheet.guide.for',
    ),
    text(writer.say('document.office'), 'sheet.guide.from'),
    ...(own?.reply_by
      ? [
          text(
            writer.say('sheet.guide.reply_by_value', { reply_by: computed(own.reply_by) }),
            'sheet.guide.reply_by',
          ),
        ]
      : []),
    text(contact, 'sheet.guide.contact'),
    text(
      writer.say(
        `sheet.guide.questions_${open === 0 ? 'none' : open === asked.length ? 'all' : 'some'}_open`,
        {
          count: computed(asked.length),
          open: computed(open),
        },
      ),
      'sheet.guide.questions',
    ),
    text(
      writer.say('sheet.guide.selection_value', {
        selection: get(writer.publication, 'selection'),
        catalogue: get(writer.publication, 'catalogue'),
      }),
      'sheet.guide.selection',
    ),
    text(writer.say('sheet.guide.made_value', { made: computed(made) }), 'sheet.guide.made'),
  ]
}

/** How many of the questions have no answer. */
function openIn(writer: Writer, asked: readonly string[]): number {
  const ids = new Set(asked)
  return Object.values(writer.publication.value.standards)
    .flatMap(({ criteria }) => Object.values(criteria))
    .filter(({ id, answer }) => ids.has(id) && isOpen(answer.value)).length
}

/** A value that stands in no input. */
export const computed = <Value>(value: Value): Cursor<Value> => ({ value, trace: '', origin: null })
