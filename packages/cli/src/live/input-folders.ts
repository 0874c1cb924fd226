import { readdir, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { countriesOf } from '../countries-of.ts'
import { countriesFolder, rootOf } from '../workspace-root.ts'
import { layoutsFolder, partsFolder } from '../layout-files.ts'
import { reviewsFolder } from '../review/review-files.ts'

/**
 * The folders whose files a country, or the countries of a workspace, are read from, as far as there are any: so that a
 * change in one of them may be a change of what is read.
 *
 * @returns absolute paths, by the alphabet.
 */
export async function inputFolders(path: string, cwd: string): Promise<string[]> {
  const full = resolve(cwd, path)
  const root = rootOf(full)
  const isWorkspace = (await countriesOf(path, cwd)) !== undefined
  const office =
    root === undefined ? [] : ['', 'catalogue', layoutsFolder, partsFolder].map((each) => join(root, each))
  const countries =
    isWorkspace && root !== undefined ? await foldersOfCountries(root) : [await folderOf(full)]
  const all = [...office, ...countries, ...countries.map((folder) => join(folder, reviewsFolder))]
  const areThere = await Promise.all(all.map(isFolder))
  return [...new Set(all.filter((_, index) => areThere[index]))].toSorted()
}

/** With those in which nothing is written yet. */
async function foldersOfCountries(root: string): Promise<string[]> {
  const folder = join(root, countriesFolder)
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return [folder, ...entries.filter((each) => each.isDirectory()).map(({ name }) => join(folder, name))]
}

const folderOf = async (full: string) => ((await isFolder(full)) ? full : dirname(full))

const isFolder = (path: string) =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
