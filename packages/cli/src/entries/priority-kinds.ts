import type { Catalogue } from '@rsr/model'
import { type EntryKind, entryOf, line } from './entry.ts'
import { titled } from './titled.ts'

export const priorities: EntryKind = {
  name: 'priority',
  heading: 'Regional priorities',
  everyday: false,
  list: (catalogue) =>
    [...catalogue.priorities.values()].map((priority) =>
      entryOf(priority, {
        keys: ['priority'],
        texts: [
          priority.title,
          priority.statement,
          ...Object.values(priority.elements).map((each) => each.title),
        ],
        standards: standardsFirstUnder(catalogue, [priority.id]),
        say: () => [
          priority.statement,
          '',
          'Elements',
          ...Object.entries(priority.elements).map(([id, { title }]) => `  ${id}  ${title}`),
          '',
          ...line('Work plan', serving(catalogue.workPlan, priority.id)),
          ...line('Forum recommendations', serving(catalogue.forumRecommendations, priority.id)),
          'The standards below have this priority as their primary one: chapters and counts put them here.',
        ],
      }),
    ),
}

export const elements: EntryKind = {
  name: 'element',
  heading: 'Elements of the regional priorities',
  everyday: false,
  list: (catalogue) =>
    [...catalogue.priorities.values()].flatMap((priority) =>
      Object.entries(priority.elements).map(([id, { title }]) =>
        entryOf(
          { id, title },
          {
            source: `priority ${priority.id}`,
            keys: [priority.id],
            standards: [...catalogue.standards.values()]
              .filter((standard) => standard.elements.includes(id))
              .map((standard) => standard.id),
            say: () => [
              `An element of priority ${titled(catalogue.priorities, priority.id)}: ${priority.statement}`,
            ],
          },
        ),
      ),
    ),
}

/** The standards whose primary priority is one of some, in the order of the catalogue. */
export const standardsFirstUnder = (catalogue: Catalogue, ids: readonly string[]): string[] =>
  [...catalogue.standards.values()]
    .filter((standard) => ids.includes(standard.priorities[0]))
    .map(({ id }) => id)

/** The ids of the records that name a priority. */
const serving = (
  records: ReadonlyMap<string, { readonly priorities: readonly string[] }>,
  priority: string,
): string[] => [...records].flatMap(([id, record]) => (record.priorities.includes(priority) ? [id] : []))
