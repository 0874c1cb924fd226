import type { Catalogue, CatalogueInstrument, CatalogueStandard, Country } from '@rsr/model'

/**
 * What the catalogue says without having been verified against the text of the instrument: instruments with
 * `verify: true`, standards with `checked: false`. Both in the order of the catalogue; print the mark beside them.
 */
export function unverified(catalogue: Catalogue): {
  readonly instruments: readonly CatalogueInstrument[]
  readonly standards: readonly CatalogueStandard[]
} {
  return {
    instruments: [...catalogue.instruments.values()].filter(({ verify }) => verify),
    standards: [...catalogue.standards.values()].filter(({ checked, verify }) => !checked || verify === true),
  }
}

/** A treaty cell of which something is recalled: no source was seen for it. */
export interface RecalledCell {
  /** Id of the instrument. */
  readonly instrument: string
  /** What is recalled: the whole status, or its date or the way of joining alone. */
  readonly recalled: readonly ('status' | 'date' | 'mode')[]
}

/** The treaty cells of a country that are not fully sourced, in the order of its file. */
export function recalledCells(country: Country): readonly RecalledCell[] {
  return [...country.treaties].flatMap(([instrument, cell]) => {
    const recalled =
      cell.confidence === 'recalled'
        ? (['status'] as const)
        : [
            ...(cell.date !== null && cell.date_confidence === 'recalled' ? (['date'] as const) : []),
            ...(cell.mode_confidence === 'recalled' ? (['mode'] as const) : []),
          ]
    return recalled.length > 0 ? [{ instrument, recalled }] : []
  })
}
