import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The file that makes a folder a workspace. */
export const settingsFile = 'rsr.yaml'

/** The folder of a workspace in which the folders of its countries are. */
export const countriesFolder = 'countries'

/** The workspace that a path is in: the nearest folder upwards with a file `rsr.yaml`, itself first. */
export function rootOf(path: string): string | undefined {
  const file = join(path, settingsFile)
  if (existsSync(file) && statSync(file).isFile()) return path
  const above = dirname(path)
  return above === path ? undefined : rootOf(above)
}
