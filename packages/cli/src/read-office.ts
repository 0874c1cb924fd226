import { existsSync, statSync } from 'node:fs'
import { readFile, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import {
  type Catalogue,
  type CatalogueOutline,
  type InputFile,
  type Part,
  type RoadmapDocument,
  type Settings,
  type SourceDocument,
  checkCatalogue,
  defaultSettings,
  misplacedFiles,
  readParts,
  readSettings,
} from '@rsr/model'
import { loadCatalogue } from '@rsr/standards'
import type { VFileMessage } from 'vfile-message'
import { inputNames } from './input-names.ts'
import { markdownIn } from './inputs-in.ts'

/** The file that makes a folder a workspace. */
export const settingsFile = 'rsr.yaml'

/** What all countries of a workspace share: its settings, and the catalogue with what the workspace adds to it. */
export interface Office<Known extends CatalogueOutline = Catalogue> {
  /** The folder of the workspace; nothing outside of one, where everything is as the toolkit ships it. */
  readonly root: string | undefined
  /** The files that were read, relative to the root. */
  readonly files: readonly InputFile[]
  readonly documents: readonly SourceDocument[]
  readonly settings: Settings
  readonly catalogue: Known
  /** Whether the catalogue has all that the workspace adds: files with errors of syntax or shape are left out. */
  readonly isWhole: boolean
  readonly messages: readonly VFileMessage[]
}

/** The workspace that a path is in: the nearest folder upwards with a file `rsr.yaml`, itself first. */
export function rootOf(path: string): string | undefined {
  const file = join(path, settingsFile)
  if (existsSync(file) && statSync(file).isFile()) return path
  const above = dirname(path)
  return above === path ? undefined : rootOf(above)
}

/** Reads the workspace around a path. */
export type OfficeOf<Known extends CatalogueOutline = Catalogue> = (path: string) => Promise<Office<Known>>

/** Loads the catalogue with what a workspace adds, or its outline. */
type Load<Known extends CatalogueOutline> = (own: readonly Part<RoadmapDocument>[]) => Promise<Known>

/** Reads what the workspace around a path says, and checks it. */
export const readOffice: OfficeOf = (path) => readFrom(rootOf(path), loadCatalogue)

async function readFrom<Known extends CatalogueOutline>(
  root: string | undefined,
  load: Load<Known>,
): Promise<Office<Known>> {
  if (root === undefined) {
    const catalogue = await load([])
    return {
      root,
      files: [],
      documents: [],
      settings: defaultSettings,
      catalogue,
      isWhole: true,
      messages: [],
    }
  }
  const settingsInput = await inputOf(root, settingsFile)
  const read = readSettings(settingsInput)
  const own = await Promise.all((await catalogueFiles(root)).map((name) => inputOf(root, name)))
  const parts = readParts(own, 'roadmap')
  const catalogue = await load(parts.documents)
  const beside = await Promise.all((await filesBeside(root)).map((name) => inputOf(root, name)))
  return {
    root,
    files: [settingsInput, ...own],
    documents: [...read.documents, ...parts.documents],
    settings: read.settings,
    catalogue,
    isWhole: parts.documents.length === own.length,
    messages: [
      ...read.messages,
      ...parts.messages,
      ...checkCatalogue(parts.documents, catalogue),
      ...misplacedFiles(beside),
    ],
  }
}

/** Reads each workspace only once, for a command on many countries. */
export function officeReader<Known extends CatalogueOutline>(load: Load<Known>): OfficeOf<Known> {
  const known = new Map<string | undefined, Promise<Office<Known>>>()
  return (path) => {
    const root = rootOf(path)
    const office = known.get(root) ?? readFrom(root, load)
    known.set(root, office)
    return office
  }
}

const inputOf = async (root: string, name: string): Promise<InputFile> => ({
  path: name,
  bytes: await readFile(join(root, name)),
})

/** The files with standards and selections of a workspace's own, relative to its root. */
const catalogueFiles = (root: string) => filesIn(root, 'catalogue/')

/** The files of a workspace that stand where no country is read. */
async function filesBeside(root: string): Promise<string[]> {
  const own = await filesIn(root, '')
  const documents = await Promise.all(
    ['', 'countries/'].map(async (folder) =>
      (await markdownIn(join(root, folder))).map(({ path }) => `${folder}${path}`),
    ),
  )
  return [
    ...own.filter((name) => name !== settingsFile),
    ...(await filesIn(root, 'countries/')),
    ...documents.flat(),
  ]
}

async function filesIn(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => [])
  return inputNames(entries).map((name) => `${folder}${name}`)
}
