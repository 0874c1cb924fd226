import { resolve, sep } from 'node:path'
import { countriesOf } from '../countries-of.ts'

/**
 * What is to be looked at again when some files changed: the countries of a workspace in whose folders they are; or all
 * that the path names, when one of them is in no such folder, or none is named.
 */
export async function concernedBy(files: readonly string[], path: string, cwd: string): Promise<string[]> {
  const countries = (await countriesOf(path, cwd)) ?? []
  const found = files.map((file) =>
    countries.find((country) => `${file}${sep}`.startsWith(`${resolve(cwd, country)}${sep}`)),
  )
  const concerned = found.filter((country) => country !== undefined)
  return files.length > 0 && concerned.length === files.length ? [...new Set(concerned)].toSorted() : [path]
}
