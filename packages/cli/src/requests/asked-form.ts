import { type DocumentTree, walk } from '@rsr/document'
import type { Publication } from '@rsr/roadmap'
import type { NewRequest } from './record-requests.ts'

/** What is asked of an agency in a form that was made for it, on whatever day it is sent. */
export type AskedForm = Omit<NewRequest, 'date'>

/**
 * What is asked in a Word form for one agency.
 *
 * @param form - the name of its file.
 * @returns with the questions in the order of the form, as `rsr import` reads them from it when it is back.
 */
export function askedForm(
  tree: DocumentTree,
  { agencies, selection }: Publication,
  agency: string,
  form: string,
): AskedForm {
  const questions = walk(tree).flatMap((node) => (node.type === 'blank' ? [node.about] : []))
  return {
    agency,
    due: agencies[agency]?.own?.reply_by ?? undefined,
    selection: selection.id,
    questions: [...new Set(questions)],
    form,
  }
}

/** How much is asked: "34 questions, reply by 2026-12-18". */
export function askedInWords({ questions, due }: Pick<AskedForm, 'questions' | 'due'>): string {
  const count = `${questions.length} ${questions.length === 1 ? 'question' : 'questions'}`
  return due === undefined ? count : `${count}, reply by ${due}`
}
