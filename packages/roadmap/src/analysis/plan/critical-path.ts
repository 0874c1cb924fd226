import type { analysis } from '@rsr/model'

type Action = Pick<analysis.Action, 'id' | 'requires' | 'timing'>

/**
 * Of the chains of actions that wait for one another, the one that ends last: a delay of any of its actions delays its
 * end. It is followed back from the action that waits and ends last, each time to what it requires that ends last.
 *
 * @param actions - in the order of the roadmap, which decides between those that end in one month.
 * @returns ids from the first action to the last; nothing where no action waits for one that is not closed.
 */
export function criticalPath(actions: readonly Action[]): string[] {
  const open = new Map(actions.filter(({ timing }) => timing !== null).map((one) => [one.id, one]))
  const required = ({ requires }: Action) => requires.flatMap(({ action }) => open.get(action) ?? [])
  const path: string[] = []
  let last = lastOf([...open.values()].filter((one) => required(one).length > 0))
  while (last) {
    path.unshift(last.id)
    last = lastOf(required(last))
  }
  return path
}

const endOf = ({ timing }: Action) => timing?.to ?? ''

const lastOf = (actions: readonly Action[]): Action | undefined =>
  actions.reduce<Action | undefined>(
    (last, one) => (last && endOf(last) >= endOf(one) ? last : one),
    undefined,
  )
