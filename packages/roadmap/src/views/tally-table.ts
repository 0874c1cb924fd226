import { type Block, type Inline, build } from '@rsr/document'
import type { analysis } from '@rsr/model'
import type { Comparison } from '../compare/comparison.ts'
import { type Cursor, each, get } from '../cursor.ts'
import { holdsView } from '../layout/holds-view.ts'
import { levelWords } from '../saying/level-words.ts'
import type { Writer } from '../saying/writer.ts'
import { lines, printCount, printCoverage } from './common.ts'
import { levelMark } from './status.ts'
import { defineView } from './view.ts'

/** The groups of a tally in which standards are told, what is in place first. */
const groups = ['met', 'largely', 'partly', 'not', 'not_established', 'other'] as const

/** A table of tallies: what is counted, and how many standards have which status on each axis. */
function tallyTable(
  writer: Writer,
  id: 'ratings' | 'capabilities' | 'pillars',
  rows: readonly { readonly name: Inline[]; readonly tally: Cursor<analysis.Tally> }[],
): Block[] {
  const { since } = writer.publication.value
  const header = [
    `tally.${id}.name`,
    'axis.law',
    'axis.practice',
    'tally.not_assessed',
    'tally.coverage',
    ...(since ? ['tally.change'] : []),
  ]
  const widths = since ? [0.26, 0.21, 0.21, 0.12, 0.1, 0.1] : [0.28, 0.23, 0.23, 0.12, 0.14]
  return [
    build.table(`tally-${id}`, widths, writer.say(`tally.${id}.caption`), [
      header.map((key) => writer.say(key)),
      ...rows.map(({ name, tally }) => [
        name,
        axisCounts(writer, get(tally, 'law')),
        axisCounts(writer, get(tally, 'practice')),
        printCount(writer, get(tally, 'not_assessed')),
        printCoverage(writer, get(tally, 'coverage')),
        ...(since ? [printMoved(writer, since, tally.value.standards)] : []),
      ]),
    ]),
    ...(sayOnce(writer, id) &&
    rows.some(({ tally }) => tally.value.law.other.length + tally.value.practice.other.length > 0)
      ? [build.numberedParagraph(...writer.say('tally.without_level'))]
      : []),
  ]
}

/** What “without a level” means is said once, under the table of the priorities where there is one. */
const sayOnce = (writer: Writer, id: string) => id === 'ratings' || !holdsView(writer.layout, 'ratings-table')

/** On how many of some standards a status moved since the edition before; never in which direction. */
function printMoved(writer: Writer, since: Comparison, standards: readonly string[]): Inline[] {
  const moved = standards.filter((id) => since.standards[id]?.law ?? since.standards[id]?.practice)
  if (moved.length === 0) return writer.say('words.none')
  return writer.say('tally.moved', {
    count: { value: moved.length, trace: '/since/standards', origin: null },
  })
}

/** "● In place: 2", one line for each status that occurs. */
function axisCounts(writer: Writer, axis: Cursor<analysis.AxisTally>): Inline[] {
  const told = groups
    .filter((group) => axis.value[group].length > 0)
    .map((group) =>
      writer.say('tally.count', {
        status: groupMark(writer, group),
        count: printCount(writer, get(axis, group)),
      }),
    )
  return told.length === 0 ? writer.say('words.none') : lines(...told)
}

function groupMark(writer: Writer, group: (typeof groups)[number]): Inline[] {
  if (group === 'other') return writer.say('tally.other')
  return group === 'not_established'
    ? [levelMark('open', writer.say('status.open'))]
    : [levelMark(group, levelWords(writer, group))]
}

/** The nine priorities at a glance: never a mean, and no number that could be ranked. */
export const ratingsTable = defineView({
  name: 'ratings-table',
  help: 'The nine regional priorities at a glance: how many standards have which status in law and in practice.',
  attributes: [],
  write: (writer) =>
    tallyTable(
      writer,
      'ratings',
      each(get(writer.publication, 'priorities')).map((priority) => ({
        name: [
          build.crossReference(`priority-${priority.value.id}`, ...writer.say('glance.name', { priority })),
        ],
        tally: get(priority, 'tally'),
      })),
    ),
})

/** The capability profile of recommendation 2(b) of the Following the Money Forum. */
export const capabilityProfile = defineView({
  name: 'capability-profile',
  help: 'The three capabilities of recommendation 2(b) of the Following the Money Forum, with their standards.',
  attributes: [],
  write: (writer) => tallyTable(writer, 'capabilities', groupsOf(writer, 'capabilities')),
})

/** The four pillars, each with the standards of which it is the main one. */
export const pillarsTable = defineView({
  name: 'pillars-table',
  help: 'Prevention, protection, prosecution and partnership, with their standards.',
  attributes: [],
  write: (writer) => tallyTable(writer, 'pillars', groupsOf(writer, 'pillars')),
})

const groupsOf = (writer: Writer, section: 'capabilities' | 'pillars') =>
  each(get(writer.publication, section))
    .filter((group) => group.value.tally.standards.length > 0)
    .map((group) => ({ name: writer.print(get(group, 'title')), tally: get(group, 'tally') }))
