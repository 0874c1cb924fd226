import { type Block, build } from '@rsr/document'
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
  shortStatus,
  statementsOf,
} from './standard-parts.ts'
import { defineView } from './view.ts'

/** A standard that was looked at, in short: for documents that read sources, and draw nothing from them. */
export const standardReading = defineView({
  name: 'standard-reading',
  help: 'The section of a standard in short: one paragraph on what it is and its status, one list of facts and statements.',
  attributes: ['standard'],
  write(writer, attributes) {
    const standard = recordOf(writer, 'standards', attributes.standard ?? '')
    return standard ? printReading(writer, standard) : []
  },
})

/** All standards under a capability of recommendation 2(b) of the Following the Money Forum that were looked at. */
export const capabilityReadings = defineView({
  name: 'capability-readings',
  help: 'The sections in short of all standards under a capability that were looked at.',
  attributes: ['capability'],
  write(writer, attributes) {
    const capability = recordOf(writer, 'capabilities', attributes.capability ?? '')
    const standards = (capability?.value.tally.standards ?? []).flatMap(
      (id) => recordOf(writer, 'standards', id) ?? [],
    )
    return standards
      .filter(({ value }) => value.assessed)
      .flatMap((standard) => printReading(writer, standard))
  },
})

/** What `standard-section` says of a standard, in one paragraph and one list; texts of staff stand below it. */
function printReading(writer: Writer, standard: Cursor<analysis.Standard>): Block[] {
  const axes = ['law', 'practice'] as const
  const facts = axes.flatMap((axis) =>
    evidenceOn(writer, standard, axis).map((fact) =>
      join(
        writer,
        [writer.say('standard.one_source', { axis: writer.say(`axis.${axis}`) }), fact],
        'words.space',
      ),
    ),
  )
  const statements = statementsOf(writer, standard, 'short_of').flatMap(({ lead, items: alike }) =>
    alike.map((statement) => join(writer, [lead, statement], 'words.space')),
  )
  const items = [...facts, ...statements]
  const head = [requirement(writer, standard), shortStatus(writer, standard)]
  return [
    build.heading(2, standard.value.id, asked(writer, standard, writer.print(get(standard, 'title')))),
    build.numberedParagraph(...join(writer, head, 'words.space')),
    ...(items.length === 0 ? [] : [build.compactBullets(...items)]),
    ...decisions(writer, standard),
    ...axes.flatMap((axis) => ownOn(writer, standard, axis)),
    ...goodPractice(writer, standard),
  ]
}
