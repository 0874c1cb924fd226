import { type Block, type Inline, build } from '@rsr/document'
import type { analysis } from '@rsr/model'
import { type Cursor, each, get } from '../cursor.ts'
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
      build.numberedParagraph(
        ...join(writer, [requirement(writer, standard), status(writer, standard)], 'words.space'),
      ),
      ...decisions(writer, standard),
      ...evidence(writer, standard, 'law'),
      ...evidence(writer, standard, 'practice'),
      ...goodPractice(writer, standard),
      ...statements(writer, standard),
    ]
  },
})

/** Whether it was looked for, or asked, and is not established. */
const isOpen = (answer: analysis.Answer['value']) => answer === 'unknown' || answer === 'not-provided'

/** Its statements: one goes on behind the words for its answer, several stand in one list, each behind its own. */
function statements(writer: Writer, standard: Cursor<analysis.Standard>): Block[] {
  const told = statementsOf(writer, standard, 'statements_of').filter(({ items }) => items.length > 0)
  const [only, ...more] = told
  if (!only) return []
  if (more.length === 0) return inOne(writer, only.lead, only.items)
  const items = statementsOf(writer, standard, 'short_of').flatMap(({ lead, items: alike }) =>
    alike.map((statement) => join(writer, [lead, statement], 'words.space')),
  )
  const hasOpen = each(get(standard, 'criteria')).some(({ value }) => isOpen(value.answer.value))
  return [
    build.numberedParagraph(...writer.say(hasOpen ? 'standard.statements_open' : 'standard.statements')),
    build.compactBullets(...items),
  ]
}

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
