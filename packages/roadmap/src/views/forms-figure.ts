import { each, get } from '../cursor.ts'
import { tallyFigure } from '../drawing/tally-figure.ts'
import { formsPriority } from './forms-table.ts'
import { defineView } from './view.ts'

/** The forms of trafficking as bars; the table of forms has the same standards. */
export const formsFigure = defineView({
  name: 'forms-figure',
  help: 'Bars of the standards on each form of trafficking by status; in the chapter of priority VII only.',
  attributes: ['priority'],
  write(writer, attributes) {
    if (attributes.priority !== formsPriority) return []
    const rows = each(get(writer.publication, 'forms')).map((form) => ({
      sayName: () => writer.label('forms.of', get(form, 'id')),
      tally: get(form, 'tally'),
    }))
    return tallyFigure(writer, 'forms-figure', 'forms', rows)
  },
})
