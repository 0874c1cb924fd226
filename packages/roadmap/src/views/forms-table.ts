import { type Inline, build } from '@rsr/document'
import { each, get } from '../cursor.ts'
import { recordOf, standardLink } from './common.ts'
import { printShortStatus } from './status.ts'
import { defineView } from './view.ts'

/** The priority that is about forms of trafficking of particular concern. */
export const formsPriority = 'VII'

/** The forms of trafficking and what is in place on each: only in the chapter of priority VII. */
export const formsTable = defineView({
  name: 'forms-table',
  help: 'The forms of trafficking and the standards on each, with their status; in the chapter of priority VII only.',
  attributes: ['priority'],
  write(writer, attributes) {
    if (attributes.priority !== formsPriority) return []
    const rows = each(get(writer.publication, 'forms')).flatMap((form) => {
      const name = writer.label('forms.of', get(form, 'id'))
      return each(get(get(form, 'tally'), 'standards')).flatMap((id): Inline[][][] => {
        const standard = recordOf(writer, 'standards', id.value)
        if (!standard) return []
        const statuses = standard.value.assessed
          ? [
              printShortStatus(writer, get(standard, 'law'), true),
              printShortStatus(writer, get(standard, 'practice'), false),
            ]
          : [writer.say('forms.not_assessed'), writer.say('forms.not_assessed')]
        return [[name, standardLink(writer, standard), ...statuses]]
      })
    })
    if (rows.length === 0) return [build.numberedParagraph(...writer.say('forms.none'))]
    const header = ['forms.form', 'standards.standard', 'axis.law', 'axis.practice']
    return [
      build.table('forms', [0.22, 0.36, 0.21, 0.21], writer.say('forms.caption'), [
        header.map((key) => writer.say(key)),
        ...rows,
      ]),
    ]
  },
})
