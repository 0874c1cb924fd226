import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeviceName } from './device-name.ts'

/** The folder of a workspace with layouts of its own, and in it that of their parts. */
export const layoutsFolder = 'layouts'
export const partsFolder = `${layoutsFolder}/parts`

/** What the name of a layout, which becomes a part of the names of files, was expected to be, where it is not. */
export function expectedName(name: string): string | undefined {
  if (isDeviceName(name)) return 'another, as Windows keeps this one for a device and opens no such file'
  if (/^[a-z][a-z0-9-]*$/.test(name)) return undefined
  return 'small letters, digits and hyphens, as in `my-layout`'
}

/** The names of a workspace's own layouts, for choosing among them. */
export const layoutNames = (root: string | undefined): Promise<string[]> =>
  root === undefined ? Promise.resolve([]) : layoutNamesIn(root, layoutsFolder)

/** The names of the layouts in one of the folders of a workspace, by the alphabet. */
export async function layoutNamesIn(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile() && /^(?!readme)[^.~].*\.md$/i.test(entry.name))
    .map((entry) => entry.name.slice(0, -'.md'.length))
    .toSorted()
}
