import { type FormQuestion, type FormText, type WordForm, readForm } from '@rsr/docx'
import { UnreadableFile } from '@rsr/opc'
import type { SentForm } from '@rsr/roadmap'
import type { VFileMessage } from 'vfile-message'
import { isAnswerColumn } from '../columns.ts'
import { formMessage } from '../form-message.ts'
import type { ReturnedAnswer, ReturnedForm, ReturnedText } from '../returned.ts'

/** How many questions a message names. */
const most = 20

/**
 * Reads a Word questionnaire that came back, filled in on a screen, in Word or LibreOffice, or in a print that was typed into.
 * The places of its texts are the questions.
 *
 * @returns what was written, and messages on what may not be as it was meant. Of a file that cannot be read, or that is no form,
 *   there is no value, and a message that says why. Nothing is thrown.
 * @example
 * const { value, messages } = readWordForm(await readFile('justice.docx'), { file: 'justice.docx' })
 */
export function readWordForm(
  bytes: Uint8Array,
  { file }: { readonly file: string },
): { value?: ReturnedForm; messages: VFileMessage[] } {
  const form = formIn(bytes)
  if (form instanceof UnreadableFile)
    return { messages: [formMessage('form-unreadable', file, {}, { problem: form.message })] }
  const there = new Set(form.questions.map(({ about }) => about))
  const gone = form.asked.filter((about) => !there.has(about))
  return {
    value: {
      file,
      kind: 'docx',
      sent: sentOf(form),
      answers: form.questions.map(answerOf),
      other: [...form.other, ...form.questions.flatMap(strange)].map(returnedText),
    },
    messages: [
      ...(form.isLost ? [formMessage('form-control-lost', file, {}, {})] : []),
      ...(gone.length > 0
        ? [
            formMessage(
              'form-question-gone',
              file,
              {},
              {
                count: gone.length,
                ids: gone.slice(0, most).join(', '),
              },
            ),
          ]
        : []),
    ],
  }
}

function formIn(bytes: Uint8Array): WordForm | UnreadableFile {
  try {
    return readForm(bytes)
  } catch (error) {
    if (error instanceof UnreadableFile) return error
    throw error
  }
}

/** Nothing where what it says of itself is lost. */
function sentOf({ says: { country, catalogue, agency, date }, asked }: WordForm): SentForm | undefined {
  if (country === undefined || catalogue === undefined || date === undefined) return undefined
  return { country, catalogue, agency, date, asked }
}

function answerOf({ about, words, written }: FormQuestion): ReturnedAnswer {
  const place = { question: about }
  const cells = Object.entries(written).flatMap(([part, text]) =>
    isAnswerColumn(part) ? [[part, { text, place }] as const] : [],
  )
  return {
    criterion: about,
    place,
    ...(words !== undefined && { question: { text: words, place } }),
    cells: Object.fromEntries(cells),
  }
}

/** What was written in a blank of a later toolkit, or of a file that somebody changed. */
const strange = ({ about, written }: FormQuestion): FormText[] =>
  Object.entries(written).flatMap(([part, text]) =>
    isAnswerColumn(part) ? [] : [{ text, about, heading: part }],
  )

const returnedText = ({ text, about, heading }: FormText): ReturnedText => ({
  text,
  ...(heading !== undefined && { heading }),
  place: about === undefined ? {} : { question: about },
})
