import { readdir } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { asSpelt } from './as-spelt.ts'
import { CommandError, exitCode } from './exit-code.ts'
import { inputsIn } from './inputs-in.ts'
import { layoutsFolder } from './layout-files.ts'
import { folderOfCountry } from './folder-of-country.ts'
import { countriesFolder, rootOf, settingsFile } from './workspace-root.ts'

/**
 * The countries that a path names when it is that of a workspace and not of one country.
 *
 * @returns the paths of their folders, by the alphabet: all for the folder of the workspace, none for its settings, its
 *   catalogue and its layouts. Nothing for any other path.
 */
export async function countriesOf(path: string, cwd: string): Promise<string[] | undefined> {
  const root = rootOf(resolve(cwd, path))
  if (root === undefined) return undefined
  const [first = '', ...more] = relative(root, await asSpelt(root, resolve(cwd, path))).split(sep)
  if (first === settingsFile || first === 'catalogue' || first === layoutsFolder) return []
  if (more.length > 0 || (first !== '' && first !== countriesFolder)) return undefined
  const folder = join(root, countriesFolder)
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  const filled = await Promise.all(
    names.toSorted().map(async (name) => {
      const country = join(folder, name)
      const inputs = await inputsIn(country)
      return inputs.length === 0 ? [] : [relative(cwd, country) || '.']
    }),
  )
  return filled.flat()
}

/**
 * The folders of countries that some paths name, each a country, by its path or its code, or a workspace.
 *
 * @throws CommandError for a workspace that has no countries.
 */
export async function countriesNamed(paths: readonly string[], cwd: string): Promise<string[]> {
  const named: string[] = []
  for (const each of paths) {
    const path = folderOfCountry(each, cwd)
    const countries = (await countriesOf(path, cwd)) ?? [path]
    if (countries.length === 0) {
      const begin = 'Begin one there with rsr new CODE.'
      throw new CommandError(exitCode.files, `Cannot find a country in \`${path}\`. ${begin}`)
    }
    named.push(...countries)
  }
  return named
}
