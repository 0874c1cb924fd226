import { readFile, readdir, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { asSpelt } from '../as-spelt.ts'
import { inputNames, markdownNames } from '../input-names.ts'
import { nameWithin } from '../name-within.ts'
import { catalogueFiles, filesBeside } from '../office-files.ts'
import { reviewFilesIn } from '../review/review-files.ts'
import { rootOf, settingsFile } from '../workspace-root.ts'
import type { Part } from './hash-of.ts'

/** The files of a country, as they are, with those of the workspace around it: all that its documents are made of. */
export interface CountryParts {
  /** The folder of the country, by its name. */
  readonly name: string
  readonly root: string | undefined
  readonly parts: readonly Part[]
}

/**
 * Reads the bytes of what `readWorkspace` reads, and understands nothing of it.
 *
 * @param path - the folder of a country, or one file of it: then the others of its folder are read too, as they may be
 *   read with it.
 * @throws if there is no such path, or a file cannot be read.
 */
export async function countryParts(path: string, cwd: string): Promise<CountryParts> {
  const typed = resolve(cwd, path)
  const full = await asSpelt(rootOf(typed) ?? dirname(typed), typed)
  const isFile = (await stat(full)).isFile()
  const folder = isFile ? dirname(full) : full
  const root = rootOf(folder)
  const base = root ?? folder
  const entries = await readdir(folder, { withFileTypes: true })
  const inputs = [...inputNames(entries), ...markdownNames(entries)].map((name) => join(folder, name))
  const office =
    root === undefined ? [] : [settingsFile, ...(await catalogueFiles(root)), ...(await filesBeside(root))]
  const { reviews = [], decisions } = (await reviewFilesIn(folder, base)) ?? {}
  return {
    name: basename(folder),
    root,
    parts: [
      ['path', nameWithin(base, full)],
      ...(await readParts(base, [...(isFile ? [full] : []), ...inputs])),
      ...(await readParts(
        base,
        office.map((name) => join(base, name)),
      )),
      // A draft answers what reviewers said of earlier ones.
      ...[...reviews, ...(decisions ? [decisions] : [])].map((file): Part => [file.path, file.bytes]),
    ],
  }
}

const readParts = (base: string, paths: readonly string[]) =>
  Promise.all(paths.map(async (path): Promise<Part> => [nameWithin(base, path), await readFile(path)]))
