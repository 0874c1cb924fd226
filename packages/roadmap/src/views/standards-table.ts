import { type Block, type Inline, build } from '@rsr/document'
import type { analysis } from '@rsr/model'
import { type Cursor, get } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { printCoverage, recordOf, referenceOf, standardLink } from './common.ts'
import { printBefore } from './status-before.ts'
import { printShortStatus } from './status.ts'
import { defineView } from './view.ts'

type Standard = Cursor<analysis.Standard>

/** A column: the key of its heading, its share of the width before they are made to add up, and its cells. */
type Column = readonly [key: string, share: number, cell: (writer: Writer, standard: Standard) => Inline[]]

const applies: Column = ['applies', 0.18, printApplies]
const columns: readonly Column[] = [
  ['standard', 0.25, standardLink],
  ['reference', 0.19, referenceOf],
  ['law', 0.21, (writer, standard) => printShortStatus(writer, get(standard, 'law'), true)],
  ['practice', 0.21, (writer, standard) => printShortStatus(writer, get(standard, 'practice'), false)],
  ['coverage', 0.15, (writer, standard) => printCoverage(writer, get(standard, 'coverage'))],
]

const change: Column = ['change', 0.21, (writer, standard) => printBefore(writer, standard.value.id)]

/** The standards under a priority that were looked at, with their status on both axes. */
export const standardsTable = defineView({
  name: 'standards-table',
  help: 'The standards under a priority: reference, how they apply, status in law and in practice.',
  attributes: ['priority'],
  write(writer, attributes) {
    const priority = recordOf(writer, 'priorities', attributes.priority ?? '')
    if (!priority) return []
    const { id, standards } = priority.value
    return tableOf(writer, `standards-${id}`, standards, (alike) =>
      alike
        ? writer.say('standards.caption_alike', { priority, applies: alike })
        : writer.say('standards.caption', { priority }),
    )
  },
})

/** The same for a capability of recommendation 2(b) of the Following the Money Forum. */
export const capabilityTable = defineView({
  name: 'capability-table',
  help: 'The standards under a capability that were looked at: reference, how they apply, status in law and in practice.',
  attributes: ['capability'],
  write(writer, attributes) {
    const capability = recordOf(writer, 'capabilities', attributes.capability ?? '')
    if (!capability) return []
    const { id, tally } = capability.value
    const looked = tally.standards.filter((one) => !tally.not_assessed.includes(one))
    return tableOf(writer, `standards-${id}`, looked, (alike) =>
      alike
        ? writer.say('standards.capability_alike', { capability, applies: alike })
        : writer.say('standards.capability', { capability }),
    )
  },
})

/** @param captionOf - the caption; with how the standards apply, where it is the same for all and said once. */
function tableOf(
  writer: Writer,
  id: string,
  ids: readonly string[],
  captionOf: (alike?: Inline[]) => Inline[],
): Block[] {
  const standards = ids.flatMap((one) => recordOf(writer, 'standards', one) ?? [])
  const [first] = standards
  if (!first) return []
  const alike = standards.every(({ value }) => value.applies === first.value.applies)
  const known = alike ? columns : columns.toSpliced(2, 0, applies)
  const shown = writer.publication.value.since ? [...known, change] : known
  const whole = shown.reduce((sum, [, share]) => sum + share, 0)
  return [
    build.table(
      id,
      shown.map(([, share]) => share / whole),
      captionOf(alike ? printApplies(writer, first) : undefined),
      [
        shown.map(([key]) => writer.say(`standards.${key}`)),
        ...standards.map((standard) => shown.map(([, , cell]) => cell(writer, standard))),
      ],
    ),
  ]
}

function printApplies(writer: Writer, standard: Standard): Inline[] {
  return writer.label('applies', get(standard, 'applies'))
}
