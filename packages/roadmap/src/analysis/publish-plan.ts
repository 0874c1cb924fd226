import type { analysis } from '@rsr/model'
import { sumUp } from './plan/sum-up.ts'
import type { Shown } from './publish-standard.ts'

type Plan = Pick<analysis.AnalysisDocument, 'actions' | 'plan'>

/**
 * The actions that a release shows, numbered anew, so that no gap in the numbers tells of one that is withheld. The
 * numbers behind their order are shown in an internal release only.
 */
export function publishPlan({ actions, plan }: Plan, { release, record, action }: Shown): Plan {
  const shown = Object.entries(actions).filter(([, one]) => record(one))
  const phases = plan.phases.map((phase) => ({ ...phase, actions: phase.actions.filter(action) }))
  return {
    actions: Object.fromEntries(
      shown.map(([id, one], index) => [
        id,
        {
          ...one,
          place: index + 1,
          depends_on: one.depends_on.filter(action),
          requires: one.requires.filter((requirement) => action(requirement.action)),
          unlocks: one.unlocks.filter(action),
          weights: release === 'internal' ? one.weights : null,
        },
      ]),
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
