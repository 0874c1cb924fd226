import type { Catalogue, CatalogueStandard } from '@rsr/model'
import { type EntryKind, entryOf, line } from './entry.ts'
import { titled } from './titled.ts'

export const capabilities: EntryKind = {
  name: 'capability',
  heading: 'Capabilities',
  everyday: false,
  list: (catalogue) =>
    [...catalogue.capabilities.values()].map((one) =>
      entryOf(one, {
        standards: holding(catalogue, (standard) => standard.capability === one.id),
        say: () => [
          `One of the capabilities on which ${titled(catalogue.forumRecommendations, one.recommendation)} asks for country data.`,
        ],
      }),
    ),
}

export const pillars: EntryKind = {
  name: 'pillar',
  heading: 'Pillars',
  everyday: true,
  list: (catalogue) =>
    [...catalogue.pillars.values()].map((one) =>
      entryOf(one, {
        standards: holding(catalogue, (standard) => standard.pillars[0] === one.id),
        say: () => ['The standards below have this pillar as their main one.'],
      }),
    ),
}

export const agencyKinds: EntryKind = {
  name: 'agency-kind',
  heading: 'Kinds of agency',
  everyday: true,
  list: (catalogue) =>
    [...catalogue.agencyKinds.values()].map((one) => {
      const best = [...catalogue.criteria.values()].filter(({ asks }) => asks[0] === one.id)
      return entryOf(one, {
        standards: [...new Set(best.map(({ standard }) => standard))],
        say: () => [
          `A kind of agency. It is the best placed to answer ${best.length} questions of the standards below.`,
        ],
      })
    }),
}

export const selections: EntryKind = {
  name: 'selection',
  heading: 'Selections',
  everyday: true,
  list: (catalogue) =>
    [...catalogue.selections.values()].map((one) =>
      entryOf(one, {
        texts: [one.id, one.title, one.purpose],
        standards: one.standards,
        say: () => [
          one.purpose,
          '',
          ...line('Begin an assessment with it', [`rsr new CODE --selection ${one.id}`]),
        ],
      }),
    ),
}

const holding = (catalogue: Catalogue, holds: (standard: CatalogueStandard) => boolean): string[] =>
  [...catalogue.standards.values()].filter(holds).map(({ id }) => id)
