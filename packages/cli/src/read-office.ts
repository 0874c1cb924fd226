import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
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
import { catalogueFiles, filesBeside } from './office-files.ts'
import { rootOf, settingsFile } from './workspace-root.ts'

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
