import { join, relative } from 'node:path'
import type { Origin } from '@rsr/document'
import { isRecord, valueAt } from '@rsr/model'
import type { Workspace } from './read-workspace.ts'
import type { Terminal } from './terminal.ts'

export type PlaceOf = (origin: Origin) => string

/** A place as editors understand it, `file:line:column`; what the toolkit ships has a pointer instead. */
export const placesIn =
  (workspace: Workspace, terminal: Pick<Terminal, 'cwd'>): PlaceOf =>
  ({ file, pointer }) => {
    const document = workspace.documents.find((each) => each.file === file)
    // A layout of the workspace: its origins name a line.
    const line = file.startsWith('@') ? undefined : /^L(\d+)$/.exec(pointer)?.[1]
    if (line !== undefined) return `${relative(terminal.cwd, join(workspace.folder, file))}:${line}`
    if (!document) return `${file} ${pointer}`
    const isEntry = isRecord(valueAt(document.value, pointer))
    const start = document.place(pointer, isEntry ? 'key' : 'value').position?.start
    if (!start) return `${file} ${pointer}`
    return `${relative(terminal.cwd, join(workspace.folder, file))}:${start.line}:${start.column}`
  }
