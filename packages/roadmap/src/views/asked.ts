import type { Inline } from '@rsr/document'
import type { analysis } from '@rsr/model'
import { type Cursor, each, get } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { join } from './common.ts'

const open: readonly analysis.Answer['value'][] = ['unknown', 'not-asked', 'not-provided']

/**
 * The title of a standard; in a draft with what the State is asked on it: its main questions that are open, and what is
 * to be confirmed. One comment a standard, so that a reviewer is not lost among them.
 */
export function asked(writer: Writer, standard: Cursor<analysis.Standard>, title: Inline[]): Inline[] {
  if (writer.publication.value.release !== 'draft') return title
  const core = each(get(standard, 'criteria')).filter(({ value }) => value.core)
  const asks = core.flatMap((criterion) => {
    const answer = get(criterion, 'answer')
    const scope = { question: get(criterion, 'question'), id: get(criterion, 'id') }
    if (open.includes(answer.value.value)) return [writer.say('query.open', scope)]
    const words = each(get(answer, 'to_confirm')).map((reason) => writer.label('confirm', reason))
    if (words.length === 0) return []
    const read = {
      answer: writer.label('answer', get(answer, 'value')),
      reasons: join(writer, words, 'words.semicolon'),
    }
    return [writer.say('query.confirm', { ...scope, ...read })]
  })
  return asks.length === 0
    ? title
    : [{ type: 'query', children: title, asks: [writer.say('query.lead'), ...asks] }]
}
