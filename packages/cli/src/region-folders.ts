import { existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { countriesOf } from './countries-of.ts'
import { countriesFolder } from './workspace-root.ts'
import { CommandError, exitCode } from './exit-code.ts'
import { folderOfCountry } from './folder-of-country.ts'
import { inputsIn } from './inputs-in.ts'
import { pathMissing } from './path-missing.ts'

/**
 * The folders of the countries of a region: of a workspace, of a folder that holds folders of countries, or the folders of
 * countries themselves, each once.
 *
 * @throws CommandError for a folder without countries.
 */
export async function regionFolders(paths: readonly string[], cwd: string): Promise<string[]> {
  const found = await Promise.all(paths.map((path) => foldersOf(path, cwd)))
  const byPlace = new Map(found.flat().map((path) => [resolve(cwd, path), path]))
  return [...byPlace.values()]
}

async function foldersOf(named: string, cwd: string): Promise<string[]> {
  const path = folderOfCountry(named, cwd)
  const full = resolve(cwd, path)
  if (!existsSync(full)) throw await pathMissing(path, cwd)
  if (!(await stat(full)).isDirectory()) {
    throw new CommandError(
      exitCode.usage,
      `Expected a folder with the folders of countries: \`${path}\` is a file. Name the folder above that of the country.`,
    )
  }
  const countries = (await countriesOf(path, cwd)) ?? (await inFolder(path, full))
  if (countries.length > 0) return countries
  throw new CommandError(
    exitCode.files,
    `Cannot find a country in \`${path}\`. Expected a workspace, or a folder with a folder for each country, as ${join(path, 'FJI')}. Without a folder, rsr region writes what public data show.`,
  )
}

/** The folders in a folder that have inputs; the folder itself when it has some. */
async function inFolder(path: string, full: string): Promise<string[]> {
  const entries = await readdir(full, { withFileTypes: true })
  if ((await inputsIn(full)).length > 0) return [path]
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  // As in a workspace that has lost its settings.
  if (folders.includes(countriesFolder))
    return inFolder(join(path, countriesFolder), join(full, countriesFolder))
  const filled = await Promise.all(
    folders.toSorted().map(async (name) => {
      const inputs = await inputsIn(join(full, name))
      return inputs.length > 0 ? [join(path, name)] : []
    }),
  )
  return filled.flat()
}
