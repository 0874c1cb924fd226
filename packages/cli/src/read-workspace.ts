import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import {
  type Assessment,
  type Catalogue,
  type CatalogueOutline,
  type Country,
  type InputFile,
  type Settings,
  type SourceDocument,
  checkAssessment,
  readAssessment,
  unmarkedMarkdown,
} from '@rsr/model'
import { loadCountry } from '@rsr/standards'
import type { VFileMessage } from 'vfile-message'
import { asSpelt } from './as-spelt.ts'
import { countriesOf } from './countries-of.ts'
import { CommandError, exitCode } from './exit-code.ts'
import { folderOfCountry } from './folder-of-country.ts'
import { inputsIn, markdownIn } from './inputs-in.ts'
import { nameWithin } from './name-within.ts'
import { pathMissing } from './path-missing.ts'
import type { Office, OfficeOf } from './read-office.ts'
import { rootOf } from './workspace-root.ts'

/** One country's assessment as it was read from its folder, and what the workspace around that folder says. */
export interface Workspace<Known extends CatalogueOutline = Catalogue> {
  /** As the user named it. */
  readonly path: string
  /** The folder that the files of messages and sources are relative to: the workspace, or that of the country. */
  readonly folder: string
  readonly files: readonly InputFile[]
  readonly documents: readonly SourceDocument[]
  /** Nothing when there are errors of syntax or shape. */
  readonly assessment: Assessment | undefined
  readonly office: Office<Known>
  readonly settings: Settings
  readonly catalogue: Known
  readonly country: Country | undefined
  readonly messages: readonly VFileMessage[]
}

/**
 * Reads and checks the assessment of a country.
 *
 * @param named - its folder, or its code in the workspace where the user stands: every `.yaml`, `.yml` and `.json` file is read, and Markdown that begins as an assessment; or one file.
 * @param officeOf - reads the workspace around it.
 * @throws CommandError if there is nothing to read, or the path is that of a workspace: see `countriesOf`.
 */
export async function readWorkspace<Known extends CatalogueOutline>(
  named: string,
  cwd: string,
  officeOf: OfficeOf<Known>,
): Promise<Workspace<Known>> {
  const path = folderOfCountry(named, cwd)
  const countries = await countriesOf(path, cwd)
  if (countries) {
    const known = countries.length === 0 ? '' : `, one of ${countries.join(', ')}`
    throw new CommandError(
      exitCode.usage,
      `Expected the folder of one country${known}: \`${path}\` is that of a workspace`,
    )
  }
  const typed = resolve(cwd, path)
  if (!existsSync(typed)) throw await pathMissing(path, cwd)
  const full = await asSpelt(rootOf(typed) ?? dirname(typed), typed)
  const { folder, names } = await namesOf(full, path)
  const office = await officeOf(folder)
  const base = office.root ?? folder
  const files = await Promise.all(
    names.map(async (name) =>
      within(base, folder)({ path: name, bytes: await readFile(join(folder, name)) }),
    ),
  )
  const read = readAssessment(files)
  // The header of an assessment of several files stands in one of them: the others are read with it.
  if (full !== folder && read.messages.some(({ ruleId }) => ruleId === 'header-missing')) {
    const beside = await inputsIn(folder)
    if (beside.length > 1) return readWorkspace(dirname(path), cwd, officeOf)
  }
  const { catalogue, settings } = office
  const others = full === folder ? (await markdownIn(folder)).map(within(base, folder)) : []
  const code = (read.value ?? read.partial)?.country
  const country = code === undefined ? undefined : await loadCountry(code)
  // Where a part of the catalogue is missing, what refers to it would be said to be wrong.
  const messages = office.isWhole ? checkAssessment(read, { catalogue, country }) : read.messages
  return {
    path,
    folder: base,
    files: [...office.files, ...files],
    documents: [...office.documents, ...read.documents],
    assessment: read.value,
    office,
    settings,
    catalogue,
    country,
    messages: [...office.messages, ...messages, ...unmarkedMarkdown(others)],
  }
}

/** A file of a folder, named within the folder of the workspace. */
const within =
  (base: string, folder: string) =>
  ({ path, bytes }: InputFile): InputFile => ({
    path: nameWithin(base, join(folder, path)),
    bytes,
  })

async function namesOf(full: string, path: string): Promise<{ folder: string; names: string[] }> {
  if (!(await stat(full)).isDirectory()) return { folder: dirname(full), names: [basename(full)] }
  const names = await inputsIn(full)
  if (names.length === 0) {
    throw new CommandError(
      exitCode.files,
      `Cannot find an assessment in \`${path}\`. Expected a folder with files that end in .yaml, .yml, .json or .md, or a workspace with a file rsr.yaml.`,
    )
  }
  return { folder: full, names }
}
