import type { analysis } from '@rsr/model'

/** For each action those that require it, directly or through others, in the order in which they are given. */
export function unlockedBy(
  ids: readonly string[],
  requires: ReadonlyMap<string, readonly analysis.Requirement[]>,
): ReadonlyMap<string, readonly string[]> {
  const next = new Map<string, string[]>(ids.map((id) => [id, []]))
  for (const id of ids) for (const { action } of requires.get(id) ?? []) next.get(action)?.push(id)
  return new Map(
    ids.map((id) => {
      const found = new Set<string>()
      const open = [...(next.get(id) ?? [])]
      for (let one = open.pop(); one !== undefined; one = open.pop()) {
        if (found.has(one)) continue
        found.add(one)
        open.push(...(next.get(one) ?? []))
      }
      return [id, ids.filter((one) => found.has(one))]
    }),
  )
}
