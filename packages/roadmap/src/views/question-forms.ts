import { type Block, type Inline, build } from '@rsr/document'
import type { analysis } from '@rsr/model'
import { isFor } from '../analysis/extract-for.ts'
import { type Cursor, each, get } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { answerBlanks } from './answer-blanks.ts'
import { agencyName, join, lines, recordOf, referenceOf } from './common.ts'
import { printFacts } from './fact.ts'
import { obligationKey } from './obligation.ts'
import { askedYears } from './questions-by-agency.ts'
import { printRemarks } from './statement.ts'
import { defineView } from './view.ts'

/** The questions under a priority as a form, standard by standard; what is recorded stands with the question. */
export const questionForms = defineView({
  name: 'question-forms',
  help: 'The questions under a priority as a form to fill in: what a yes means, what is recorded, boxes for the answer.',
  attributes: ['priority'],
  write(writer, attributes) {
    const forms = each(get(writer.publication, 'standards'))
      .filter(({ value }) => value.priorities[0] === attributes.priority)
      .flatMap((standard) => formOf(writer, standard))
    const none = writer.publication.value.extract ? 'form.none_for' : 'form.none'
    return forms.length > 0 ? forms : [build.numberedParagraph(...writer.say(none))]
  },
})

/** A table of the questions on a standard; in an extract, of those for its agency. */
function formOf(writer: Writer, standard: Cursor<analysis.Standard>): Block[] {
  const { extract } = writer.publication.value
  const criteria = each(get(standard, 'criteria')).filter(
    ({ value }) => !extract || isFor(value, extract.agency),
  )
  if (criteria.length === 0) return []
  const instrument = recordOf(writer, 'instruments', standard.value.instrument)
  const key = obligationKey(standard.value, instrument?.value)
  const reference = build.link(instrument?.value.source_url ?? '', ...referenceOf(writer, standard))
  const obligation = [build.computed(get(standard, 'obligation').trace, ...writer.say(key))]
  const caption = writer.say('form.caption', { standard })
  return [
    build.heading(2, standard.value.id, writer.print(get(standard, 'title'))),
    build.numberedParagraph(...writer.say('form.requirement', { standard, reference, obligation })),
    build.table(`form-${standard.value.id}`, [0.55, 0.45], caption, [
      [writer.say('form.question'), writer.say('form.answer')],
      ...criteria.map((criterion) => [asked(writer, criterion), answerBlanks(writer, criterion)]),
    ]),
  ]
}

/** The question, what a yes to it means, who else may know, and what is recorded. */
function asked(writer: Writer, criterion: Cursor<analysis.Criterion>): Inline[] {
  const best = each(get(criterion, 'asks'))[0]
  const isOther = best?.value !== writer.publication.value.extract?.agency
  return lines(
    writer.say('form.asked', {
      question: get(criterion, 'question'),
      period: askedYears(writer, criterion),
      id: get(criterion, 'id'),
    }),
    writer.say('form.meaning', { statement: get(criterion, 'statement') }),
    best && isOther ? writer.say('form.best', { agency: agencyName(writer, best) }) : [],
    ...recorded(writer, get(criterion, 'answer')),
  )
}

/** The answer that the assessment has so far or that public data give, with what it rests on; nothing where there is none. */
export function recorded(writer: Writer, answer: Cursor<analysis.Answer>): Inline[][] {
  if (answer.value.value === 'not-asked') return []
  const key = answer.value.from === 'treaty-status' ? 'public' : 'recorded'
  const words = writer.say(`form.${key}`, { answer: writer.label('answer', get(answer, 'value')) })
  const remarks = printRemarks(writer, answer)
  const facts = [...answer.value.for, ...answer.value.against].flatMap(
    (id) => recordOf(writer, 'facts', id) ?? [],
  )
  return [
    remarks.length === 0 ? words : join(writer, [words, remarks], 'words.space'),
    ...printFacts(writer, facts),
  ]
}
