import {
  type CatalogueInstrument,
  type CatalogueStandard,
  type RoadmapDocument,
  fillCatalogue,
} from '@rsr/model'
import { instruments as modules } from './generated/instruments.js'

/** The ids of the instruments that this package ships, in the order of the catalogue. */
export const instrumentIds: readonly string[] = Object.keys(modules)

/** One instrument with its standards: the same records as in the catalogue. */
export interface LoadedInstrument {
  readonly instrument: CatalogueInstrument
  readonly standards: ReadonlyMap<string, CatalogueStandard>
}

/**
 * One instrument with its standards, by its id, without the rest of the catalogue: only its own module is loaded.
 * `undefined` for an id that does not exist.
 *
 * @example
 * const protocol = await loadInstrument('tip-protocol')
 * protocol?.instrument.short_title // 'TIP Protocol'
 * protocol?.standards.get('tip-protocol.5.1')?.criteria.length // 4
 * await loadInstrument('tip-protocols') // undefined
 */
export async function loadInstrument(id: string): Promise<LoadedInstrument | undefined> {
  if (!instrumentIds.includes(id)) return undefined
  const module = await modules[id]?.()
  const { instruments, standards } = fillCatalogue([
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a test checks each file against its schema
    { file: `@rsr/standards/data/instruments/${id}.yaml`, value: module?.default as RoadmapDocument },
  ])
  const instrument = instruments.get(id)
  return instrument && { instrument, standards }
}
