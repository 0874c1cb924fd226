import { type Label, type Line, labelHeight } from '@rsr/document'
import type { Layered } from './layers.ts'

/** Between two layers, where lines rise and fall. */
export const gap = 44
/** Between the edge of a box and its words. */
export const padding = 7
/** The height that a line takes that passes by, and what is left between two boxes. */
const passing = 10
const between = 12

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where each slot of the layers is drawn; a layer is in the middle of the height of all. */
export function boxesOf(
  { layers }: Layered,
  labels: ReadonlyMap<string, Label>,
  wide: number,
  top: number,
): Map<string, Box> {
  const heightOf = (id: string): number => {
    const words = labels.get(id)
    return words ? labelHeight(words) + 2 * padding : passing
  }
  const heights = layers.map((layer) => layer.reduce((sum, { id }) => sum + heightOf(id) + between, -between))
  const tallest = Math.max(...heights)
  const boxes = new Map<string, Box>()
  layers.forEach((layer, column) => {
    let y = top + (tallest - (heights[column] ?? 0)) / 2
    for (const { id } of layer) {
      boxes.set(id, { x: 1 + column * (wide + gap), y, width: wide, height: heightOf(id) })
      y += heightOf(id) + between
    }
  })
  return boxes
}

/** An arrow for each way; the lines of one box rise and fall in a lane of their own, so that they are told apart. */
export function linesOf({ layers, ways }: Layered, boxes: ReadonlyMap<string, Box>): Line[] {
  const lanes = new Map(
    layers.flatMap((layer) => layer.map(({ id }, index) => [id, (index + 1) / (layer.length + 1)] as const)),
  )
  return ways.map((way) => {
    const points = way.slice(1).flatMap((id, index) => {
      const [from, to] = [boxes.get(way[index] ?? ''), boxes.get(id)]
      if (!from || !to) return []
      const [out, into] = [from.y + from.height / 2, to.y + to.height / 2]
      const lane = from.x + from.width + 6 + (gap - 20) * (lanes.get(way[index] ?? '') ?? 0.5)
      return [
        [from.x + from.width, out],
        [lane, out],
        [lane, into],
        [to.x, into],
      ] as const
    })
    return { type: 'line', look: 'arrow', points }
  })
}
