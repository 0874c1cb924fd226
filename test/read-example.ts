import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { DocumentTree } from '@rsr/document'
import {
  type Assessment,
  type Catalogue,
  type Country,
  type InputFile,
  type ReadAssessment,
  type RoadmapDocument,
  type SourceDocument,
  type analysis,
  checkAssessment,
  hasErrors,
  readAssessment,
  readParts,
} from '@rsr/model'
import { type Publication, type Release, analyse, layOut } from '@rsr/roadmap'
import { loadCatalogue, loadCountry } from '@rsr/standards'

export const root = join(import.meta.dirname, '..')
export const examples = ['FJI', 'THA', 'XAA'] as const
export const releases = ['internal', 'draft', 'public'] as const satisfies Release[]

/** An example as it is read: what an analysis is made from, its documents with their places, and what is said of it. */
export interface Example {
  readonly assessment: Assessment
  readonly documents: readonly SourceDocument[]
  readonly messages: ReadAssessment['messages']
  readonly catalogue: Catalogue
  readonly country: Country | undefined
}

/** The files of an example, sorted by name and named within their workspace, as the command line reads them. */
export function filesOf(name: (typeof examples)[number]): InputFile[] {
  const folder = join(root, 'examples/countries', name)
  const names = readdirSync(folder).filter((file) => /\.(yaml|json)$/.test(file))
  return names.toSorted().map((file) => ({
    path: `countries/${name}/${file}`,
    bytes: readFileSync(join(folder, file)),
  }))
}

/** What the workspace of the examples adds to the catalogue. */
function ownCatalogue(): SourceDocument<RoadmapDocument>[] {
  const path = 'catalogue/selections.yaml'
  const { documents, messages } = readParts(
    [{ path, bytes: readFileSync(join(root, 'examples', path)) }],
    'roadmap',
  )
  if (messages.length > 0) throw new Error(`The catalogue of the examples has faults: ${messages.join('; ')}`)
  return documents
}

/** Reads the files of an assessment that is without errors. */
export async function readFiles(files: readonly InputFile[]): Promise<Example> {
  const read = readAssessment(files)
  const catalogue = await loadCatalogue(ownCatalogue())
  const country = await loadCountry(read.value?.country ?? '')
  const messages = checkAssessment(read, { catalogue, country })
  if (!read.value || hasErrors(messages)) {
    throw new Error(`The assessment has errors: ${messages.join('; ')}`)
  }
  return { assessment: read.value, documents: read.documents, messages, catalogue, country }
}

/** What follows from the files of an assessment that is without errors. */
export async function analyseFiles(files: readonly InputFile[]): Promise<analysis.AnalysisDocument> {
  const example = await readFiles(files)
  return analyse(example.assessment, example)
}

/** The examples that are read, by name: nothing changes what was read, so that each is read once for all tests. */
const read = new Map<string, Promise<Example>>()

export async function readExample(name: (typeof examples)[number]): Promise<Example> {
  const example = read.get(name) ?? readFiles(filesOf(name))
  read.set(name, example)
  return example
}

export async function analyseExample(name: (typeof examples)[number]): Promise<analysis.AnalysisDocument> {
  const example = await readExample(name)
  return analyse(example.assessment, example)
}

/** The document of a publication, which must not have any message. */
export function treeOf(publication: Publication): DocumentTree {
  const { tree, messages } = layOut(publication)
  if (!tree || messages.length > 0) throw new Error(`Cannot lay out: ${messages.join('; ')}`)
  return tree
}

/** A value in which nothing can be changed any more. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  Object.values(value).forEach(deepFreeze)
  return value
}
