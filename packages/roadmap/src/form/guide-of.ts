import { plainText } from '@rsr/document'
import type { Scope } from '../saying/sentence.ts'
import type { Writer } from '../saying/writer.ts'
import { answers } from '../views/answer-blanks.ts'
import type { FormGuide, FormTable, GuideLine } from './answer-form.ts'
import { type Guided, computed, coverNote } from './cover-note.ts'

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

/** A line of the contents of the workbook, that leads to its sheet. */
function contentsLine(writer: Writer, { id, kind, name, title, rows }: FormTable): GuideLine {
  const count = rows.filter((row) => 'id' in row).length
  const scope = { title: computed(title), count: computed(count) }
  return {
    style: 'text',
    label: name,
    text: plainText(
      kind === 'questions'
        ? writer.say('sheet.guide.sheet_questions', scope)
        : writer.say(`sheet.guide.sheet_records.${kind}`),
    ),
    to: id,
  }
}
