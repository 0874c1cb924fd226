import { plainText } from '@rsr/document'
import type { Writer } from '../saying/writer.ts'
import { measures } from '../analysis/measures.ts'
import { answers } from '../views/answer-blanks.ts'
import type { AnswerForm, FormChoice } from './answer-form.ts'

/** What may be chosen in a form, in the order in which it is offered: the keys of the words under each group of phrases. */
const choices = {
  answer: { group: 'answer', keys: answers.flat() },
  mark: { group: 'sheet.mark', keys: ['public', 'state', 'neither'] },
  source: {
    group: 'evidence.reliability',
    keys: ['official-text', 'official-statement', 'independent-report', 'media'],
  },
  fact: { group: 'citation.kind_of', keys: ['law', 'official-figure', 'finding', 'allegation', 'advice'] },
  measure: { group: 'figures.of', keys: Object.keys(measures) },
  status: { group: 'roadmap.status_of', keys: ['for-action', 'ongoing', 'continuing', 'complete'] },
} as const satisfies Record<FormChoice, { readonly group: string; readonly keys: readonly string[] }>

/** The words of all choices. */
export function choicesIn(writer: Writer): AnswerForm['choices'] {
  const words = (choice: FormChoice) => {
    const { group, keys } = choices[choice]
    return keys.map((key) => plainText(writer.say(`${group}.${key}`)))
  }
  return {
    answer: words('answer'),
    mark: words('mark'),
    source: words('source'),
    fact: words('fact'),
    measure: words('measure'),
    status: words('status'),
  }
}
