import { plainText } from '@rsr/document'
import { each, get, has } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { agencyName } from '../views/common.ts'
import { printCost } from '../views/cost.ts'
import type { FormRow } from './answer-form.ts'
import { linesText, wordsOf } from './cell-text.ts'

/** The actions of the roadmap; for one agency those in which it has part. */
export const actionRows = (writer: Writer, agency: string | undefined): FormRow[] =>
  each(get(writer.publication, 'actions'))
    .filter(
      ({ value: { lead, partners } }) => agency === undefined || lead === agency || partners.includes(agency),
    )
    .map((action) => {
      const lead = get(action, 'lead')
      return {
        id: action.value.id,
        cells: {
          action: wordsOf(writer, get(action, 'title')),
          lead: has(lead) ? plainText(agencyName(writer, lead)) : '',
          start: wordsOf(writer, get(action, 'start')),
          end: wordsOf(writer, get(action, 'end')),
          status: plainText(writer.label('roadmap.status_of', get(action, 'status'))),
          cost: linesText(printCost(writer, get(action, 'cost'))),
          funding: wordsOf(writer, get(action, 'funding')),
        },
      }
    })
