/** Something that may wait for others: its id, and theirs. */
export interface Waiting {
  readonly id: string
  readonly after: readonly string[]
}

/** A place in a layer: of one of them, or of a line that only passes by. */
export interface Slot {
  readonly id: string
  readonly passes: boolean
}

/** Those that wait, in layers, and each line as its way through the layers. */
export interface Layered {
  readonly layers: readonly (readonly Slot[])[]
  /** The ids of the slots from one to the one that waits for it, one in each layer between. */
  readonly ways: readonly (readonly string[])[]
}

/**
 * Puts each one into the layer after the last of those that it waits for. A line over several layers has a slot in each
 * layer between, so that it meets nothing there. The order in a layer is by the middle of what stands before, then as
 * given: the same input gives the same picture.
 *
 * @param all - without a cycle, and with all that they wait for.
 */
export function layersOf(all: readonly Waiting[]): Layered {
  const depths = new Map<string, number>()
  const afterOf = new Map(all.map(({ id, after }) => [id, after]))
  const depthOf = (id: string): number => {
    const depth =
      depths.get(id) ?? Math.max(0, ...(afterOf.get(id) ?? []).map((before) => depthOf(before) + 1))
    depths.set(id, depth)
    return depth
  }
  const layers: Slot[][] = Array.from(
    { length: Math.max(0, ...all.map(({ id }) => depthOf(id))) + 1 },
    () => [],
  )
  const before = new Map<string, string[]>()
  for (const { id } of all) layers[depthOf(id)]?.push({ id, passes: false })
  const ways = all.flatMap(({ id, after }) =>
    after.map((from) => {
      const between = layers.slice(depthOf(from) + 1, depthOf(id)).map((layer) => {
        const passing = `${from}>${id}`
        layer.push({ id: `${passing}@${layers.indexOf(layer)}`, passes: true })
        return `${passing}@${layers.indexOf(layer)}`
      })
      const way = [from, ...between, id]
      way.slice(1).forEach((to, index) => before.set(to, [...(before.get(to) ?? []), way[index] ?? from]))
      return way
    }),
  )
  const places = new Map<string, number>()
  const middle = ({ id }: Slot, index: number): number => {
    const known = (before.get(id) ?? []).flatMap((each) => places.get(each) ?? [])
    return known.length === 0 ? index : known.reduce((sum, place) => sum + place, 0) / known.length
  }
  const ordered = layers.map((layer) => {
    const sorted = layer
      .map((slot, index) => ({ slot, index, at: middle(slot, index) }))
      .toSorted((a, b) => a.at - b.at || a.index - b.index)
      .map(({ slot }) => slot)
    sorted.forEach(({ id }, index) => places.set(id, index))
    return sorted
  })
  return { layers: ordered, ways }
}
