import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { inputNames, markdownNames } from './input-names.ts'
import { settingsFile } from './workspace-root.ts'

/** The files with standards and selections of a workspace's own, relative to its root. */
export const catalogueFiles = (root: string): Promise<string[]> => filesIn(root, 'catalogue/')

/** The files of a workspace that stand where no country is read. */
export async function filesBeside(root: string): Promise<string[]> {
  const all = await Promise.all(['', 'countries/'].map((folder) => filesIn(root, folder, true)))
  return all.flat().filter((name) => name !== settingsFile)
}

async function filesIn(root: string, folder: string, withMarkdown = false): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => [])
  const names = [...inputNames(entries), ...(withMarkdown ? markdownNames(entries) : [])]
  return names.map((name) => `${folder}${name}`)
}
