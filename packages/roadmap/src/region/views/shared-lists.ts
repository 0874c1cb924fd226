import { type Inline, build } from '@rsr/document'
import { type Cursor, each, get, has } from '../../cursor.ts'
import type { Writer } from '../../saying/writer.ts'
import { join } from '../../views/common.ts'
import type { NamedState } from '../findings.ts'
import type { Region } from '../region.ts'
import { findingsOf, standardName, standardOf } from './findings-of.ts'
import { defineRegionalView } from './regional-view.ts'

/** The gaps that several States have. */
export const sharedGapsTable = defineRegionalView({
  name: 'shared-gaps-table',
  help: 'The standards that several States do not have fully in place, with their number.',
  attributes: [],
  write(writer) {
    const findings = findingsOf(writer)
    if (!findings) return []
    const rows = each(get(findings, 'gaps')).flatMap((gap) => {
      const standard = standardOf(findings, gap.value.standard)
      if (!standard) return []
      return [
        [
          standardName(writer, standard),
          writer.print(get(standard, 'priority')),
          writer.label('axis', get(gap, 'axis')),
          writer.print(get(gap, 'states')),
        ],
      ]
    })
    if (rows.length === 0) return [build.numberedParagraph(...writer.say('region.gaps.none'))]
    const header = ['standard', 'priority', 'axis', 'states'].map((key) => writer.say(`region.gaps.${key}`))
    return [
      build.table('shared-gaps', [0.58, 0.12, 0.16, 0.14], writer.say('region.gaps.caption'), [
        header,
        ...rows,
      ]),
    ]
  },
})

/** The assistance that several States want, by kind. */
export const sharedNeedsTable = defineRegionalView({
  name: 'shared-needs-table',
  help: 'The kinds of technical assistance that States want, with the number of States.',
  attributes: [],
  write(writer) {
    const findings = findingsOf(writer)
    if (!findings) return []
    const rows = each(get(findings, 'assistance')).map((need) => [
      writer.label('assistance.kind_of', get(need, 'kind')),
      writer.print(get(need, 'states')),
    ])
    if (rows.length === 0) return [build.numberedParagraph(...writer.say('region.needs.none'))]
    const header = ['kind', 'states'].map((key) => writer.say(`region.needs.${key}`))
    return [build.table('needs-by-kind', [0.7, 0.3], writer.say('region.needs.caption'), [header, ...rows])]
  },
})

/** Which States agreed to be named, and who has in place what another seeks. */
export const peerExchange = defineRegionalView({
  name: 'peer-exchange',
  help: 'The States that agreed to be named, and which of them has in place what another seeks.',
  attributes: [],
  write(writer) {
    const findings = findingsOf(writer)
    if (!findings) return []
    const named = each(get(findings, 'named'))
    if (named.length === 0) return [build.numberedParagraph(...writer.say('region.exchange.nobody'))]
    const consent = ['state', 'date', 'by'].map((key) => writer.say(`region.exchange.${key}`))
    const consents = build.table('consents', [0.34, 0.26, 0.4], writer.say('region.exchange.consents'), [
      consent,
      ...named.map((state) => [
        writer.print(get(state, 'name')),
        writer.say('region.edition', { date: get(state, 'date') }),
        writer.print(get(state, 'by')),
      ]),
    ])
    const rows = each(get(findings, 'exchange')).flatMap((one) => {
      const standard = standardOf(findings, one.value.standard)
      const states = (key: 'has' | 'seeks') => namesOf(writer, get(one, key), get(findings, 'named'))
      return standard ? [[standardName(writer, standard), states('has'), states('seeks')]] : []
    })
    if (rows.length === 0) return [consents, build.numberedParagraph(...writer.say('region.exchange.none'))]
    const header = ['standard', 'has', 'seeks'].map((key) => writer.say(`region.exchange.${key}`))
    return [
      consents,
      build.table('peer-exchange', [0.5, 0.25, 0.25], writer.say('region.exchange.caption'), [
        header,
        ...rows,
      ]),
    ]
  },
})

function namesOf(
  writer: Writer<Region>,
  codes: Cursor<readonly string[]>,
  named: Cursor<Readonly<Record<string, NamedState>>>,
): Inline[] {
  const names = each(codes).flatMap((code) => {
    const state = get<Readonly<Record<string, NamedState>>, string>(named, code.value)
    return has(state) ? [writer.print(get(state, 'name'))] : []
  })
  return join(writer, names, 'words.semicolon')
}
