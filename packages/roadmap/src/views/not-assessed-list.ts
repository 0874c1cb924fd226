import { type Block, build } from '@rsr/document'
import { type Cursor, each, get } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { join, recordOf } from './common.ts'
import { defineView } from './view.ts'

/** The standards under a priority that are not yet assessed, by instrument: their questions stand by agency. */
export const notAssessedList = defineView({
  name: 'not-assessed-list',
  help: 'The standards under a priority that are not yet assessed, by instrument; nothing where there are none.',
  attributes: ['priority'],
  write(writer, attributes) {
    const priority = recordOf(writer, 'priorities', attributes.priority ?? '')
    return priority ? listOf(writer, get(priority, 'not_assessed')) : []
  },
})

/** The same for a capability of recommendation 2(b) of the Following the Money Forum. */
export const capabilityOpen = defineView({
  name: 'capability-open',
  help: 'The standards under a capability that are not yet assessed, by instrument; nothing where there are none.',
  attributes: ['capability'],
  write(writer, attributes) {
    const capability = recordOf(writer, 'capabilities', attributes.capability ?? '')
    return capability ? listOf(writer, get(get(capability, 'tally'), 'not_assessed')) : []
  },
})

/** One line for each instrument, so that its name stands once. */
function listOf(writer: Writer, ids: Cursor<readonly string[]>): Block[] {
  // In an extract for one agency, some of them are not there.
  const standards = each(ids).flatMap((id) => recordOf(writer, 'standards', id.value) ?? [])
  if (standards.length === 0) return []
  const count = { value: standards.length, trace: ids.trace, origin: null }
  const lines = each(get(writer.publication, 'instruments')).flatMap((instrument) => {
    const own = standards.filter(({ value }) => value.instrument === instrument.value.id)
    if (own.length === 0) return []
    const named = own.map((standard) => {
      const { own: isAdded, checked } = standard.value
      const marks = [
        ...(isAdded ? [writer.say('open.added')] : []),
        ...(checked ? [] : [writer.say('open.not_checked')]),
      ]
      return writer.say('open.named', { standard, marks: marks.flat() })
    })
    return [writer.say('open.of', { instrument, standards: join(writer, named, 'words.semicolon') })]
  })
  return [
    build.numberedParagraph(
      ...writer.say('open.list', { count, questions: [build.crossReference('questions')] }),
    ),
    build.compactBullets(...lines),
  ]
}
