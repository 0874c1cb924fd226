/** How many States are in some neighbouring groups, taken together. */
export interface ToldCount {
  /** The first and the last of the groups, by their places. */
  readonly from: number
  readonly to: number
  readonly states: number
}

/**
 * What may be told of how many States are in each of some groups that stand in an order, without telling of one State
 * (method.md section 8). Neighbouring groups are merged until every count is 0 or at least the minimum, and none is all
 * of the States that have not agreed to be named. Of the ways to merge, the one that keeps the most groups apart is
 * taken; of two, the one that keeps the last group apart, and then the one that keeps the first.
 *
 * @param unnamed - for each group how many States are in it that have not agreed to be named.
 * @param named - how many have: what is known of them is taken off before anything is compared with the minimum.
 * @returns the counts of all States in the order of the groups; none when nothing may be told.
 */
export function tellCounts(
  unnamed: readonly number[],
  named: readonly number[],
  minimum: number,
): readonly ToldCount[] {
  const all = sum(unnamed)
  const isSafe = ({ from, to }: ToldCount) => {
    const states = sum(unnamed.slice(from, to + 1))
    return states === 0 || (states >= minimum && states < all)
  }
  const count = (from: number, to: number): ToldCount => ({
    from,
    to,
    states: sum(unnamed.slice(from, to + 1)) + sum(named.slice(from, to + 1)),
  })
  return (
    waysToMerge(unnamed.length)
      .map((starts) => starts.map((from, index) => count(from, (starts[index + 1] ?? unnamed.length) - 1)))
      .find((told) => told.every(isSafe)) ?? []
  )
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)

/** Where merged groups begin, in every way to merge so many groups: the best first. */
function waysToMerge(groups: number): number[][] {
  const borders = Array.from({ length: groups - 1 }, (_, index) => index + 1)
  const ways = Array.from({ length: 2 ** borders.length }, (_, bits) => [
    0,
    ...borders.filter((_border, index) => (bits >> index) & 1),
  ])
  return ways.toSorted(
    (a, b) =>
      b.length - a.length ||
      keeps(b, groups - 1) - keeps(a, groups - 1) ||
      keeps(b, 1) - keeps(a, 1) ||
      a.join().localeCompare(b.join(), 'en'),
  )
}

const keeps = (way: readonly number[], border: number) => Number(way.includes(border))
