import { type Block, type Inline, build } from '@rsr/document'
import type { analysis } from '@rsr/model'
import { type Cursor, each, get } from '../cursor.ts'
import { levelWords } from '../saying/level-words.ts'
import type { Writer } from '../saying/writer.ts'
import { join, recordOf, standardLink } from './common.ts'
import { levelMark } from './status.ts'
import { defineView } from './view.ts'

type Standard = Cursor<analysis.Standard>

/** What is told together, in this order; within each, what is in place comes first. */
const groups = [
  { lead: 'law', axis: 'law', statuses: ['met', 'largely', 'partly', 'not'] },
  { lead: 'practice', axis: 'practice', statuses: ['met', 'largely', 'partly', 'not'] },
  // Neither is a gap (method.md section 4), so that these are told apart, and in one paragraph.
  { lead: 'neutral', axis: 'law', statuses: ['party', 'signed', 'not-party', 'used', 'not-used'] },
] as const

/** What the sources show, standard by standard, on each axis; what is in place first. */
export const findings = defineView({
  name: 'findings',
  help: 'What the sources show: the standards by status, in law and in practice, and treaties and optional provisions.',
  attributes: [],
  write: (writer) => tell(writer, Infinity),
})

/** How many standards of one status a reader in a hurry is told. */
const named = 3

/** The same in short. */
export const keyFindings = defineView({
  name: 'key-findings',
  help: 'The same as `findings` in short: of each status the first standards by name, and how many others there are.',
  attributes: [],
  write: (writer) => tell(writer, named),
})

/** @param most - how many standards of one status are named; of the others their number is. */
function tell(writer: Writer, most: number): Block[] {
  const standards = each(get(writer.publication, 'standards'))
  return groups.flatMap(({ lead, axis, statuses }): Block[] => {
    const items = statuses.flatMap((status) => {
      const own = standards.filter((standard) => has(standard, axis, status))
      return own.length === 0 ? [] : [item(writer, axis, status, own, most)]
    })
    const words = writer.say(`summary.lead_${lead}`)
    if (lead === 'neutral') {
      if (items.length === 0) return []
      return [build.numberedParagraph(...join(writer, [words, ...items], 'words.space'))]
    }
    if (items.length > 0) return [build.numberedParagraph(...words), build.bullets(...items)]
    const label = writer.say(`axis.${axis}`)
    return [build.numberedParagraph(...writer.say('summary.none', { axis: label }))]
  })
}

/** The instrument that a ratification entry is about. */
function instrumentLink(writer: Writer, standard: Standard): Inline[] {
  const instrument = recordOf(writer, 'instruments', standard.value.instrument)
  if (!instrument) return standardLink(writer, standard)
  return [build.crossReference(standard.value.id, ...writer.print(get(instrument, 'short_title')))]
}

/** Whether a standard that was looked at has just this status on an axis. */
function has({ value }: Standard, axis: 'law' | 'practice', status: string): boolean {
  const { kind, low, high } = value[axis]
  return value.assessed && kind !== 'evidence' && low === status && high === status
}

/** "A; B; and 3 others". One other is named, which is as short. */
function inShort(
  writer: Writer,
  standards: readonly Standard[],
  most: number,
  print: (writer: Writer, standard: Standard) => Inline[],
): Inline[] {
  const told = standards.length <= most + 1 ? standards : standards.slice(0, most)
  const names = told.map((standard) => print(writer, standard))
  const trace = get(writer.publication, 'standards').trace
  const count = { value: standards.length - told.length, trace, origin: null }
  return join(
    writer,
    count.value === 0 ? names : [...names, writer.say('summary.others', { count })],
    'words.semicolon',
  )
}

/** "In place: A; B. To be confirmed by the State: C; D." */
function item(
  writer: Writer,
  axis: 'law' | 'practice',
  status: string,
  own: readonly Standard[],
  most: number,
): Inline[] {
  const isLevel = status !== 'party' && status !== 'signed' && status !== 'not-party'
  const told = (key: string, standards: readonly Standard[]) =>
    standards.length === 0
      ? []
      : [
          writer.say(`summary.${key}`, {
            standards: inShort(writer, standards, most, isLevel ? standardLink : instrumentLink),
          }),
        ]
  const isOpen = ({ value }: Standard) =>
    Object.values(value.criteria).some(
      (criterion) => criterion.axis === axis && criterion.answer.to_confirm.length > 0,
    )
  const mark = levelMark(isLevel ? status : '', levelWords(writer, status))
  const trace = own[0] ? get(own[0], axis).trace : ''
  const words = [
    writer.say('summary.status', { status: [build.computed(trace, mark)] }),
    ...told(
      'seen',
      own.filter((standard) => !isOpen(standard)),
    ),
    ...told(
      'to_confirm',
      own.filter((standard) => isOpen(standard)),
    ),
  ]
  return join(writer, words, 'words.space')
}
