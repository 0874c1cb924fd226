import type { Writer } from '@rsr/roadmap'
import type { Sources } from './sources.ts'

/** What an attribute names, and the ids that there are. */
export interface AttributeKind {
  /** What one is called in messages. */
  readonly what: string
  readonly example: string
  readonly ids: (sources: Sources, writer: Writer | undefined) => Iterable<string>
}

const kinds = {
  country: {
    what: 'published analysis of the country',
    example: 'FJI',
    ids: ({ writers }) => writers.keys(),
  },
  priority: {
    what: 'priority',
    example: 'VI',
    ids: (_, writer) => Object.keys(writer?.publication.value.priorities ?? {}),
  },
  capability: {
    what: 'capability',
    example: 'operational-capacity',
    ids: (_, writer) => Object.keys(writer?.publication.value.capabilities ?? {}),
  },
  /** A standard that an analysis is about. */
  standard: {
    what: 'standard',
    example: 'tip-protocol.5.1',
    ids: (_, writer) => Object.keys(writer?.publication.value.standards ?? {}),
  },
  /** Any standard that is known. */
  mentioned: {
    what: 'standard',
    example: 'tip-protocol.5.1',
    ids: ({ catalogue, writers }) => [
      ...(catalogue?.standards.keys() ?? []),
      ...[...writers.values()].flatMap(({ publication }) => Object.keys(publication.value.standards)),
    ],
  },
  instrument: {
    what: 'instrument',
    example: 'tip-protocol',
    ids: ({ catalogue }) => catalogue?.instruments.keys() ?? [],
  },
  group: {
    what: 'group of States',
    example: 'PIF',
    ids: ({ countries = [] }) => new Set(countries.flatMap(({ groups }) => groups)),
  },
  axis: { what: 'axis', example: 'law', ids: () => ['law', 'practice'] },
} satisfies Record<string, AttributeKind>

export const attributeKinds: Readonly<Record<keyof typeof kinds, AttributeKind>> = kinds
