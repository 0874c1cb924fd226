import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { decode, message } from '@rsr/model'
import type { LayoutSource } from '@rsr/roadmap'
import type { VFileMessage } from 'vfile-message'

/** The folder of a workspace with layouts of its own, and in it that of their parts. */
export const layoutsFolder = 'layouts'
const partsFolder = `${layoutsFolder}/parts`

/** The layouts that a workspace has itself. */
export interface OwnLayouts {
  /** By name, each with the parts of the workspace; those that could not be read are left out. */
  readonly layouts: ReadonlyMap<string, LayoutSource>
  readonly parts: ReadonlyMap<string, LayoutSource>
  /** The files, relative to the root. */
  readonly files: readonly { readonly path: string }[]
  /** On what could not be read. */
  readonly messages: readonly VFileMessage[]
}

/** The name of a layout, which becomes a part of the names of files. */
export const namePattern = /^[a-z][a-z0-9-]*$/

/**
 * Reads the layouts of a workspace: what ends in `.md` in its folder `layouts`, and the parts of layouts in
 * `layouts/parts`. A layout names a part, and never a path: no other file is read for it.
 *
 * @param root - the folder of the workspace; outside of one there are none.
 */
export async function readLayouts(root: string | undefined): Promise<OwnLayouts> {
  if (root === undefined) return { layouts: new Map(), parts: new Map(), files: [], messages: [] }
  const messages: VFileMessage[] = []
  const parts = new Map<string, LayoutSource>()
  const layouts = new Map<string, LayoutSource>()
  const files: { path: string }[] = []
  for (const [folder, into, prefix] of [
    [partsFolder, parts, 'parts/'],
    [layoutsFolder, layouts, ''],
  ] as const) {
    for (const name of await namesIn(root, folder)) {
      const path = `${folder}/${name}.md`
      files.push({ path })
      const read = decode({ path, bytes: await readFile(join(root, path)) })
      if ('message' in read) messages.push(read.message)
      else if (namePattern.test(name))
        into.set(name, { name: `${prefix}${name}`, file: path, text: read.text, own: true, parts })
      else messages.push(misnamed(path, name))
    }
  }
  return { layouts, parts, files, messages }
}

/** The names of a workspace's own layouts, for choosing among them. */
export const layoutNames = (root: string | undefined): Promise<string[]> =>
  root === undefined ? Promise.resolve([]) : namesIn(root, layoutsFolder)

async function namesIn(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile() && /^(?!readme)[^.~].*\.md$/i.test(entry.name))
    .map((entry) => entry.name.slice(0, -'.md'.length))
    .toSorted()
}

const misnamed = (path: string, name: string) =>
  message(
    'layout-directive',
    { file: path },
    {
      problem: `the name of the file is \`${name}\`, expected small letters, digits and hyphens, as in \`my-layout.md\``,
    },
  )
