import { type Catalogue, type Part, type RoadmapDocument, fillCatalogue } from '@rsr/model'

/** The parts of the catalogue by the file that a lawyer reviews; its order is that of documents. */
const parts: Readonly<Record<string, () => Promise<{ default: unknown }>>> = {
  'roadmap.yaml': () => import('./generated/roadmap.json', { with: { type: 'json' } }),
  'instruments/untoc.yaml': () => import('./generated/instruments/untoc.json', { with: { type: 'json' } }),
  'instruments/tip-protocol.yaml': () =>
    import('./generated/instruments/tip-protocol.json', { with: { type: 'json' } }),
}

/**
 * The catalogue that this package ships: priorities, instruments, standards with their criteria, selections. Each
 * record knows its place in the reviewed files, as `@rsr/standards/data/instruments/untoc.yaml`.
 */
export async function loadCatalogue(): Promise<Catalogue> {
  const loaded = Object.entries(parts).map(async ([name, load]): Promise<Part<RoadmapDocument>> => ({
    file: `@rsr/standards/data/${name}`,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a test checks each file against its schema
    value: (await load()).default as RoadmapDocument,
  }))
  return fillCatalogue(await Promise.all(loaded))
}
