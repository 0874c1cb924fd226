import type { Node } from 'yaml'
import type { SchemaNode } from '../written-schema.ts'
import type { SourceStyle } from './source-style.ts'

/** What is the same for all changes of a text. */
export interface Editing {
  readonly text: string
  readonly style: SourceStyle
  readonly schema: SchemaNode
}

/** A value in block style: where it hangs, and what it is. */
export interface Slot {
  readonly node: Node | null
  readonly pointer: string
  /** Where the colon or the dash before it ends. */
  readonly after: number
  /** The column of the key or the dash. */
  readonly column: number
  readonly dash: boolean
  readonly before: unknown
  readonly value: unknown
}
