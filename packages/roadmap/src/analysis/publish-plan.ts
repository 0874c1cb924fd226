import { type analysis, reportedStatus } from '@rsr/model'
import { publishFollowUp } from './plan/follow-up.ts'
import { sumUp } from './plan/sum-up.ts'
import type { Shown } from './publish-standard.ts'

type Plan = Pick<analysis.AnalysisDocument, 'actions' | 'plan'>

/**
 * The actions that a release shows, numbered anew, so that no gap in the numbers tells of one that is withheld; each
 * with the reports that are shown, and the status that follows from these. The
 * numbers behind their order are shown in an internal release only.
 */
export function publishPlan({ actions, plan }: Plan, { release, record, fact, action }: Shown): Plan {
  const reportsOf = ({ progress }: analysis.Action) =>
    progress.filter(record).map((report) => ({ ...report, facts: report.facts.filter(fact) }))
  const shown = Object.entries(actions).filter(([, one]) => record(one))
  const phases = plan.phases.map((phase) => ({ ...phase, actions: phase.actions.filter(action) }))
  return {
    actions: Object.fromEntries(
      shown.map(([id, one], index) => {
        const progress = reportsOf(one)
        const status = reportedStatus(progress)
        const published: analysis.Action = {
          ...one,
          place: index + 1,
          status,
          progress,
          follow_up: publishFollowUp(one.follow_up, status, release),
          timing: publishTiming(one.timing, status),
          depends_on: one.depends_on.filter(action),
          requires: one.requires.filter((requirement) => action(requirement.action)),
          unlocks: one.unlocks.filter(action),
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
      clashes: plan.clashes.filter((one) => action(one.action) && action(one.requires)),
      actions_without_gap: plan.actions_without_gap.filter(action),
      loops: plan.loops.filter((loop) => action(loop.action) && action(loop.requires)),
    },
  }
}

/** When an action is carried out, without telling that it is under way where the reports that say so are withheld. */
const publishTiming = (
  timing: analysis.Timing | null,
  status: analysis.Action['status'],
): analysis.Timing | null =>
  timing?.by === 'under-way' && status === 'for-action' ? { ...timing, by: 'start' } : timing
