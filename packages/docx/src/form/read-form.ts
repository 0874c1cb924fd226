import { type OfficePackage, UnreadableFile, openPackage, parsePart } from '@rsr/opc'
import { wordFile } from '../reading/word-file.ts'
import { Budget } from '../review/budget.ts'
import { readComments } from '../review/read-comments.ts'
import { propertyIn } from '../review/read-properties.ts'
import { FormAnswers } from './form-answers.ts'
import { formProperty } from './form-parts.ts'
import { formDataIn } from './read-form-data.ts'
import { hintStyles } from './hint-styles.ts'
import { StoryLines } from './story-lines.ts'
import type { WordForm } from './word-form.ts'

/** What a form says of itself, as far as custom properties tell it. */
const said = ['country', 'catalogue', 'agency', 'date']

/**
 * Reads a form that came back, whichever program saved it. What was written is found by the tags of the controls, by the
 * bookmarks around them, and where both are gone by the question in the same row and the label on the line. Everything else
 * that was not in the form when it was sent is among the other texts.
 *
 * @throws an `UnreadableFile` whose message says why it cannot be read: it is damaged, no Word document, made to harm, or no form.
 * @example
 * const { questions, other } = readForm(await readFile('justice.docx'))
 */
export function readForm(bytes: Uint8Array): WordForm {
  const [from, budget] = [openPackage(bytes, wordFile), new Budget()]
  const data = formDataIn(from, budget)
  const hints = hintStyles(from, budget)
  const linesOf = (part: string) => {
    const story = new StoryLines(hints, budget)
    if (from.names.includes(part)) parsePart(from, part, story, budget)
    return story
  }
  const text = linesOf(wordFile.main)
  const answers = new FormAnswers(data, text)
  if (data) answers.note(linesOf('word/footnotes.xml').lines)
  for (const { id, said: comment } of readComments(from, budget).comments)
    answers.comment(comment.text, text.comments.get(id))
  if (answers.asked.length === 0)
    throw new UnreadableFile('It is no form of ours: there are no questions to fill in')
  return {
    says: data?.says ?? saidIn(from, budget),
    isLost: data === undefined,
    asked: answers.asked,
    questions: answers.questions(),
    other: answers.other,
  }
}

/** Whether a Word file that can be read is a form of ours. @throws as `readForm` does. */
export const isForm = (bytes: Uint8Array): boolean =>
  formDataIn(openPackage(bytes, wordFile), new Budget()) !== undefined

const saidIn = (from: OfficePackage, budget: Budget): Record<string, string> =>
  Object.fromEntries(
    said.flatMap((name) => {
      const value = propertyIn(from, 'docProps/custom.xml', 'property', budget, `${formProperty}${name}`)
      return value === '' ? [] : [[name, value]]
    }),
  )
