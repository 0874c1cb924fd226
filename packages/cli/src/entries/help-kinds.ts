import { type EntryKind, entryOf } from './entry.ts'
import { allTitled } from './titled.ts'

const bases = {
  'rso-toolkit': 'A theme of the Regional Strategic Roadmap toolkit of the Regional Support Office.',
  'rso-dialogue': 'A theme of the work of the Regional Support Office with members.',
  ours: 'Added in this catalogue, to be confirmed with members, and not to be attributed to the Regional Support Office.',
} as const

export const challenges: EntryKind = {
  name: 'challenge',
  heading: 'Challenges that members meet',
  everyday: true,
  list: (catalogue) =>
    [...catalogue.challenges.values()].map((one) =>
      entryOf(one, {
        keys: [one.pillar, ...one.priorities],
        say: () => [
          'A challenge that members meet, to be offered as a note.',
          `Priorities: ${allTitled(catalogue.priorities, one.priorities).join(', ')}`,
          `Pillar: ${one.pillar}`,
          bases[one.basis],
        ],
      }),
    ),
}

export const sharedFacts: EntryKind = {
  name: 'shared-fact',
  heading: 'Facts that several standards ask about',
  everyday: true,
  list: (catalogue) =>
    [...catalogue.sharedFacts.values()].map((one) => {
      const asked = one.criteria.flatMap((id) => catalogue.criteria.get(id) ?? [])
      return entryOf(one, {
        texts: [one.id, one.title, ...one.criteria],
        standards: [...new Set(asked.map(({ standard }) => standard))],
        say: () => [
          'Asked in several standards, each in the terms of its own duty. Compare before you answer one as another (`same`).',
          '',
          ...asked.map(({ id, question }) => `  ${id}  ${question}`),
        ],
      })
    }),
}
