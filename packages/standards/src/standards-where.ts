import type { Catalogue, CatalogueStandard } from '@rsr/model'

/** One id, or several of which any will do. */
export type Sought = string | readonly string[] | undefined

/** What standards are wanted: each key narrows the choice, by an id of the catalogue. */
export interface StandardsWanted {
  /** As `tip-protocol`. */
  readonly instrument?: Sought
  /** The first priority of a standard, under which chapters and tallies count it (method.md section 5). */
  readonly primaryPriority?: Sought
  /** Any priority that the standard serves, the first or another. */
  readonly priority?: Sought
  /** As `II.extraterritorial`. */
  readonly element?: Sought
  readonly capability?: Sought
  /** Any of its pillars, as `protection`. */
  readonly pillar?: Sought
  /** A form of trafficking, as `labour-trafficking`. */
  readonly form?: Sought
  readonly dimension?: Sought
  /** `mandatory`, `qualified`, `optional` or `recommended`. */
  readonly obligation?: Sought
  /** As `core`. */
  readonly selection?: Sought
}

/** Where standards are looked for: a catalogue, or what `loadInstrument` gives, which has no selections. */
type Within = Pick<Catalogue, 'standards'> & Partial<Pick<Catalogue, 'selections'>>

/** What a standard is under each key. */
const facets: Record<
  keyof StandardsWanted,
  (standard: CatalogueStandard, within: Within) => readonly (string | null)[]
> = {
  instrument: ({ instrument }) => [instrument],
  primaryPriority: ({ priorities }) => priorities.slice(0, 1),
  priority: ({ priorities }) => priorities,
  element: ({ elements }) => elements,
  capability: ({ capability }) => [capability],
  pillar: ({ pillars }) => pillars,
  form: ({ forms }) => forms,
  dimension: ({ dimension }) => [dimension],
  obligation: ({ obligation }) => [obligation],
  selection: ({ id }, { selections }) =>
    [...(selections?.values() ?? [])].filter(({ standards }) => standards.includes(id)).map((one) => one.id),
}

/**
 * The standards that are all that is wanted, in the order of the catalogue.
 *
 * An id that does not exist is that of no standard: the answer is empty. A single record is had by its id from the maps
 * of the catalogue (`catalogue.standards.get(id)`), which give `undefined` for one that does not exist.
 *
 * @example
 * const catalogue = await loadCatalogue()
 * standardsWhere(catalogue, { primaryPriority: 'VI', obligation: 'mandatory' }).length // 21
 * standardsWhere(catalogue, { element: 'II.extraterritorial', selection: 'core' })[0]?.id // 'untoc.15.2'
 * standardsWhere(catalogue, { priority: 'VI', obligation: ['mandatory', 'qualified'] }).length // 40
 * standardsWhere(catalogue, { priority: 'X' }) // []
 */
export function standardsWhere(within: Within, wanted: StandardsWanted): readonly CatalogueStandard[] {
  const wishes = Object.entries(wanted).flatMap(([key, sought]: [string, Sought]) =>
    sought === undefined ? [] : [{ key, ids: typeof sought === 'string' ? [sought] : sought }],
  )
  return [...within.standards.values()].filter((standard) =>
    wishes.every(({ key, ids }) =>
      // A key that is not one of these, from a program without types, is no standard's either.
      isFacet(key) ? facets[key](standard, within).some((own) => own !== null && ids.includes(own)) : false,
    ),
  )
}

const isFacet = (key: string): key is keyof StandardsWanted => Object.hasOwn(facets, key)
