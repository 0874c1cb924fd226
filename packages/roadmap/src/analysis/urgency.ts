import type { analysis } from '@rsr/model'
import { needOf } from './weights.ts'

type Range = analysis.Range
type Gap = analysis.Gap
type Urgency = NonNullable<Gap['provisional']>

/** What the urgency of a recommendation is decided by. */
export interface Weighed {
  /** The gap of the worse axis. */
  readonly gap: Range
  /** The gap with every open supporting criterion taken as no: what the open core criteria alone leave undecided. */
  readonly byCore: Range
  readonly obligation: Range
  readonly impact: number
  /** Whether a person gave the impact. */
  readonly impactGiven: boolean
  /** Whether a fact behind the answers is not from third parties only. */
  readonly official: boolean
  /** Whether a mandatory provision binds the State, and a core criterion is answered no. */
  readonly coreNo: boolean
  /** Open core criteria on which the status depends. */
  readonly openCore: readonly string[]
}

/** The need from which each urgency holds (method.md section 6). */
const thresholds: readonly (readonly [Urgency, number])[] = [
  ['first', 24],
  ['next', 9],
  ['further', 1],
]

/** The urgency of a need by itself; none where there is no need. */
export const urgencyOfNeed = (need: number): Urgency | null =>
  thresholds.find(([, least]) => need >= least)?.[0] ?? null

/**
 * The urgency of the recommendation on a gap (method.md section 6). Where an open core criterion makes the need cross a
 * border, the facts are established first. Where only supporting criteria are open, the lower status stands.
 */
export function judge(weighed: Weighed): Pick<Gap, 'urgency' | 'provisional' | 'because' | 'held_back'> {
  const { gap, byCore, obligation, impact, coreNo, openCore } = weighed
  // Where it is not known how the instrument applies, a recommendation claims no duty: it is that of guidance.
  const need = (range: Range) => needOf(range, { low: obligation.low, high: obligation.low }, impact)
  const asked = (value: number) => (coreNo && value > 0 ? 'first' : urgencyOfNeed(value))
  const held = heldBack(weighed)
  const granted = (urgency: Urgency | null) => (urgency === 'first' && held.length > 0 ? 'next' : urgency)

  const core = need(byCore)
  if (openCore.length > 0 && asked(core.low) !== asked(core.high)) {
    const provisional = granted(asked(need(gap).low))
    return { urgency: 'establish', provisional, because: 'open-core-criterion', held_back: [] }
  }
  const { high } = need(gap)
  const urgency = asked(high) ?? 'further'
  return {
    urgency: granted(urgency) ?? urgency,
    provisional: null,
    because: urgency === urgencyOfNeed(high) ? 'need' : 'core-criterion-no',
    held_back: urgency === 'first' ? held : [],
  }
}

/** Why an urgency stops at `next`. */
const heldBack = ({ impactGiven, official }: Weighed): Gap['held_back'] => [
  ...(impactGiven ? [] : (['impact-not-given'] as const)),
  ...(official ? [] : (['third-parties-only'] as const)),
]
