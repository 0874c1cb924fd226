import { readFile, readdir, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import {
  type Assessment,
  type Catalogue,
  type Country,
  type InputFile,
  type SourceDocument,
  checkAssessment,
  readAssessment,
} from '@rsr/model'
import { loadCatalogue, loadCountry } from '@rsr/standards'
import type { VFileMessage } from 'vfile-message'
import { CommandError, exitCode } from './exit-code.ts'

/** One country's assessment as it was read from its folder. */
export interface Workspace {
  /** As the user named it. */
  readonly path: string
  /** The folder that the files of messages and sources are relative to. */
  readonly folder: string
  readonly files: readonly InputFile[]
  readonly documents: readonly SourceDocument[]
  /** Nothing when there are errors of syntax or shape. */
  readonly assessment: Assessment | undefined
  readonly catalogue: Catalogue
  readonly country: Country | undefined
  readonly messages: readonly VFileMessage[]
}

/**
 * Reads and checks the assessment of a country.
 *
 * @param path - its folder, of which every `.yaml`, `.yml` and `.json` file is read; or one file.
 * @throws CommandError if there is nothing to read.
 */
export async function readWorkspace(path: string, cwd: string): Promise<Workspace> {
  const { folder, names } = await namesOf(resolve(cwd, path), path)
  const files = await Promise.all(
    names.map(async (name) => ({ path: name, bytes: await readFile(join(folder, name)) })),
  )
  const { assessment, documents, messages } = readAssessment(files)
  const catalogue = await loadCatalogue()
  const country = assessment ? await loadCountry(assessment.country) : undefined
  const checked = assessment ? checkAssessment(assessment, documents, { catalogue, country }) : []
  return {
    path,
    folder,
    files,
    documents,
    assessment,
    catalogue,
    country,
    messages: [...messages, ...checked],
  }
}

async function namesOf(full: string, path: string): Promise<{ folder: string; names: string[] }> {
  const found = await stat(full).catch(() => undefined)
  if (!found)
    throw new CommandError(
      exitCode.files,
      `Cannot find \`${path}\`. Name the folder of a country, or a file.`,
    )
  if (!found.isDirectory()) return { folder: dirname(full), names: [basename(full)] }
  const entries = await readdir(full, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isFile() && isInput(entry.name)).map((entry) => entry.name)
  if (names.length === 0) {
    throw new CommandError(
      exitCode.files,
      `Cannot find an assessment in \`${path}\`. Expected a folder with files that end in .yaml, .yml or .json.`,
    )
  }
  return { folder: full, names: names.toSorted() }
}

/** Files whose names begin with a dot or a tilde are notes of editors and systems; a schema is read by editors. */
const isInput = (name: string) => /^[^.~].*\.(yaml|yml|json)$/i.test(name) && !/\.schema\.json$/i.test(name)
