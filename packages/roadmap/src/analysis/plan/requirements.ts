import type { Catalogue, WrittenAction, analysis } from '@rsr/model'

type Requirement = analysis.Requirement
type Actions = readonly WrittenAction[]

/** What each action requires, and the dependencies left out because they would close a loop. */
export interface Requirements {
  readonly of: ReadonlyMap<string, readonly Requirement[]>
  readonly loops: analysis.Plan['loops']
}

/**
 * Which actions have to be complete before which (method.md section 7): those stated, and those that follow from what
 * the standards that an action closes depend on. What follows passes through standards without an action, and stops
 * at one that is met or that the same action closes.
 *
 * @param actions - in the order of their ids, without a stated cycle.
 * @param isMet - whether a standard has no gap.
 */
export function requirementsOf(
  actions: Actions,
  { standards }: Pick<Catalogue, 'standards'>,
  isMet: (standard: string) => boolean,
): Requirements {
  const known = new Set(actions.map(({ id }) => id))
  const of = new Map<string, Requirement[]>(
    actions.map(({ id, depends_on }) => [
      id,
      depends_on.filter((other) => known.has(other)).map((action) => ({ action, standards: [] })),
    ]),
  )
  const loops: analysis.Plan['loops'] = []
  for (const action of actions) {
    for (const found of derived(action, actions, standards, isMet)) {
      const own = of.get(action.id) ?? []
      if (own.some((one) => one.action === found.action)) continue
      if (reaches(of, found.action, action.id)) {
        loops.push({ action: action.id, requires: found.action, standards: found.standards })
      } else {
        own.push(found)
      }
    }
  }
  return { of, loops }
}

/** What follows for an action from its standards, each with the standards through which it follows. */
function derived(
  action: WrittenAction,
  actions: Actions,
  standards: Catalogue['standards'],
  isMet: (standard: string) => boolean,
): Requirement[] {
  const found: Requirement[] = []
  const seen = new Set(action.closes)
  const paths = action.closes.map((id) => [id])
  for (let path = paths.shift(); path; path = paths.shift()) {
    for (const id of standards.get(path.at(-1) ?? '')?.depends_on ?? []) {
      if (seen.has(id) || isMet(id)) continue
      seen.add(id)
      const through = [...path, id]
      const closing = actions.filter((other) => other.closes.includes(id))
      for (const other of closing) found.push({ action: other.id, standards: through })
      if (closing.length === 0) paths.push(through)
    }
  }
  return found
}

/** Whether an action requires another, directly or through others. */
function reaches(of: ReadonlyMap<string, readonly Requirement[]>, from: string, to: string): boolean {
  const seen = new Set<string>()
  const open = [from]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === to) return true
    if (seen.has(id)) continue
    seen.add(id)
    for (const { action } of of.get(id) ?? []) open.push(action)
  }
  return false
}
