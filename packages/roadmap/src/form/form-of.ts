import { plainText } from '@rsr/document'
import { hasErrors } from '@rsr/model'
import type { VFileMessage } from 'vfile-message'
import { extractFor } from '../analysis/extract-for.ts'
import type { Publication } from '../analysis/publish.ts'
import { layouts } from '../layout/parse-layout.ts'
import { type PhraseBook, englishPhrases } from '../saying/phrase-book.ts'
import { createWriter } from '../saying/writer.ts'
import { countryName } from '../views/common.ts'
import type { AnswerForm } from './answer-form.ts'
import { choicesIn } from './choices-in.ts'
import { guideOf } from './guide-of.ts'
import { recipientIn } from './recipient-in.ts'
import { questionTables } from './question-tables.ts'
import { recordTables } from './record-tables.ts'

/** How a form is made. */
export interface FormOptions {
  /** The id of the kind of agency that it is for; the State as a whole where it is left out. */
  readonly agency?: string | undefined
  /** The day on which it is made, `2026-11-25`. */
  readonly made: string
  /** English by default. */
  readonly phrases?: PhraseBook
}

/**
 * The form in which the agencies of a State answer: every question of the publication under its priority, with what is
 * known so far; and the sources, facts, figures and actions that are recorded. For one agency it has the questions that it
 * is best placed to answer or was asked, and what is recorded on their standards.
 *
 * @returns the form; none where a phrase cannot be said, which the messages tell.
 */
export function formOf(
  publication: Publication,
  { agency, made, phrases = englishPhrases }: FormOptions,
): { form?: AnswerForm; messages: readonly VFileMessage[] } {
  const shown = agency === undefined ? publication : extractFor(publication, agency)
  const writer = createWriter(shown, phrases, layouts.questionnaire)
  const questions = questionTables(writer, agency)
  const tables = [...questions, ...recordTables(writer, agency)]
  const asked = questions.flatMap(({ rows }) => rows.flatMap((row) => ('id' in row ? [row.id] : [])))
  const recipient = recipientIn(writer, agency)
  const country = countryName(writer)
  const title = recipient
    ? writer.say('sheet.title_for', { country, agency: recipient })
    : writer.say('sheet.title', { country })
  const form: AnswerForm = {
    title: plainText(title),
    subject: plainText(writer.say('sheet.subject')),
    office: plainText(writer.say('document.office')),
    language: phrases.language,
    sent: {
      country: shown.country.iso3,
      catalogue: shown.catalogue,
      agency,
      date: made,
      asked,
    },
    ...(recipient && { recipient: plainText(recipient) }),
    guide: guideOf(writer, { tables, asked, made, agency }),
    tables,
    choices: choicesIn(writer),
    choose: plainText(writer.say('sheet.choose')),
    words: { page: plainText(writer.say('words.page')), of: plainText(writer.say('words.of')) },
  }
  return hasErrors(writer.messages) ? { messages: writer.messages } : { form, messages: writer.messages }
}
