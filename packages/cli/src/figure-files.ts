import { join, relative } from 'node:path'
import { type DocumentTree, figuresOf } from '@rsr/document'
import type { OutputFile } from './write-files.ts'

/** The files of the figures that the Markdown of a document shows, in a folder given by its full path. */
export function figureFiles(tree: DocumentTree, folder: string, cwd: string): OutputFile[] {
  return figuresOf(tree).map(({ name, svg }) => {
    const path = join(folder, name)
    return { path, shown: relative(cwd, path), content: svg }
  })
}
