import type * as written from './generated/roadmap.ts'
import { type At, type Part, records } from './read-parts.ts'

/** A written record with its place and its id. */
type Placed<Written> = Written & { readonly at: At; readonly id: string }

export type CatalogueCriterion = Omit<Placed<written.Criterion>, 'window'> & {
  readonly standard: string
  readonly window: number | null
}
export type CatalogueStandard = Omit<Placed<written.Standard>, 'criteria' | 'note' | 'ratification'> & {
  readonly note: string | null
  readonly ratification: boolean
  readonly criteria: readonly CatalogueCriterion[]
}
export type CatalogueInstrument = Omit<Placed<written.Instrument>, 'accepted_through'> & {
  readonly accepted_through: readonly string[]
}

/** The Regional Strategic Roadmap: what is asked, with every optional key filled in. Orders are those of the data. */
export interface Catalogue {
  readonly edition: string
  readonly priorities: ReadonlyMap<string, Placed<written.Priority>>
  readonly agencyKinds: ReadonlyMap<string, Placed<written.AgencyKind>>
  readonly instruments: ReadonlyMap<string, CatalogueInstrument>
  readonly standards: ReadonlyMap<string, CatalogueStandard>
  readonly criteria: ReadonlyMap<string, CatalogueCriterion>
  readonly selections: ReadonlyMap<string, Placed<written.Selection>>
}

const plain = <Written extends object>(at: At, id: string, value: Written) => ({ at, id, ...value })

/**
 * Puts a catalogue together from its parts.
 *
 * @param parts - documents of the schema `roadmap/1`, each of which holds some of the sections. The first of two
 *   records with one id counts.
 */
export function fillCatalogue(parts: readonly Part<written.RoadmapDocument>[]): Catalogue {
  const standards = records(parts, 'standards', (at, id, { criteria, ...value }): CatalogueStandard => ({
    note: null,
    ...plain(at, id, value),
    ratification: value.ratification === true,
    criteria: Object.entries(criteria).map(([key, criterion]) => ({
      window: null,
      ...plain({ file: at.file, pointer: `${at.pointer}/criteria/${key}` }, key, criterion),
      standard: id,
    })),
  }))
  return {
    edition: parts.find((part) => part.value.edition !== undefined)?.value.edition ?? '',
    priorities: records(parts, 'priorities', plain),
    agencyKinds: records(parts, 'agency_kinds', plain),
    instruments: records(parts, 'instruments', (at, id, value) => ({
      accepted_through: [],
      ...plain(at, id, value),
    })),
    standards,
    criteria: new Map([...standards.values()].flatMap((each) => each.criteria.map((one) => [one.id, one]))),
    selections: records(parts, 'selections', plain),
  }
}
