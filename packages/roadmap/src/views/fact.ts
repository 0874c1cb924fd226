import { type FootnoteReference, type Inline } from '@rsr/document'
import type { analysis } from '@rsr/model'
import { type Cursor, get } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { recordOf } from './common.ts'

/** A reference to the fact that a footnote cites; `cite` gives it its footnote. */
const footnote = (fact: string): FootnoteReference => ({ type: 'footnoteReference', identifier: fact })

/** A fact as the documents tell it: attributed to its first source (method.md section 1), with a footnote. */
export function printFact(writer: Writer, fact: Cursor<analysis.Fact>): Inline[] {
  const source = recordOf(writer, 'sources', fact.value.sources[0]?.source ?? '')
  if (!source) return []
  const attribution = writer.say(`attribution.${fact.value.kind}`, {
    publisher: get(source, 'publisher'),
    title: get(source, 'title'),
    year: get(source, 'year'),
  })
  return [
    ...writer.say('standard.fact', { attribution, text: get(fact, 'text') }),
    footnote(fact.value.id),
    ...(fact.value.superseded ? writer.say('attribution.superseded') : []),
    ...(fact.value.contradicts.length > 0 ? writer.say('attribution.contradicted') : []),
  ]
}
