import { type Inline, build } from '@rsr/document'
import type { analysis } from '@rsr/model'
import { type Cursor, each, get, has } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { join, lines } from './common.ts'
import { defineView } from './view.ts'

/** Criterion by criterion: the answer and what it rests on, for all that was looked at. */
export const criteriaTable = defineView({
  name: 'criteria-table',
  help: 'Criterion by criterion: statement, answer, facts for and against.',
  attributes: [],
  write(writer) {
    const rows = each(get(writer.publication, 'standards')).flatMap((standard) =>
      each(get(standard, 'criteria'))
        .filter((criterion) => criterion.value.answer.value !== 'not-asked')
        .map((criterion) => {
          const answer = get(criterion, 'answer')
          return [
            [build.crossReference(standard.value.id, ...writer.print(get(criterion, 'id')))],
            [
              ...writer.print(get(criterion, 'statement')),
              ...(criterion.value.core ? writer.say('criteria.core') : []),
            ],
            lines(writer.label('answer', get(answer, 'value')), reExamine(writer, criterion)),
            evidence(writer, answer),
          ]
        }),
    )
    const header = ['id', 'statement', 'answer', 'evidence'].map((key) => writer.say(`criteria.${key}`))
    return [
      build.numberedParagraph(
        ...writer.say('criteria.lead', { questions: [build.crossReference('questions')] }),
      ),
      build.table('criteria', [0.16, 0.53, 0.11, 0.2], writer.say('criteria.caption'), [header, ...rows]),
    ]
  },
})

/** That the answer was given to an earlier text, with its words (method.md section 8). */
function reExamine(writer: Writer, criterion: Cursor<analysis.Criterion>): Inline[] {
  const earlier = get(criterion, 'earlier')
  return has(earlier) ? writer.say('criteria.re_examine', { statement: get(earlier, 'statement') }) : []
}

/** The facts for and against, by their ids in the evidence register. */
function evidence(writer: Writer, answer: Cursor<analysis.Answer>): Inline[] {
  const sides = (['for', 'against'] as const).flatMap((side) => {
    const ids = each(get(answer, side)).map((id) => writer.print(id))
    return ids.length === 0 ? [] : [[...writer.say(`criteria.${side}`), ...join(writer, ids)]]
  })
  return lines(...sides)
}
