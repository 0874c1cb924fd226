import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { CountryDocument, RoadmapDocument } from '@rsr/model'
import { parse } from 'yaml'

const folder = join(import.meta.dirname, '../packages/standards/data')

/** The reviewed data as they are written: the catalogue from all its files, and the file of each country. */
export interface Data {
  readonly catalogue: RoadmapDocument
  readonly countries: readonly CountryDocument[]
}

/** Reads `packages/standards/data`: sections of the catalogue are joined, in the order that `roadmap.yaml` gives. */
export function readData(): Data {
  const roadmap = readPart('roadmap.yaml')
  const others = readdirSync(folder).filter((name) => name.endsWith('.yaml') && name !== 'roadmap.yaml')
  const instruments = (roadmap.order ?? []).map((id) => `instruments/${id}.yaml`)
  const catalogue = [...others, ...instruments].map(readPart).reduce(both, roadmap)
  const countries = readdirSync(join(folder, 'countries')).toSorted()
  return { catalogue, countries: countries.map((name) => read(`countries/${name}`) as CountryDocument) }
}

const read = (name: string): unknown => parse(readFileSync(join(folder, name), 'utf8'))
const readPart = (name: string) => read(name) as RoadmapDocument

/** Two parts of the catalogue as one. */
function both(a: RoadmapDocument, b: RoadmapDocument): RoadmapDocument {
  const instruments = { ...a.instruments, ...b.instruments }
  const standards = { ...a.standards, ...b.standards }
  return { ...a, ...b, instruments, standards }
}
