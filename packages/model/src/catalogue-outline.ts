import type { Catalogue, CatalogueCriterion, CatalogueStandard } from './catalogue.ts'
import type { At } from './read-parts.ts'

interface Outlined {
  readonly at: At
}

/** A standard without its words. */
export interface OutlinedStandard extends Pick<
  CatalogueStandard,
  'at' | 'obligation' | 'ratification' | 'depends_on'
> {
  readonly criteria: readonly OutlinedCriterion[]
}

/** A criterion without its words, but for those that it had before. */
export type OutlinedCriterion = Pick<
  CatalogueCriterion,
  'id' | 'standard' | 'axis' | 'core' | 'window' | 'earlier'
>

/** The catalogue without its words: its ids, and what else checks look at. Every catalogue is one, too. */
export interface CatalogueOutline extends Pick<Catalogue, 'edition'> {
  readonly priorities: ReadonlyMap<string, { readonly elements: Readonly<Record<string, unknown>> }>
  readonly capabilities: ReadonlyMap<string, Outlined>
  readonly agencyKinds: ReadonlyMap<string, Outlined>
  readonly instruments: ReadonlyMap<string, Outlined>
  readonly standards: ReadonlyMap<string, OutlinedStandard>
  readonly criteria: ReadonlyMap<string, OutlinedCriterion>
  readonly selections: ReadonlyMap<
    string,
    Outlined & { readonly standards: readonly string[]; readonly beside: boolean }
  >
}
