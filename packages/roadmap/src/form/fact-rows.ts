import { plainText } from '@rsr/document'
import { each, get } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import type { FormRow } from './answer-form.ts'
import { cited, periodOf, wordsOf } from './cell-text.ts'

/** The facts that no other has replaced. */
export const factRows = (writer: Writer): FormRow[] =>
  each(get(writer.publication, 'facts'))
    .filter(({ value }) => !value.superseded)
    .map((fact) => ({
      id: fact.value.id,
      cells: {
        text: wordsOf(writer, get(fact, 'text')),
        kind: plainText(writer.label('citation.kind_of', get(fact, 'kind'))),
        ...cited(writer, get(fact, 'sources')),
        period: periodOf(writer, get(fact, 'period')),
      },
    }))
