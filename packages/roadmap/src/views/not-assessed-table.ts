import { build } from '@rsr/document'
import { each, get } from '../cursor.ts'
import { recordOf, referenceOf } from './common.ts'
import { defineView } from './view.ts'

/** The standards under a priority to which no source speaks, each once with the questions to put. */
export const notAssessedTable = defineView({
  name: 'not-assessed-table',
  help: 'The standards under a priority that are not yet assessed, with the questions to put.',
  attributes: ['priority'],
  write(writer, attributes) {
    const priority = recordOf(writer, 'priorities', attributes.priority ?? '')
    if (!priority || priority.value.not_assessed.length === 0) return []
    const rows = priority.value.not_assessed.flatMap((id) => {
      const standard = recordOf(writer, 'standards', id)
      if (!standard) return []
      const questions = each(get(standard, 'criteria')).flatMap((criterion, index) => [
        ...(index === 0 ? [] : [build.lineBreak()]),
        ...writer.print(get(criterion, 'question')),
      ])
      return [
        [
          [
            ...writer.print(get(standard, 'title')),
            build.lineBreak(),
            ...referenceOf(writer, standard),
            ...(standard.value.checked ? [] : [build.lineBreak(), ...writer.say('open.unchecked')]),
          ],
          questions,
        ],
      ]
    })
    return [
      build.numberedParagraph(...writer.say('open.lead', { questions: [build.crossReference('questions')] })),
      build.table(`open-${priority.value.id}`, [0.32, 0.68], writer.say('open.caption', { priority }), [
        [writer.say('open.standard'), writer.say('open.questions')],
        ...rows,
      ]),
    ]
  },
})
