import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { inputNames } from './input-names.ts'
import { settingsFile } from './workspace-root.ts'

/** The files with standards and selections of a workspace's own, relative to its root. */
export const catalogueFiles = (root: string): Promise<string[]> => filesIn(root, 'catalogue/')

/** The files of a workspace that stand where no country is read. */
export async function filesBeside(root: string): Promise<string[]> {
  const own = await filesIn(root, '')
  return [...own.filter((name) => name !== settingsFile), ...(await filesIn(root, 'countries/'))]
}

async function filesIn(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => [])
  return inputNames(entries).map((name) => `${folder}${name}`)
}
