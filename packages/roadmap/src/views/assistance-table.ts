import { type Inline, build } from '@rsr/document'
import type { analysis } from '@rsr/model'
import { type Cursor, each, get, has } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { openActions, standardLink } from './common.ts'
import { defineView } from './view.ts'

/** Assistance that is wanted, for an action or a standard. */
export interface Wanted {
  readonly assistance: Cursor<analysis.Assistance>
  readonly purpose: Inline[]
  /** For what, inside a sentence. */
  readonly within: Inline[]
  readonly urgency: Cursor<analysis.Gap['urgency'] | null> | undefined
}

/** The assistance that is wanted, by kind: for a standard, or for an action. */
export const assistanceTable = defineView({
  name: 'assistance-table',
  help: 'The technical assistance that is wanted, by kind, for which standard or action, and how urgent it is.',
  attributes: [],
  write(writer) {
    const wanted = assistanceWanted(writer)
    if (wanted.length === 0) return [build.numberedParagraph(...writer.say('assistance.none'))]
    // One after the other by kind, within a kind as they stand in the roadmap.
    const rows = wanted
      .toSorted((a, b) =>
        a.assistance.value.kind < b.assistance.value.kind
          ? -1
          : a.assistance.value.kind > b.assistance.value.kind
            ? 1
            : 0,
      )
      .map(({ assistance, purpose, urgency }) => [
        writer.label('assistance.kind_of', get(assistance, 'kind')),
        writer.print(get(assistance, 'text')),
        purpose,
        urgency && has(urgency) ? writer.label('roadmap.urgency_of', urgency) : writer.say('words.none'),
      ])
    const header = ['kind', 'wanted', 'for', 'urgency'].map((key) => writer.say(`assistance.${key}`))
    return [
      build.numberedParagraph(...writer.say('assistance.lead')),
      build.table('assistance-wanted', [0.16, 0.37, 0.36, 0.11], writer.say('assistance.caption'), [
        header,
        ...rows,
      ]),
    ]
  },
})

/** All the assistance that is wanted, as it stands in the roadmap, then for standards. */
export const assistanceWanted = (writer: Writer): Wanted[] => [...ofActions(writer), ...ofStandards(writer)]

const ofActions = (writer: Writer): Wanted[] =>
  openActions(writer).flatMap((action) =>
    each(get(action, 'assistance')).map((assistance) => ({
      assistance,
      purpose: writer.say('assistance.for_action', { action }),
      within: writer.say('assistance.for_action_within', { action }),
      urgency: get(action, 'urgency'),
    })),
  )

const ofStandards = (writer: Writer): Wanted[] =>
  each(get(writer.publication, 'standards')).flatMap((standard) => {
    const text = get(standard, 'text')
    const gap = get(standard, 'gap')
    if (!has(text)) return []
    return each(get(text, 'assistance')).map((assistance) => ({
      assistance,
      purpose: standardLink(writer, standard),
      within: writer.say('assistance.for_standard', { title: get(standard, 'title') }),
      urgency: has(gap) ? get(gap, 'urgency') : undefined,
    }))
  })
