import type { Inline, Look, Sign } from '@rsr/document'
import type { analysis } from '@rsr/model'
import { type Cursor, get } from '../cursor.ts'
import { levelWords } from '../saying/level-words.ts'
import type { Writer } from '../saying/writer.ts'

export const axes = ['law', 'practice'] as const
export type TallyAxis = (typeof axes)[number]
type Group = keyof analysis.AxisTally | 'not_assessed'

/** The groups of a tally in their order, each with a shade and a sign, or a pattern, of its own. */
export const groups: readonly { readonly group: Group; readonly look: Look; readonly sign?: Sign['sign'] }[] =
  [
    { group: 'met', look: 'full', sign: 'full' },
    { group: 'largely', look: 'most', sign: 'most' },
    { group: 'partly', look: 'half', sign: 'half' },
    { group: 'not', look: 'none', sign: 'none' },
    { group: 'not_established', look: 'open', sign: 'open' },
    { group: 'other', look: 'dotted' },
    { group: 'not_assessed', look: 'plain' },
  ]

/** The standards of a group on an axis; those not assessed are so on both. */
export const standardsIn = (
  tally: Cursor<analysis.Tally>,
  axis: TallyAxis,
  group: Group,
): Cursor<readonly string[]> => (group === 'not_assessed' ? get(tally, group) : get(get(tally, axis), group))

/** What a group is called: "In place"; inside a sentence "in place". */
export function groupWords(writer: Writer, group: Group, where: 'level' | 'within'): Inline[] {
  switch (group) {
    case 'not_established':
    case 'other':
    case 'not_assessed':
      return writer.say(`chart.status.${where}.${group}`)
    default:
      return levelWords(writer, group, where)
  }
}
