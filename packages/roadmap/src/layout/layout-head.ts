import type { Inline } from '@rsr/document'
import type { LeafDirective } from 'mdast-util-directive'
import { get } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { countryName } from '../views/common.ts'
import { layInline } from './lay-inline.ts'
import { type LayoutPlace, mostPieces, placeOf } from './layout-context.ts'
import { type LayoutSource, parseLayout } from './parse-layout.ts'

/** What a layout says of itself, each in a line at its beginning: `::title[Desk study: {{country}}]`. */
export const headNames = ['title', 'subject', 'purpose', 'length', 'selection'] as const
export type HeadName = (typeof headNames)[number]

export const isHead = (name: string): name is HeadName => headNames.some((each) => each === name)

/**
 * What the document of a layout is called, or what it is about, with its values. A layout that does not say what its
 * documents are called has its name for it.
 */
export function sayHead(writer: Writer, name: 'title' | 'subject'): Inline[] {
  const { layout } = writer
  const scope = { country: countryName(writer), header: get(writer.publication, 'header') }
  const line = lineOf(layout, name)
  if (line)
    return layInline(line.children, {
      writer,
      layout,
      scope,
      views: { names: [], get: () => undefined },
      left: { pieces: mostPieces },
      places: new Map(),
    })
  return name === 'title'
    ? writer.sayText(`${inWords(layout.name)}: {{country}}`, scope, { file: layout.file, pointer: 'L1' })
    : []
}

/**
 * What a layout is for, how long its documents are expected to be, and the selection of standards that they are made
 * over in place of that of the assessment, as it says itself; empty where it does not.
 */
export const headText = (layout: LayoutSource, name: 'purpose' | 'length' | 'selection'): string =>
  (lineOf(layout, name)?.children ?? []).map((child) => ('value' in child ? child.value : '')).join('')

/** The place of what a layout says of itself. */
export const headPlace = (layout: LayoutSource, name: HeadName): LayoutPlace => {
  const line = lineOf(layout, name)
  return { layout, position: line && placeOf(line) }
}

const lineOf = (layout: LayoutSource, name: HeadName): LeafDirective | undefined =>
  parseLayout(layout).children.find(
    (node): node is LeafDirective => node.type === 'leafDirective' && node.name === name,
  )

/** "gap-analysis" as a title: "Gap analysis". */
const inWords = (name: string) => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ')
