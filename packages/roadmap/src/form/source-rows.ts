import { plainText } from '@rsr/document'
import { each, get } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import type { FormRow } from './answer-form.ts'
import { periodOf, wordsOf } from './cell-text.ts'

export const sourceRows = (writer: Writer): FormRow[] =>
  each(get(writer.publication, 'sources')).map((source) => ({
    id: source.value.id,
    cells: {
      title: wordsOf(writer, get(source, 'title')),
      publisher: wordsOf(writer, get(source, 'publisher')),
      year: wordsOf(writer, get(source, 'year')),
      kind: plainText(writer.label('evidence.reliability', get(source, 'kind'))),
      language: wordsOf(writer, get(source, 'language')),
      link: wordsOf(writer, get(source, 'url')),
      period: periodOf(writer, get(source, 'period')),
    },
  }))
