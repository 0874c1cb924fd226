import { isSame } from './reads-back.ts'

/**
 * Which item of a list each item of the changed list was, or -1 for a new one: the same items in their order, and between
 * them those that stand in each other's place.
 */
export function align(before: readonly unknown[], after: readonly unknown[]): number[] {
  const was: number[] = after.map(() => -1)
  let from = 0
  after.forEach((item, index) => {
    const found = before.findIndex((each, at) => at >= from && isSame(each, item))
    if (found === -1) return
    was[index] = found
    from = found + 1
  })
  let last = -1
  return was.map((at, index) => {
    if (at === -1) {
      const next = was.slice(index).find((each) => each !== -1) ?? before.length
      if (last + 1 >= next) return -1
      last += 1
      return last
    }
    last = at
    return at
  })
}
