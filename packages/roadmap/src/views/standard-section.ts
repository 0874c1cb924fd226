import { type Block, type Inline, build } from '@rsr/document'
import type { analysis } from '@rsr/model'
import { type Cursor, get } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { asked } from './asked.ts'
import { join, recordOf } from './common.ts'
import {
  decisions,
  evidenceOn,
  goodPractice,
  ownOn,
  requirement,
  statementsOf,
  status,
} from './standard-parts.ts'
import { defineView } from './view.ts'

/** A standard that was looked at: what it requires, its status, what the sources say, and what follows from them. */
export const standardSection = defineView({
  name: 'standard-section',
  help: 'The section of a standard: requirement, status, facts in law and in practice, statements by answer.',
  attributes: ['standard'],
  write(writer, attributes) {
    const standard = recordOf(writer, 'standards', attributes.standard ?? '')
    if (!standard) return []
    return [
      build.heading(2, standard.value.id, asked(writer, standard, writer.print(get(standard, 'title')))),
      build.numberedParagraph(...requirement(writer, standard)),
      build.numberedParagraph(...status(writer, standard)),
      ...decisions(writer, standard),
      ...evidence(writer, standard, 'law'),
      ...evidence(writer, standard, 'practice'),
      ...goodPractice(writer, standard),
      ...statementsOf(writer, standard, 'statements_of').flatMap(({ lead, items }) =>
        inOne(writer, lead, items),
      ),
    ]
  },
})

function evidence(writer: Writer, standard: Cursor<analysis.Standard>, axis: 'law' | 'practice'): Block[] {
  const items = evidenceOn(writer, standard, axis)
  const key = `standard.${items.length === 1 ? 'one_source' : 'by_source'}`
  const lead = writer.say(key, { axis: writer.say(`axis.${axis}`) })
  return [...ownOn(writer, standard, axis), ...inOne(writer, lead, items)]
}

/** A lead-in with what it leads to: one thing goes on in its paragraph, several stand in a list below it. */
function inOne(writer: Writer, lead: Inline[], items: readonly Inline[][]): Block[] {
  const [first, ...more] = items
  if (!first) return []
  return more.length === 0
    ? [build.numberedParagraph(...join(writer, [lead, first], 'words.space'))]
    : [build.numberedParagraph(...lead), build.bullets(...items)]
}
