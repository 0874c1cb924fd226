import type { analysis } from '@rsr/model'

type Range = analysis.Range

/** What the place of an action is decided by. */
export interface Ranked {
  readonly id: string
  /** Of the action, and of what it makes possible: 3 `first`, 2 `next`, 1 `further`, 0 none. */
  readonly effective: number
  readonly establishes: boolean
  readonly inherited: Range | null
  readonly ease: number | null
  /** Ids of the actions that have to come before. */
  readonly after: readonly string[]
}

/**
 * The order of actions (method.md section 7): what an action requires comes before it; among those that are ready, by
 * effective urgency, then those that establish facts, then by inherited need, by ease, and by id.
 *
 * @param actions - without a cycle.
 */
export function orderOf<Action extends Ranked>(actions: readonly Action[]): Action[] {
  const ordered: Action[] = []
  const placed = new Set<string>()
  let left = actions.toSorted(compare)
  while (left.length > 0) {
    const next = left.find(({ after }) => after.every((id) => placed.has(id)))
    if (!next) throw new Error('Cannot order actions that depend on one another in a cycle')
    ordered.push(next)
    placed.add(next.id)
    left = left.filter((one) => one !== next)
  }
  return ordered
}

function compare(a: Ranked, b: Ranked): number {
  return (
    b.effective - a.effective ||
    Number(b.establishes) - Number(a.establishes) ||
    compareNeeds(b.inherited, a.inherited) ||
    (b.ease ?? 0) - (a.ease ?? 0) ||
    (a.id < b.id ? -1 : 1)
  )
}

/** Ranges of need compare by the lower bound, then by the upper; none is below all. */
export function compareNeeds(a: Range | null, b: Range | null): number {
  return (a?.low ?? -1) - (b?.low ?? -1) || (a?.high ?? -1) - (b?.high ?? -1)
}
