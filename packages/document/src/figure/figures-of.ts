import { toHtml } from 'hast-util-to-html'
import { walk } from '../number.ts'
import type { DocumentTree, Figure } from '../tree.ts'
import { draw } from './draw.ts'

/** A figure as a file of its own. */
export interface FigureFile {
  /** As `toMarkdown` refers to it, in the folder of figures. */
  readonly name: string
  readonly svg: string
}

/**
 * The figures of a numbered document as files of SVG, in their order: what has to lie beside its Markdown. The same
 * tree gives the same text.
 */
export function figuresOf(tree: DocumentTree): FigureFile[] {
  return [...walk(tree)].flatMap((node) =>
    node.type === 'figure' ? [{ name: figureName(node), svg: toSvg(node) }] : [],
  )
}

/** A figure as a text of SVG 1.1 that stands alone. */
export function toSvg(figure: Figure): string {
  const svg = toHtml(draw(figure, 'figure'), {
    space: 'svg',
    closeEmptyElements: true,
    tightSelfClosing: true,
  })
  // Words in HTML may hold what in XML only ends a CDATA section (XML 1.0, 2.4).
  return `${svg.replaceAll(']]>', ']]&gt;')}\n`
}

/** The name of the file of a figure, which any system can hold. */
export const figureName = ({ id }: Figure): string => `${id.replaceAll(/[^\w-]/g, '_')}.svg`
