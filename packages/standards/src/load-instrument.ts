import {
  type CatalogueInstrument,
  type CatalogueStandard,
  type RoadmapDocument,
  fillCatalogue,
} from '@rsr/model'
import { modules } from './generated/modules.js'

const file = (id: string) => `instruments/${id}.yaml`

/** The ids of the instruments that this package ships, in the order of the catalogue. */
export const instrumentIds: readonly string[] = Object.keys(modules).flatMap(
  (name) => /^instruments\/(.+)\.yaml$/.exec(name)?.slice(1) ?? [],
)

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
  const module = await modules[file(id)]?.()
  const { instruments, standards } = fillCatalogue([
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a test checks each file against its schema
    { file: `@rsr/standards/data/${file(id)}`, value: module?.default as RoadmapDocument },
  ])
  const instrument = instruments.get(id)
  return instrument && { instrument, standards }
}
