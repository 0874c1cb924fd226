import type { Catalogue, WrittenAction, analysis } from '@rsr/model'
import { monthAt, monthsOf } from '../../months.ts'
import { criticalPath } from './critical-path.ts'
import { followUpOf } from './follow-up.ts'
import { isInPlace } from './in-place.ts'
import { missingOf } from './missing.ts'
import { type Span, placeInTime } from './place-in-time.ts'
import { type RankedAction, rankActions } from './rank-actions.ts'
import { requirementsOf } from './requirements.ts'
import { sensitivityOf } from './sensitivity.ts'
import { phasesOf, sumUp } from './sum-up.ts'
import { unlockedBy } from './unlocked.ts'
import { rankOf } from './worth.ts'

type Standards = Readonly<Record<string, analysis.Standard>>
type Run = analysis.SensitivityRun['run']

/** The need from which an action can be a quick win, and the ease (method.md section 7). */
const quickWin = { need: 9, ease: 3 }

/** What the plan of a country rests on beside its actions. */
export interface PlanSettings {
  /** The date of the assessment: the roadmap begins in the month after it. */
  readonly date: string
  /** How many months each phase lasts. */
  readonly phases: readonly number[]
  readonly actionsAtOnce: number
  /** The standards by the weights of other runs. */
  readonly runs?: readonly (readonly [Run, Standards])[]
}

/**
 * The actions in their order and in time, with what each is worth, requires and lacks, and the roadmap as a whole
 * (method.md section 7).
 */
export function planActions(
  written: ReadonlyMap<string, WrittenAction>,
  standards: Standards,
  catalogue: Pick<Catalogue, 'standards'>,
  settings: PlanSettings,
): { readonly actions: analysis.Action[]; readonly plan: analysis.Plan } {
  const all = [...written.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const isMet = (id: string) => Object.hasOwn(standards, id) && isInPlace(standards[id])
  const { of: requires, loops } = requirementsOf(all, catalogue, isMet)
  const unlocks = unlockedBy(
    all.map(({ id }) => id),
    requires,
  )
  const ranked = rankActions(all, standards, { requires, unlocks })
  const orders = (settings.runs ?? []).map(
    ([run, varied]) => [run, rankActions(all, varied, { requires, unlocks })] as const,
  )
  const bounds = boundsOf(settings)
  const spans = placeInTime(
    ranked.map(({ action, after }) => ({ ...action, after })),
    { begins: bounds.begins, atOnce: settings.actionsAtOnce },
  )

  const actions = ranked.map((one, index): analysis.Action => {
    const { action, worth, inherited } = one
    const { ease, ...rest } = action
    const required = requires.get(action.id) ?? []
    const isReady = required.every((other) => written.get(other.action)?.closed)
    return {
      ...rest,
      place: index + 1,
      urgency: worth.urgency,
      provisional: worth.provisional,
      because: becauseOf(one),
      quick_win:
        action.kind === 'measure' &&
        !action.closed &&
        isReady &&
        (worth.need?.low ?? 0) >= quickWin.need &&
        (ease ?? 0) >= quickWin.ease,
      requires: [...required],
      unlocks: [...(unlocks.get(action.id) ?? [])],
      // What it did not say matters no more.
      missing: action.closed ? [] : missingOf(action),
      follow_up: followUpOf(action, all, standards, settings.date),
      timing: timingOf(spans.get(action.id), bounds.ends),
      weights: { need: worth.need, inherited, ease, ...sensitivityOf(one, index + 1, orders) },
    }
  })
  const phases = phasesOf(bounds.phases, actions)
  // A gap that a closed action left is without an action again.
  const worked = new Set(all.flatMap(({ closes, closed }) => (closed ? [] : closes)))
  const gaps = Object.values(standards).filter((standard) => standard.gap)
  return {
    actions,
    plan: {
      start: monthAt(bounds.begins),
      at_once: settings.actionsAtOnce,
      phases,
      ...sumUp(actions, { phases, at_once: settings.actionsAtOnce }),
      critical_path: criticalPath(actions),
      clashes: actions.flatMap(({ id, requires: required }) =>
        required
          .filter((other) => (spans.get(id)?.from ?? Infinity) < (spans.get(other.action)?.to ?? 0))
          .map((other) => ({ action: id, requires: other.action })),
      ),
      gaps_without_action: gaps.map(({ id }) => id).filter((id) => !worked.has(id)),
      actions_without_gap: actions
        .filter(
          ({ closed, closes, unlocks: others }) =>
            !closed && others.length === 0 && !closes.some((id) => standards[id]?.gap),
        )
        .map(({ id }) => id),
      loops,
    },
  }
}

function becauseOf({ effective, worth }: RankedAction): analysis.Action['because'] {
  if (effective === 0) return 'no-urgency'
  return effective > rankOf(worth) ? 'brought-forward' : 'own-urgency'
}

/** The phases without their actions, and the months in which the roadmap begins and each phase ends. */
function boundsOf({ date, phases }: PlanSettings) {
  const begins = Math.ceil(monthsOf(date).end)
  const ends: number[] = []
  for (const length of phases) ends.push((ends.at(-1) ?? begins) + length)
  const starts = [begins, ...ends]
  const bounds = starts.map((from, index) => {
    const end = ends[index]
    return { number: index + 1, from: monthAt(from), to: end === undefined ? null : monthAt(end - 1) }
  })
  return { begins, ends, phases: bounds }
}

function timingOf(span: Span | undefined, ends: readonly number[]): analysis.Timing | null {
  if (!span) return null
  const { from, to, by } = span
  const phase = ends.filter((end) => end <= from).length + 1
  return { from: monthAt(from), to: monthAt(to - 1), phase, by }
}
