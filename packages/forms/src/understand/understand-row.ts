import { type CatalogueCriterion, type Period, literalProse, periodWords } from '@rsr/model'
import type { VFileMessage } from 'vfile-message'
import { formMessage } from '../form-message.ts'
import type { AnswerColumn, ReturnedAnswer, ReturnedText } from '../returned.ts'
import { linesOf } from './lines-of.ts'
import { placeOf } from './place-of.ts'
import { textsIn } from './texts-in.ts'
import type { Delivery, TypedRow } from './typed-row.ts'
import { understandAnswer } from './understand-answer.ts'
import { readMark } from './read-mark.ts'
import { sourcesIn } from './sources-in.ts'
import { understandPeriod } from './understand-period.ts'

/** What could be understood of a row. */
export interface UnderstoodRow {
  /** One, or none. */
  readonly rows: readonly TypedRow[]
  /** The texts that a message names, and that go nowhere else. */
  readonly listed: readonly ReturnedText[]
  readonly messages: readonly VFileMessage[]
}

/** Understands what is typed at one question; without an answer that can be read, all of it is for a person. */
export function understandRow(
  delivery: Delivery,
  returned: ReturnedAnswer,
  criterion: CatalogueCriterion,
): UnderstoodRow {
  const { cells } = returned
  const { file } = delivery.form
  const { id } = criterion
  const answer = cells.answer && understandAnswer(cells.answer.text)
  if (!answer) {
    const beside = textsIn({ cells: without(cells, 'answer') })
    const unread = cells.answer
      ? formMessage('form-answer-unread', file, cells.answer.place, {
          id,
          found: cells.answer.text,
          texts: beside === '' ? '' : ` Beside it stands: ${beside}`,
        })
      : formMessage('form-answer-missing', file, placeOf(returned), { id, texts: beside })
    return { rows: [], listed: Object.values(cells), messages: [unread] }
  }
  const { value: period, messages: onPeriod } = readPeriod(file, cells.period)
  const { value: permission, messages: onMark } = readMark(file, cells['may-be'])
  const facts = linesOf(cells.facts?.text ?? '').map(literalProse)
  const sources = sourcesIn(cells.source?.text ?? '')
  const listed = [
    ...(onPeriod.length > 0 && !period && cells.period ? [cells.period] : []),
    ...(onMark.length > 0 && cells['may-be'] ? [cells['may-be']] : []),
  ]
  return {
    rows: [
      {
        delivery,
        criterion,
        place: placeOf(returned),
        answer,
        note: cells.note ? literalProse(cells.note.text) : null,
        confidentiality: permission.mark,
        askFirst: permission.askFirst,
        facts,
        sources,
        page: cells.page ? cells.page.text.replaceAll(/\s+/g, ' ') : null,
        period,
        cells,
      },
    ],
    listed,
    messages: [...onPeriod, ...onMark],
  }
}

const without = (cells: ReturnedAnswer['cells'], key: AnswerColumn) =>
  Object.fromEntries(Object.entries(cells).filter(([each]) => each !== key))

function readPeriod(
  file: string,
  typed: ReturnedText | undefined,
): { value: Period | null; messages: VFileMessage[] } {
  if (!typed) return { value: null, messages: [] }
  const { text: found, place } = typed
  const read = understandPeriod(found)
  if (!read) return { value: null, messages: [formMessage('form-period-unread', file, place, { found })] }
  const { value, sure } = read
  if (sure !== 'doubtful') return { value, messages: [] }
  return {
    value,
    messages: [formMessage('form-period-doubtful', file, place, { found, value: periodWords(value) })],
  }
}
