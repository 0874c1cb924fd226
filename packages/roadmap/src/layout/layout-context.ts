import type { Block, PageSection } from '@rsr/document'
import type { Position } from '@rsr/model'
import type { Scope } from '../saying/sentence.ts'
import type { Spoken, Writer } from '../saying/writer.ts'
import type { LayoutSource } from './parse-layout.ts'

/** What a node of a layout stands for. */
export type Laid = Block | PageSection

/** The views of what is laid out, by their names. */
export interface LaidViews {
  readonly names: readonly string[]
  readonly get: (name: string) => LaidView | undefined
}

/** A view of what is laid out. */
export interface LaidView {
  readonly name: string
  readonly attributes: readonly string[]
  /** What is wrong with the values of the attributes, if anything is. */
  readonly problem: (attributes: Attributes) => string | undefined
  readonly write: (attributes: Attributes) => Block[]
}

type Attributes = Readonly<Record<string, string>>

/** What the nodes of a layout are laid out with. */
export interface LayoutContext {
  readonly writer: Writer<Spoken>
  readonly views: LaidViews
  readonly layout: LayoutSource
  readonly scope: Scope
  /** The parts that are being laid out, one within the other. */
  readonly within?: readonly LayoutSource[]
  /** How many pieces there may still be: a layout that repeats a repetition would fill any machine. */
  readonly left: { pieces: number }
  /** Where in the layout the headings and the blocks of views come from, for messages; filled while laying out. */
  readonly places: Map<Laid, LayoutPlace>
}

/** What a document of a layout may hold at most, as far as the layout repeats it: some hundred times what those that we ship do. */
export const mostPieces = 50_000

/** A place in a layout, or in a part of one. */
export interface LayoutPlace {
  readonly layout: LayoutSource
  readonly position: Position | undefined
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

/** Notes where in the layout a block comes from. */
export function notePlace(block: Laid, node: LayoutNode, { places, layout }: LayoutContext): void {
  places.set(block, { layout, position: placeOf(node) })
}

/** Reports what cannot be laid out, at its place. */
export function refuse(node: LayoutNode, problem: string, { writer, layout }: LayoutContext): [] {
  return refuseAt({ layout, position: placeOf(node) }, problem, writer)
}

/** Reports what cannot be laid out, at a place. */
export function refuseAt({ layout, position }: LayoutPlace, problem: string, writer: Writer<Spoken>): [] {
  const pointer = `L${position?.start.line ?? 1}`
  writer.report('layout-directive', { file: layout.file, pointer }, problem, position)
  return []
}
