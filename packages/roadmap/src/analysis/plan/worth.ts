import type { WrittenAction, analysis } from '@rsr/model'
import { compareNeeds } from './order.ts'

type Range = analysis.Range
type Urgency = analysis.Gap['urgency']

/** The urgency and the need of an action by itself. */
export interface Worth {
  readonly urgency: Urgency | null
  readonly provisional: analysis.Gap['provisional']
  readonly need: Range | null
}

export const noWorth: Worth = { urgency: null, provisional: null, need: null }

const ranks: Readonly<Record<string, number>> = { first: 3, next: 2, further: 1 }

/** How strong an urgency is; one that waits for facts is as strong as it would be at the lower bound. */
export const rankOf = ({ urgency, provisional }: Pick<Worth, 'urgency' | 'provisional'>) =>
  ranks[(urgency === 'establish' ? provisional : urgency) ?? ''] ?? 0

/** An action has the strongest urgency among its gaps, and the need of the one with the highest. */
export function worthOf(
  { closes, kind }: WrittenAction,
  standards: Readonly<Record<string, analysis.Standard>>,
): Worth {
  const gaps = closes.flatMap((id) => standards[id]?.gap ?? [])
  const [strongest] = gaps.toSorted((a, b) => rankOf(b) - rankOf(a) || waits(a) - waits(b))
  if (!strongest) return noWorth
  const need = highest(gaps.map(({ weights }) => weights?.need ?? null))
  const { urgency, provisional } = strongest
  if (kind === 'measure') return { urgency, provisional, need }
  return { urgency: 'establish', provisional: urgency === 'establish' ? provisional : urgency, need }
}

/** Of two gaps of one strength, that with a recommendation goes before one that waits for facts. */
const waits = ({ urgency }: analysis.Gap) => Number(urgency === 'establish')

/** The range with the highest bounds: the need of one gap, never a sum. */
export function highest(needs: readonly (Range | null)[]): Range | null {
  return needs.reduce((before, need) => (compareNeeds(need, before) > 0 ? need : before), null)
}
