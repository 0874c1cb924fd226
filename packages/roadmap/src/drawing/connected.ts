import type { Waiting } from './layers.ts'

/** The ids of those that are connected, directly or through others: groups in the order of their first. */
export function connected(all: readonly Waiting[]): ReadonlySet<string>[] {
  let groups: Waiting[][] = []
  for (const one of all) {
    const touches = (group: readonly Waiting[]) =>
      group.some(({ id, after }) => after.includes(one.id) || one.after.includes(id))
    groups = [...groups.filter((group) => !touches(group)), [...groups.filter(touches).flat(), one]]
  }
  const places = new Map(all.map(({ id }, index) => [id, index]))
  const first = (group: readonly Waiting[]) => Math.min(...group.map(({ id }) => places.get(id) ?? 0))
  return groups.toSorted((a, b) => first(a) - first(b)).map((group) => new Set(group.map(({ id }) => id)))
}
