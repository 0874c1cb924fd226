import { type Catalogue, type CatalogueCriterion, didYouMean } from '@rsr/model'
import type { VFileMessage } from 'vfile-message'
import { formMessage } from '../form-message.ts'
import type { ReturnedAnswer, ReturnedText } from '../returned.ts'
import { type UnderstoodRow, understandRow } from './understand-row.ts'
import { understandRecord } from '../records/understand-record.ts'
import type { Naming } from '../records/record-fields.ts'
import type { TypedRecord } from '../records/typed-record.ts'
import type { Delivery, TypedRow } from './typed-row.ts'
import { placeOf } from './place-of.ts'
import { textsIn } from './texts-in.ts'

/** What could be understood of a form, and what a person has to look at. */
export interface Understood {
  readonly rows: readonly TypedRow[]
  readonly records: readonly TypedRecord[]
  /** The texts that a message names, and that go nowhere else. */
  readonly listed: readonly ReturnedText[]
  readonly messages: readonly VFileMessage[]
}

/** Understands a form that came back, row by row; every text of it is in a row or in a message. */
export function understandForm(delivery: Delivery, naming: Naming): Understood {
  const { form } = delivery
  const { catalogue } = naming
  const { records = [] } = form
  const results = form.answers.map((answer): UnderstoodRow => {
    if (Object.keys(answer.cells).length === 0) return { rows: [], listed: [], messages: [] }
    const criterion = catalogue.criteria.get(answer.criterion.trim())
    const wrong = criterion
      ? otherQuestion(delivery, answer, criterion)
      : unknown(delivery, answer, catalogue)
    if (!criterion || wrong)
      return { rows: [], listed: Object.values(answer.cells), messages: wrong ? [wrong] : [] }
    return understandRow(delivery, answer, criterion)
  })
  const tables = records.map((record) => understandRecord(delivery, record, naming))
  return {
    rows: results.flatMap(({ rows }) => rows),
    records: tables.map(({ record }) => record),
    listed: [
      ...results.flatMap(({ listed }) => listed),
      ...tables.flatMap(({ listed }) => listed),
      ...form.other,
    ],
    messages: [
      ...results.flatMap(({ messages }) => messages),
      ...tables.flatMap(({ messages }) => messages),
      ...form.other.map(({ text, place, heading }) =>
        formMessage('form-text-beside', form.file, place, {
          column: heading === undefined ? '' : ` (column “${heading}”)`,
          texts: `“${text}”`,
        }),
      ),
    ],
  }
}

function unknown({ form }: Delivery, answer: ReturnedAnswer, catalogue: Catalogue): VFileMessage {
  return formMessage('form-question-unknown', form.file, placeOf(answer), {
    id: answer.criterion,
    texts: textsIn(answer),
    suggestion:
      meantBy(answer.criterion, catalogue.criteria.keys()) ||
      'Ids are those of the form as it was sent. Correct the id in the file, or read the row and write by hand what is in it.',
  })
}

const instrumentOf = (id: string) => id.split('.')[0] ?? ''

/** “Did you mean …?” for an id, of the instrument that it names or one that is nearly written so. */
function meantBy(id: string, known: Iterable<string>): string {
  const near = [...known].filter((each) => didYouMean(instrumentOf(id), [instrumentOf(each)]) !== '')
  return didYouMean(id, near)
}

/** Another question beside an id: the rows are mixed up, and its answer is not the answer to that id. */
function otherQuestion(
  { form }: Delivery,
  answer: ReturnedAnswer,
  { id, question }: CatalogueCriterion,
): VFileMessage | undefined {
  const { question: typed } = answer
  if (!typed || lettersOf(typed.text).includes(lettersOf(question))) return undefined
  const values = { id, expected: question, texts: textsIn(answer) }
  return formMessage('form-question-differs', form.file, typed.place, values)
}

/** A sheet may say more in the cell of the question, as the years that it asks about. */
const lettersOf = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '')
