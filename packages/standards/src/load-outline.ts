import { type CatalogueOutline, type Part, type RoadmapDocument, fillCatalogue } from '@rsr/model'

/**
 * The outline of the catalogue that this package ships: a ninth of it, which is all that `checkAssessment` and
 * `checkCatalogue` look at. Its records have the same ids and places.
 *
 * @param own - documents that a workspace adds to it, as for `loadCatalogue`.
 *
 * @example
 * const outline = await loadOutline()
 * outline.criteria.get('tip-protocol.5.1.a')?.axis // 'law'
 * outline.standards.get('tip-protocol.5.1')?.at.pointer // '/standards/tip-protocol.5.1'
 * outline.selections.has('core') // true
 */
export async function loadOutline(own: readonly Part<RoadmapDocument>[] = []): Promise<CatalogueOutline> {
  const { outline } = await import('./generated/outline.js')
  const shipped = Object.entries(outline).map(([name, value]): Part<RoadmapDocument> => ({
    file: `@rsr/standards/data/${name}`,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its words are missing, and so from what is given
    value: value as RoadmapDocument,
  }))
  return fillCatalogue(shipped, own)
}
