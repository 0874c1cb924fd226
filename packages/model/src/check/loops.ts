/**
 * The loops among things that lead to each other, as `a`, `b`, `a`. One is given for each way that ends in a loop: who
 * opens it, reads of another one on that way then.
 *
 * @param ids - where to begin, in an order that stays.
 * @param next - where a thing leads.
 */
export function loopsOf(ids: Iterable<string>, next: (id: string) => Iterable<string>): string[][] {
  const seen = new Set<string>()
  return [...ids].flatMap((id) => {
    const loop = loopFrom(id, next, seen)
    return loop ? [loop] : []
  })
}

/** The first loop that is reached over things that were not seen before. */
function loopFrom(
  start: string,
  next: (id: string) => Iterable<string>,
  seen: Set<string>,
): string[] | undefined {
  // The way may be as long as the file: so it is held here, and not on the stack of calls.
  const way: { id: string; left: Iterator<string> }[] = []
  const onWay = new Set<string>()
  for (let id = start; ;) {
    if (onWay.has(id)) return [...[...onWay].slice([...onWay].indexOf(id)), id]
    if (!seen.has(id)) {
      seen.add(id)
      onWay.add(id)
      way.push({ id, left: next(id)[Symbol.iterator]() })
    }
    let step = way.at(-1)?.left.next()
    while (step?.done === true) {
      onWay.delete(way.pop()?.id ?? '')
      step = way.at(-1)?.left.next()
    }
    if (!step) return undefined
    id = step.value
  }
}

/** A loop in words: `a` → `b` → `a`. */
export const loopWords = (loop: readonly string[]) => loop.map((id) => `\`${id}\``).join(' → ')
