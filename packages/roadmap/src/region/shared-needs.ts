import type { Publication } from '../analysis/publish.ts'
import { isNamed } from './axis-counts.ts'
import type { SharedNeed } from './findings.ts'
import { tellCounts } from './tell-counts.ts'

/**
 * The kinds of assistance that States want, for a standard or an action, with the number of States. That a State wants
 * one and that it does not are two groups, which never merge: a kind of which either may not be told is left out.
 */
export function sharedNeeds(states: readonly Publication[], minimum: number): SharedNeed[] {
  const wanted = states.map((state) => ({ isNamed: isNamed(state), kinds: kindsWanted(state) }))
  const kinds = [...new Set(wanted.flatMap((state) => [...state.kinds]))].toSorted()
  return kinds.flatMap((kind) => {
    const count = (named: boolean, wants: boolean) =>
      wanted.filter((state) => state.isNamed === named && state.kinds.has(kind) === wants).length
    const counts = (named: boolean) => [count(named, true), count(named, false)]
    const [want, others] = tellCounts(counts(false), counts(true), minimum)
    return want && others && want.states > 0 ? [{ kind, states: want.states }] : []
  })
}

function kindsWanted({ standards, actions }: Publication): ReadonlySet<string> {
  const ofStandards = Object.values(standards).flatMap(({ text }) => text?.assistance ?? [])
  const ofActions = Object.values(actions).flatMap(({ closed, assistance }) => (closed ? [] : assistance))
  return new Set([...ofStandards, ...ofActions].map(({ kind }) => kind))
}
