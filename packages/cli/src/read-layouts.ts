import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { decode, message } from '@rsr/model'
import type { LayoutSource } from '@rsr/roadmap'
import type { VFileMessage } from 'vfile-message'
import { expectedName, layoutNamesIn, layoutsFolder, partsFolder } from './layout-files.ts'

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
    for (const name of await layoutNamesIn(root, folder)) {
      const path = `${folder}/${name}.md`
      files.push({ path })
      const read = decode({ path, bytes: await readFile(join(root, path)) })
      const expected = expectedName(name)
      if ('message' in read) messages.push(read.message)
      else if (expected !== undefined) messages.push(misnamed(path, name, expected))
      else into.set(name, { name: `${prefix}${name}`, file: path, text: read.text, own: true, parts })
    }
  }
  return { layouts, parts, files, messages }
}

const misnamed = (path: string, name: string, expected: string) =>
  message(
    'layout-directive',
    { file: path },
    { problem: `the name of the file is \`${name}\`, expected ${expected}` },
  )
