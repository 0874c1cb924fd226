import { type Inline, plainText } from '@rsr/document'
import { isOpen } from '../analysis/assess-axis.ts'
import { get, has } from '../cursor.ts'
import type { Scope } from '../saying/sentence.ts'
import type { Writer } from '../saying/writer.ts'
import { answers } from '../views/answer-blanks.ts'
import { countryName, recordOf } from '../views/common.ts'
import type { FormGuide, FormTable, GuideLine } from './answer-form.ts'
import { recipientIn } from './recipient-in.ts'

interface Guided {
  readonly tables: readonly FormTable[]
  readonly asked: readonly string[]
  readonly made: string
  readonly agency: string | undefined
}

/** The first page of a form: a note to whom it goes, and how to fill it in. */
export function guideOf(writer: Writer, guided: Guided): FormGuide {
  const line = (label: string, text: string, scope: Scope = {}): GuideLine => ({
    style: 'text',
    label: plainText(writer.say(label)),
    text: plainText(writer.say(text, scope)),
  })
  const heading = (key: string): GuideLine => ({ style: 'heading', text: plainText(writer.say(key)) })
  return {
    name: plainText(writer.say('sheet.guide.name')),
    lines: [
      ...coverNote(writer, guided),
      heading('sheet.guide.steps'),
      line('sheet.guide.step.one', 'sheet.guide.step_one'),
      line('sheet.guide.step.two', 'sheet.guide.step_two'),
      line('sheet.guide.step.three', 'sheet.guide.step_three'),
      line('sheet.guide.step.four', 'sheet.guide.step_four'),
      heading('sheet.guide.answers'),
      ...answers.flat().map((answer) => line(`answer.${answer}`, `sheet.guide.means.${answer}`)),
      heading('sheet.guide.cells'),
      line('sheet.guide.grey', 'sheet.guide.grey_means'),
      line('sheet.guide.white', 'sheet.guide.white_means'),
      line('sheet.guide.rows', 'sheet.guide.rows_means'),
      line('sheet.guide.personal', 'sheet.guide.personal_means'),
      heading('sheet.guide.mark'),
      ...(['public', 'state', 'neither'] as const).map((mark) =>
        line(`sheet.mark.${mark}`, `sheet.guide.marks.${mark}`),
      ),
      heading('sheet.guide.sheets'),
      ...guided.tables.map((table) => contentsLine(writer, table)),
    ],
  }
}

function coverNote(writer: Writer, { asked, made, agency }: Guided): GuideLine[] {
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
        ? writer.say('sheet.guide.unit', { agency: recipient, unit: value(unit) })
        : (recipient ?? writer.print(country)),
      'sheet.guide.for',
    ),
    text(writer.say('document.office'), 'sheet.guide.from'),
    ...(own?.reply_by
      ? [
          text(
            writer.say('sheet.guide.reply_by_value', { reply_by: value(own.reply_by) }),
            'sheet.guide.reply_by',
          ),
        ]
      : []),
    text(contact, 'sheet.guide.contact'),
    text(
      writer.say('sheet.guide.questions_value', { count: value(asked.length), open: value(open) }),
      'sheet.guide.questions',
    ),
    text(
      writer.say('sheet.guide.selection_value', {
        selection: get(writer.publication, 'selection'),
        catalogue: get(writer.publication, 'catalogue'),
      }),
      'sheet.guide.selection',
    ),
    text(writer.say('sheet.guide.made_value', { made: value(made) }), 'sheet.guide.made'),
  ]
}

/** How many of the questions have no answer. */
function openIn(writer: Writer, asked: readonly string[]): number {
  const ids = new Set(asked)
  return Object.values(writer.publication.value.standards)
    .flatMap(({ criteria }) => Object.values(criteria))
    .filter(({ id, answer }) => ids.has(id) && isOpen(answer.value)).length
}

/** A line of the contents of the workbook, that leads to its sheet. */
function contentsLine(writer: Writer, { id, kind, name, title, rows }: FormTable): GuideLine {
  const count = rows.filter((row) => 'id' in row).length
  const scope = { title: value(title), count: value(count) }
  return {
    style: 'text',
    label: name,
    text: plainText(
      kind === 'questions'
        ? writer.say('sheet.guide.sheet_questions', scope)
        : writer.say('sheet.guide.sheet_records', scope),
    ),
    to: id,
  }
}

const value = <Value>(each: Value) => ({ value: each, trace: '', origin: null })
