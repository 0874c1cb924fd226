import { type analysis, reportedStatus } from '@rsr/model'
import { publishFollowUp } from './plan/follow-up.ts'
import { sumUp } from './plan/sum-up.ts'
import type { Shown } from './publish-standard.ts'

type Plan = Pick<analysis.AnalysisDocument, 'actions' | 'plan'>
type Full = Plan & Pick<analysis.AnalysisDocument, 'standards'>

/**
 * The actions that a release shows, numbered anew, so that no gap in the numbers tells of one that is withheld; each
 * with the reports that are shown, and the status that follows from these. The
 * numbers behind their order are shown in an internal release only.
 */
export function publishPlan({ actions, plan, standards }: Full, shownIn: Shown): Plan {
  const { release, record, fact, action } = shownIn
  const reportsOf = ({ progress }: analysis.Action) =>
    progress.filter(record).map((report) => ({ ...report, facts: report.facts.filter(fact) }))
  const shown = Object.entries(actions).filter(([, one]) => record(one))
  const phases = plan.phases.map((phase) => ({ ...phase, actions: phase.actions.filter(action) }))
  return {
    actions: Object.fromEntries(
      shown.map(([id, one], index) => {
        const progress = reportsOf(one)
        const status = reportedStatus(progress)
        const unlocks = one.unlocks.filter(action)
        const requires = one.requires.filter((requirement) => action(requirement.action))
        const published: analysis.Action = {
          ...one,
          place: index + 1,
          status,
          progress,
          follow_up: publishFollowUp(one.follow_up, status, release),
          timing: publishTiming(one.timing, status, requires),
          depends_on: one.depends_on.filter(action),
          requires,
          unlocks,
          because: release === 'internal' || unlocks.length > 0 ? one.because : becauseAlone(one),
          weights: release === 'internal' ? one.weights : null,
        }
        return [id, published]
      }),
    ),
    plan: {
      ...plan,
      phases,
      ...sumUp(
        shown.map(([, one]) => one),
        { phases, at_once: plan.at_once },
      ),
      critical_path: plan.critical_path.filter(action),
      gaps_without_action:
        release === 'draft'
          ? withoutAction(
              standards,
              shown.map(([, one]) => one),
            )
          : plan.gaps_without_action,
      clashes: plan.clashes.filter((one) => action(one.action) && action(one.requires)),
      actions_without_gap: plan.actions_without_gap.filter(action),
      loops: plan.loops.filter((loop) => action(loop.action) && action(loop.requires)),
    },
  }
}

/** When an action is carried out, without telling of reports that it is under way, or of an action that it waits for, where they are withheld. */
function publishTiming(
  timing: analysis.Timing | null,
  status: analysis.Action['status'],
  requires: analysis.Action['requires'],
): analysis.Timing | null {
  if (timing?.by === 'under-way' && status === 'for-action') return { ...timing, by: 'start' }
  if (timing?.by === 'requirements' && requires.length === 0) return { ...timing, by: 'order' }
  return timing
}

/** Why an action has its place, where no action is shown that waits for it. */
const becauseAlone = ({ because, urgency }: analysis.Action): analysis.Action['because'] =>
  because === 'brought-forward' ? (urgency === null ? 'no-urgency' : 'own-urgency') : because

/** The gaps that no action closes of those that are shown: that a gap is not among them would tell of one that is not. */
function withoutAction(standards: Full['standards'], actions: readonly analysis.Action[]): string[] {
  const worked = new Set(actions.flatMap(({ closes, closed }) => (closed ? [] : closes)))
  return Object.values(standards)
    .filter(({ id, gap }) => gap && !worked.has(id))
    .map(({ id }) => id)
}
