import { type Catalogue, type Part, type RoadmapDocument, fillCatalogue } from '@rsr/model'

/**
 * The catalogue that this package ships: priorities, instruments, standards with their criteria, selections, and
 * what helps to use them. Each record knows its place in the reviewed files, as
 * `@rsr/standards/data/instruments/untoc.yaml`. Records are had by their ids from its maps, which give `undefined` for
 * an id that does not exist.
 *
 * @param own - documents that a workspace adds to it; none of them changes what is shipped.
 *
 * @example
 * const catalogue = await loadCatalogue()
 * catalogue.standards.get('tip-protocol.5.1')?.at.pointer // '/standards/tip-protocol.5.1'
 * catalogue.elements.get('II.extraterritorial')?.priority // 'II'
 * catalogue.vocabulary.get('fatf-rating')?.get('LC')?.meaning // 'largely compliant'
 */
export async function loadCatalogue(own: readonly Part<RoadmapDocument>[] = []): Promise<Catalogue> {
  const { catalogue } = await import('./generated/catalogue.js')
  const shipped = Object.entries(catalogue).map(([name, value]): Part<RoadmapDocument> => ({
    file: `@rsr/standards/data/${name}`,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a test checks each file against its schema
    value: value as RoadmapDocument,
  }))
  return fillCatalogue(shipped, own)
}
