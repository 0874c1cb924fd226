import { type Inline, build } from '@rsr/document'
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
    const standards = (priority?.value.standards ?? []).flatMap(
      (id) => recordOf(writer, 'standards', id) ?? [],
    )
    const [first] = standards
    if (!priority || !first) return []
    // How they apply is said once where it is the same for all.
    const alike = standards.every(({ value }) => value.applies === first.value.applies)
    const known = alike ? columns : columns.toSpliced(2, 0, applies)
    const shown = writer.publication.value.since ? [...known, change] : known
    const whole = shown.reduce((sum, [, share]) => sum + share, 0)
    const caption = alike
      ? writer.say('standards.caption_alike', { priority, applies: printApplies(writer, first) })
      : writer.say('standards.caption', { priority })
    return [
      build.table(
        `standards-${priority.value.id}`,
        shown.map(([, share]) => share / whole),
        caption,
        [
          shown.map(([key]) => writer.say(`standards.${key}`)),
          ...standards.map((standard) => shown.map(([, , cell]) => cell(writer, standard))),
        ],
      ),
    ]
  },
})

function printApplies(writer: Writer, standard: Standard): Inline[] {
  return writer.label('applies', get(standard, 'applies'))
}
