import { type EntryKind, entryOf, line } from './entry.ts'
import { standardsFirstUnder } from './priority-kinds.ts'
import { allTitled, titled } from './titled.ts'

const statuses = {
  'for-action': 'for action',
  ongoing: 'ongoing',
  continuing: 'continuing',
  complete: 'complete',
} as const

const addressees = {
  members: 'the members',
  'working-group': 'the Working Group on Trafficking in Persons',
  'disruption-working-group': 'the Working Group on Disruption of Criminal Networks',
} as const

export const workPlanItems: EntryKind = {
  name: 'work-plan-item',
  heading: 'Items of the forward work plan',
  everyday: false,
  list: (catalogue) =>
    [...catalogue.workPlan.values()].map((item) =>
      entryOf(item, {
        source: `work plan, ${item.period}`,
        keys: ['fwp', item.status, ...item.priorities],
        texts: [item.id, item.title, item.text, item.status_detail],
        standards: standardsFirstUnder(catalogue, item.priorities),
        say: () => [
          item.text,
          '',
          `Status: ${statuses[item.status]} (${item.period}). ${item.status_detail}`,
          ...(item.strategy_item ? ['It carries out the Strategy for Cooperation.'] : []),
          `Priorities: ${allTitled(catalogue.priorities, item.priorities).join(', ')}`,
          'The standards below have one of these priorities as their primary one.',
        ],
      }),
    ),
}

export const forumRecommendations: EntryKind = {
  name: 'forum-recommendation',
  heading: 'Recommendations of the Following the Money Forum',
  everyday: false,
  list: (catalogue) =>
    [...catalogue.forumRecommendations.values()].map((one) => {
      const capabilities = [...catalogue.capabilities.values()].filter(
        (each) => each.recommendation === one.id,
      )
      const parts = [...catalogue.forumRecommendations.values()].filter((each) => each.parent === one.id)
      return entryOf(one, {
        source: `recommendation ${one.number}`,
        keys: ['ftm', one.addressee, ...one.priorities],
        texts: [one.id, one.title, one.text],
        standards: standardsFirstUnder(catalogue, one.priorities),
        say: () => [
          one.text,
          '',
          `Addressed to: ${addressees[one.addressee]}`,
          ...line('Part of', one.parent === null ? [] : [titled(catalogue.forumRecommendations, one.parent)]),
          ...line(
            'Parts',
            parts.map(({ id, title }) => `${id} ${title}`),
          ),
          ...line(
            'Capabilities on which it asks for data',
            capabilities.map(({ id }) => id),
          ),
          `Priorities: ${allTitled(catalogue.priorities, one.priorities).join(', ')}`,
          'The standards below have one of these priorities as their primary one.',
        ],
      })
    }),
}
