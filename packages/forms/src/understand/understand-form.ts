import { type Catalogue, type CatalogueCriterion, didYouMean } from '@rsr/model'
import type { VFileMessage } from 'vfile-message'
import { formMessage } from '../form-message.ts'
import type { ReturnedAnswer, ReturnedText } from '../returned.ts'
import type { Delivery, TypedRow } from './typed-row.ts'
import { placeOf } from './place-of.ts'
import { textsIn } from './texts-in.ts'
import { understandRow } from './understand-row.ts'

/** What could be understood of a form, and what a person has to look at. */
export interface Understood {
  readonly rows: readonly TypedRow[]
  /** The texts that a message names, and that go nowhere else. */
  readonly listed: readonly ReturnedText[]
  readonly messages: readonly VFileMessage[]
}

/** Understands a form that came back, row by row; every text of it is in a row or in a message. */
export function understandForm(delivery: Delivery, catalogue: Catalogue): Understood {
  const { form } = delivery
  const { records = [] } = form
  const results = form.answers.map((answer): Understood => {
    if (Object.keys(answer.cells).length === 0) return { rows: [], listed: [], messages: [] }
    const criterion = catalogue.criteria.get(answer.criterion.trim())
    const wrong = criterion
      ? otherQuestion(delivery, answer, criterion)
      : unknown(delivery, answer, catalogue)
    if (!criterion || wrong)
      return { rows: [], listed: Object.values(answer.cells), messages: wrong ? [wrong] : [] }
    return understandRow(delivery, answer, criterion)
  })
  return {
    rows: results.flatMap(({ rows }) => rows),
    listed: [
      ...results.flatMap(({ listed }) => listed),
      ...records.flatMap(({ cells }) => Object.values(cells)),
      ...form.other,
    ],
    messages: [
      ...results.flatMap(({ messages }) => messages),
      ...records.flatMap(({ id, kind, cells }) => {
        const [first] = Object.values(cells)
        const texts = Object.entries(cells)
          .map(([key, { text }]) => `${key} “${text}”`)
          .join(', ')
        return first ? [formMessage('form-record-beside', form.file, first.place, { id, kind, texts })] : []
      }),
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
      didYouMean(answer.criterion, catalogue.criteria.keys()) ||
      'Ids are those of the form as it was sent. Correct the id in the file, or read the row and write by hand what is in it.',
  })
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
