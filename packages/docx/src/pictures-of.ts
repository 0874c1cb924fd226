import { type DocumentTree, type Figure, toSvg, walk } from '@rsr/document'
import type { Picture } from './word/picture.ts'

/** Makes a PNG of a drawing in SVG. */
export type Rasterize = (svg: string) => Uint8Array | Promise<Uint8Array>

/** The drawings of a tree with what programs show that know no SVG, numbered from 1; none without a way to make that. */
export async function picturesOf(
  tree: DocumentTree,
  rasterize: Rasterize | undefined,
): Promise<Map<Figure, Picture>> {
  const figures = [...walk(tree)].filter((node) => node.type === 'figure')
  if (!rasterize) return new Map()
  const pictures = figures.map(async (figure, index): Promise<[Figure, Picture]> => {
    const svg = toSvg(figure)
    return [figure, { id: index + 1, svg, png: await rasterize(svg) }]
  })
  return new Map(await Promise.all(pictures))
}
