import type { Block, PageSection } from '@rsr/document'
import type { Position } from '@rsr/model'
import type { Scope } from '../saying/sentence.ts'
import type { Writer } from '../saying/writer.ts'
import type { LayoutSource } from './parse-layout.ts'

/** What a node of a layout stands for. */
export type Laid = Block | PageSection

/** What the nodes of a layout are laid out with. */
export interface LayoutContext {
  readonly writer: Writer
  readonly layout: LayoutSource
  readonly scope: Scope
  /** Where in the layout the headings and the blocks of views come from, for messages; filled while laying out. */
  readonly places: Map<Laid, Position | undefined>
}

/** A node of a layout, as far as messages look at it. */
export interface LayoutNode {
  readonly position?:
    | {
        readonly start: {
          readonly line: number
          readonly column: number
          readonly offset?: number | undefined
        }
        readonly end: { readonly line: number; readonly column: number; readonly offset?: number | undefined }
      }
    | undefined
}

/** Where a node stands in its layout. */
export function placeOf({ position }: LayoutNode): Position | undefined {
  if (!position) return undefined
  const { start, end } = position
  return { start: { ...start, offset: start.offset ?? 0 }, end: { ...end, offset: end.offset ?? 0 } }
}

/** Reports what cannot be laid out, at its place. */
export function refuse(node: LayoutNode, problem: string, context: LayoutContext): [] {
  return refuseAt(placeOf(node), problem, context)
}

/** Reports what cannot be laid out, at a place. */
export function refuseAt(
  position: Position | undefined,
  problem: string,
  { writer, layout }: Pick<LayoutContext, 'writer' | 'layout'>,
): [] {
  const pointer = `L${position?.start.line ?? 1}`
  writer.report('layout-directive', { file: layout.file, pointer }, problem, position)
  return []
}
