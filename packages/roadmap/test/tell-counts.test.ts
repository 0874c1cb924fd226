import { tellCounts } from '@rsr/roadmap'
import { describe, expect, it } from 'vitest'

/** "2-2: 4" is a count of 4 for the group at place 2 alone. */
const told = (unnamed: number[], named = unnamed.map(() => 0), minimum = 3) =>
  tellCounts(unnamed, named, minimum).map(({ from, to, states }) => `${from}-${to}: ${states}`)

describe('what may be told of counts of States', () => {
  it('tells each group where at least three States, or none, are in it', () => {
    expect(told([4, 0, 3, 5])).toEqual(['0-0: 4', '1-1: 0', '2-2: 3', '3-3: 5'])
  })

  it('merges neighbours, and keeps "not established" apart where it can', () => {
    expect(told([5, 1, 2, 4])).toEqual(['0-0: 5', '1-2: 3', '3-3: 4'])
    expect(told([3, 2, 4, 3])).toEqual(['0-0: 3', '1-2: 6', '3-3: 3'])
    // One State in the last group: it must be told with its neighbour, and nothing else has to.
    expect(told([4, 3, 3, 1])).toEqual(['0-0: 4', '1-1: 3', '2-3: 4'])
  })

  it('tells nothing where all unnamed States are in one group, or too few are left', () => {
    expect(told([7, 0, 0, 0])).toEqual([])
    expect(told([0, 0, 2, 4])).toEqual([])
    expect(told([1, 1, 1, 1])).toEqual([])
    expect(told([2, 0, 0, 0])).toEqual([])
  })

  it('takes off what is known of named States before it compares, and counts them in what it prints', () => {
    // Three in all, of which one is named: two unnamed States stand behind the count, and it is merged.
    expect(told([2, 3, 3, 0], [1, 0, 0, 0])).toEqual(['0-1: 6', '2-2: 3', '3-3: 0'])
    // All unnamed States are in one group: that two named ones are elsewhere does not hide it.
    expect(told([5, 0, 0, 0], [0, 1, 1, 0])).toEqual([])
    // Where all States are named there is nobody to be told.
    expect(told([0, 0, 0, 0], [1, 0, 1, 0])).toEqual(['0-0: 1', '1-1: 0', '2-2: 1', '3-3: 0'])
  })

  it('follows a greater minimum', () => {
    expect(told([5, 4, 5, 5], undefined, 5)).toEqual(['0-0: 5', '1-2: 9', '3-3: 5'])
  })
})

/** Every way to spread so many States over four groups. */
function spreads(states: number): number[][] {
  const all: number[][] = []
  for (let a = 0; a <= states; a++)
    for (let b = 0; a + b <= states; b++)
      for (let c = 0; a + b + c <= states; c++) all.push([a, b, c, states - a - b - c])
  return all
}

const numbers = [3, 4, 5, 6, 7, 8, 9, 10, 11]

describe('what a reader could work out', () => {
  // The reader knows how many States are assessed and everything on the named ones, so that only the unnamed are
  // looked at, and knows this very rule. What they cannot tell apart are the spreads with the same print.
  it.each(numbers)('never leaves a single possibility for a suppressed count, of %i States', (states) => {
    const byPrint = new Map<string, number[][]>()
    for (const spread of spreads(states)) {
      const print = told(spread).join()
      byPrint.set(print, [...(byPrint.get(print) ?? []), spread])
    }
    for (const [print, possible] of byPrint) {
      const printed = print === '' ? [] : print.split(',').map((one) => one.split(': ')[0] ?? '')
      for (const place of [0, 1, 2, 3]) {
        if (printed.includes(`${place}-${place}`)) continue
        const counts = new Set(possible.map((spread) => spread[place]))
        expect({ print, place, isKnown: counts.size < 2 }).toEqual({ print, place, isKnown: false })
      }
    }
  })

  it.each(numbers)('never tells the group of a State from the numbers alone, of %i States', (states) => {
    for (const spread of spreads(states)) {
      const printed = tellCounts(spread, [0, 0, 0, 0], 3)
      const fits = spreads(states).filter((other) =>
        printed.every(({ from, to, states: count }) => sum(other.slice(from, to + 1)) === count),
      )
      // In no spread that fits are all States in one group that every other one has them in too.
      const certain = [0, 1, 2, 3].filter((place) => fits.every((other) => other[place] === states))
      expect({ spread, certain }).toEqual({ spread, certain: [] })
    }
  })
})

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
