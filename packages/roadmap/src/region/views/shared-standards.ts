import { type Inline, build } from '@rsr/document'
import { type Cursor, each, get, has } from '../../cursor.ts'
import type { Writer } from '../../saying/writer.ts'
import { lines } from '../../views/common.ts'
import type { RegionalAxis, RegionalFindings } from '../findings.ts'
import { groups } from '../groups.ts'
import type { Region } from '../region.ts'
import { barsFigure } from './bars-figure.ts'
import { findingsOf, groupWords, standardName, standardOf } from './findings-of.ts'
import { defineRegionalView } from './regional-view.ts'

/** The standards under a priority, with how many States are told to be in which group. */
export const sharedStandards = defineRegionalView({
  name: 'shared-standards',
  help: 'The standards under a priority: how many States have each in place, in part, not, or not established.',
  attributes: ['priority'],
  write(writer, { priority: id = '' }) {
    const findings = findingsOf(writer)
    const priority = findings && get<RegionalFindings['priorities'], string>(get(findings, 'priorities'), id)
    if (!findings || !priority || !has(priority)) return []
    const rows = priority.value.standards.flatMap((one) => {
      const standard = standardOf(findings, one)
      if (!standard) return []
      const axis = (name: 'law' | 'practice') => printAxis(writer, get(standard, name), name === 'law')
      return [[standardName(writer, standard), axis('law'), axis('practice')]]
    })
    if (rows.length === 0) return [build.numberedParagraph(...writer.say('region.findings.none'))]
    const header = ['region.findings.standard', 'axis.law', 'axis.practice'].map((key) => writer.say(key))
    return [
      build.table(
        `shared-standards-${id}`,
        [0.4, 0.3, 0.3],
        writer.say('region.findings.standards', { priority }),
        [header, ...rows],
      ),
    ]
  },
})

/** "● In place: 4", a line for each group with States; where nothing may be told, in how many it is assessed. */
function printAxis(writer: Writer<Region>, axis: Cursor<RegionalAxis | null>, isLaw: boolean): Inline[] {
  if (!has(axis)) return writer.say('words.none')
  const told = each(get(axis, 'told'))
  if (told.length === 0) return writer.say('region.findings.assessed', { axis })
  return lines(
    ...told
      .filter(({ value }) => value.states > 0)
      .map((group) =>
        writer.say('tally.count', {
          status: groupWords(writer, group.value.groups, axis.value.scale, isLaw),
          count: get(group, 'states'),
        }),
      ),
  )
}

const columns = [...groups, 'together', 'untold'] as const

/** Sums of what is told under each priority. */
export const sharedTotals = defineRegionalView({
  name: 'shared-totals',
  help: 'The nine priorities: sums of the counts that are told under each, in law and in practice.',
  attributes: [],
  write(writer) {
    const findings = findingsOf(writer)
    if (!findings) return []
    const rows = each(get(findings, 'priorities')).flatMap((priority) =>
      (['law', 'practice'] as const).flatMap((axis) => {
        const counts = columns.map((column) => get(get(priority, axis), column))
        if (counts.every(({ value }) => value === 0)) return []
        const name = writer.say(`region.findings.bar.${axis}`, { priority })
        return [[name, ...counts.map((count) => writer.print(count))]]
      }),
    )
    if (rows.length === 0) return []
    const header = [writer.say('glance.priority'), ...columns.map((column) => columnWords(writer, column))]
    return [
      build.table(
        'shared-totals',
        [0.3, 0.1, 0.1, 0.11, 0.14, 0.14, 0.11],
        writer.say('region.findings.totals'),
        [header, ...rows],
      ),
    ]
  },
})

const columnWords = (writer: Writer<Region>, column: (typeof columns)[number]) =>
  column === 'together' || column === 'untold'
    ? writer.say(`region.findings.${column}`)
    : writer.say(`region.group.${writer.publication.value.labels}.${column}`)

const looks = ['full', 'half', 'none', 'open', 'dotted', 'plain'] as const

/** The same sums as bars. */
export const sharedFigure = defineRegionalView({
  name: 'shared-figure',
  help: 'Bars of the sums under each priority, in law and in practice.',
  attributes: [],
  write(writer) {
    const findings = findingsOf(writer)
    const totals = findings ? each(get(findings, 'priorities')) : []
    const bars = totals.flatMap((priority) =>
      (['law', 'practice'] as const).map((axis) => ({
        sayName: () => writer.say(`region.findings.bar.${axis}`, { priority }),
        counts: columns.map((column) => get(get(priority, axis), column)),
      })),
    )
    const drawn = bars.filter(({ counts }) => counts.some(({ value }) => value > 0))
    if (drawn.length === 0) return []
    const parts = columns.map((column, index) => {
      const look = looks[index] ?? 'plain'
      const sayName = () => columnWords(writer, column)
      return look === 'dotted' || look === 'plain' ? { look, sayName } : { look, sign: look, sayName }
    })
    return [barsFigure(writer, 'shared-figure', 'findings', parts, drawn)]
  },
})
