import type { WrittenAction, analysis } from '@rsr/model'
import { type Ranked, orderOf } from './order.ts'
import { type Worth, highest, noWorth, rankOf, worthOf } from './worth.ts'

type Standards = Readonly<Record<string, analysis.Standard>>

/** An action with what decides its place. */
export interface RankedAction extends Ranked {
  readonly action: WrittenAction
  readonly worth: Worth
}

/** What waits for what, whatever the weights are. */
export interface Dependencies {
  readonly requires: ReadonlyMap<string, readonly analysis.Requirement[]>
  readonly unlocks: ReadonlyMap<string, readonly string[]>
}

/** The actions in their order, by the gaps of some standards (method.md section 7). */
export function rankActions(
  actions: readonly WrittenAction[],
  standards: Standards,
  { requires, unlocks }: Dependencies,
): RankedAction[] {
  const own = new Map(actions.map((action) => [action.id, worthOf(action, standards)]))
  const ranked = actions.map((action): RankedAction => {
    const { id, kind, ease } = action
    const worths = [id, ...(unlocks.get(id) ?? [])].flatMap((one) => own.get(one) ?? [])
    return {
      id,
      action,
      worth: own.get(id) ?? noWorth,
      effective: Math.max(...worths.map(rankOf)),
      establishes: kind === 'establish-facts',
      inherited: highest(worths.map(({ need }) => need)),
      ease,
      after: (requires.get(id) ?? []).map((one) => one.action),
    }
  })
  return orderOf(ranked)
}
