import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { countriesFolder, rootOf } from './workspace-root.ts'

/** The folder of a country that is named by its path, or by its code within the workspace in which the user stands. */
export function folderOfCountry(named: string, cwd: string): string {
  const root = rootOf(cwd)
  if (root === undefined || !/^[A-Za-z]{3}$/.test(named) || existsSync(resolve(cwd, named))) return named
  const folder = join(root, countriesFolder, named.toUpperCase())
  return existsSync(folder) ? relative(cwd, folder) || '.' : named
}
