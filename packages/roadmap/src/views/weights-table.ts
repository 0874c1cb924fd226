import { type Inline, build } from '@rsr/document'
import type { analysis } from '@rsr/model'
import { type Cursor, each, get, has } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { join, standardLink } from './common.ts'
import { defineView } from './view.ts'

/** The numbers behind each urgency: in an internal release only, elsewhere nothing. */
export const weightsTable = defineView({
  name: 'weights-table',
  help: 'The numbers behind each urgency (gap, obligation, impact, need); in internal releases only.',
  attributes: [],
  write(writer) {
    const rows = each(get(writer.publication, 'standards')).flatMap((standard) => {
      const gap = get(standard, 'gap')
      const weights = has(gap) ? get(gap, 'weights') : undefined
      if (!weights || !has(weights) || !has(gap)) return []
      const held = each(get(gap, 'held_back')).map((reason) => writer.label('weights.held_of', reason))
      return [
        [
          standardLink(writer, standard),
          printRange(writer, get(weights, 'gap')),
          printRange(writer, get(weights, 'obligation')),
          impactOf(writer, weights, standard),
          printRange(writer, get(weights, 'need')),
          [
            ...writer.label('roadmap.urgency_of', get(gap, 'urgency')),
            ...(held.length > 0
              ? writer.say('weights.held', { reasons: join(writer, held, 'words.semicolon') })
              : []),
          ],
        ],
      ]
    })
    if (rows.length === 0) return []
    const header = ['standard', 'gap', 'obligation', 'impact', 'need', 'urgency']
    return [
      build.numberedParagraph(...writer.say('weights.lead')),
      build.table('weights', [0.3, 0.08, 0.12, 0.21, 0.09, 0.2], writer.say('weights.caption'), [
        header.map((key) => writer.say(`weights.${key}`)),
        ...rows,
      ]),
    ]
  },
})

/** "12", or "12 to 36". */
export function printRange(writer: Writer, range: Cursor<analysis.Range>): Inline[] {
  const [low, high] = [get(range, 'low'), get(range, 'high')]
  return low.value === high.value ? writer.print(low) : writer.say('weights.range', { low, high })
}

function impactOf(
  writer: Writer,
  weights: Cursor<analysis.Weights>,
  standard: Cursor<analysis.Standard>,
): Inline[] {
  const value = writer.print(get(weights, 'impact'))
  const text = get(standard, 'text')
  const impact = has(text) ? get(text, 'impact') : undefined
  if (!impact || !has(impact)) return [...value, ...writer.say('weights.by_default')]
  return [
    ...value,
    ...writer.say('weights.given', {
      on: writer.label('weights.impact_on', get(impact, 'on')),
      reason: get(impact, 'reason'),
    }),
  ]
}
