import { similarity } from './similarity.ts'

/** Stretches longer than this, squared, are not compared line by line. */
const mostPairs = 4000
const leastAlike = 0.4
/** How many lines are looked at in all: far more than in documents that were not made to take long. */
const mostWork = 5_000_000

/**
 * Finds which line became which.
 *
 * @returns for each line of `from` the index of its like in `to`; both in the same order. Equal lines come first, those that
 *   occur once before others; then those most alike between them.
 */
export function align(from: readonly string[], to: readonly string[]): (number | undefined)[] {
  const result: (number | undefined)[] = from.map(() => undefined)
  const work: Stretch[] = [{ a: 0, aEnd: from.length, b: 0, bEnd: to.length }]
  let done = 0
  for (let stretch = work.pop(); stretch && done < mostWork; stretch = work.pop()) {
    done += stretch.aEnd - stretch.a + stretch.bEnd - stretch.b
    let { a, aEnd, b, bEnd } = stretch
    while (a < aEnd && b < bEnd && from[a] === to[b]) result[a++] = b++
    while (a < aEnd && b < bEnd && from[aEnd - 1] === to[bEnd - 1]) result[--aEnd] = --bEnd
    if (a === aEnd || b === bEnd) continue
    const anchors = anchorsOf(from, to, { a, aEnd, b, bEnd })
    if (anchors.length === 0) {
      // One between others that are known is what the one there became, however little it is like it.
      if (aEnd - a === 1 && bEnd - b === 1) result[a] = b
      else if ((aEnd - a) * (bEnd - b) <= mostPairs) pairAlike(from, to, { a, aEnd, b, bEnd }, result)
      continue
    }
    for (const [atA, atB] of anchors) {
      result[atA] = atB
      work.push({ a, aEnd: atA, b, bEnd: atB })
      a = atA + 1
      b = atB + 1
    }
    work.push({ a, aEnd, b, bEnd })
  }
  return result
}

interface Stretch {
  a: number
  aEnd: number
  b: number
  bEnd: number
}

/** The longest run, in the order of both, of lines that occur once in each. */
function anchorsOf(
  from: readonly string[],
  to: readonly string[],
  { a, aEnd, b, bEnd }: Stretch,
): [number, number][] {
  const once = new Map<string, [a: number, b: number]>()
  for (let at = a; at < aEnd; at++) note(from[at] ?? '', at, 0)
  for (let at = b; at < bEnd; at++) note(to[at] ?? '', at, 1)
  const pairs = [...once.values()].filter(([one, other]) => one >= 0 && other >= 0)
  return longestRun(pairs)

  function note(line: string, at: number, side: 0 | 1): void {
    const pair = once.get(line) ?? [-1, -1]
    pair[side] = pair[side] === -1 ? at : -2
    once.set(line, pair)
  }
}

/** The longest increasing subsequence by the second of each pair, by patience sorting. */
function longestRun(pairs: readonly [number, number][]): [number, number][] {
  const tops: number[] = []
  const before: number[] = []
  pairs.forEach(([, value], index) => {
    let [low, high] = [0, tops.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[tops[middle] ?? 0]?.[1] ?? 0) < value) low = middle + 1
      else high = middle
    }
    before[index] = low > 0 ? (tops[low - 1] ?? -1) : -1
    tops[low] = index
  })
  const run: [number, number][] = []
  for (let index = tops.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const pair = pairs[index]
    if (pair) run.push(pair)
  }
  return run.toReversed()
}

/** Pairs lines so that the sum of their likeness is the largest. */
function pairAlike(
  from: readonly string[],
  to: readonly string[],
  { a, aEnd, b, bEnd }: Stretch,
  result: (number | undefined)[],
): void {
  const width = bEnd - b + 1
  const best = new Float64Array((aEnd - a + 1) * width)
  const alike = new Float64Array(best.length)
  for (let i = aEnd - a - 1; i >= 0; i--) {
    for (let j = bEnd - b - 1; j >= 0; j--) {
      const here = i * width + j
      const like = similarity(from[a + i] ?? '', to[b + j] ?? '')
      alike[here] = like
      const paired = like < leastAlike ? 0 : like + (best[here + width + 1] ?? 0)
      best[here] = Math.max(paired, best[here + width] ?? 0, best[here + 1] ?? 0)
    }
  }
  let [i, j] = [0, 0]
  while (i < aEnd - a && j < bEnd - b) {
    const here = i * width + j
    const like = alike[here] ?? 0
    if (like >= leastAlike && best[here] === like + (best[here + width + 1] ?? 0)) result[a + i++] = b + j++
    else if (best[here] === best[here + width]) i++
    else j++
  }
}
