import type { analysis } from '@rsr/model'

type Place = analysis.At

/** What a plan lacks, and the place where it is to be mended (method.md section 7). */
export type Hole =
  | {
      readonly kind: 'action-incomplete'
      readonly at: Place
      readonly id: string
      readonly missing: analysis.Action['missing']
    }
  | { readonly kind: 'action-without-gap'; readonly at: Place; readonly id: string }
  | { readonly kind: 'gap-without-action'; readonly at: Place; readonly id: string; readonly title: string }

/**
 * The holes of a plan, by the five criteria of OECD/SIGMA: what an action does not say, actions that close no gap and
 * make none possible, and gaps without an action. With them, a plan is not published.
 *
 * @param publication - what a release shows: actions that it withholds have no holes, and close their gaps.
 */
export function holesOf({
  actions,
  plan,
  standards,
}: Pick<analysis.AnalysisDocument, 'actions' | 'plan' | 'standards'>): Hole[] {
  return [
    ...Object.values(actions).flatMap(({ at, id, missing }): Hole[] =>
      missing.length === 0 ? [] : [{ kind: 'action-incomplete', at, id, missing }],
    ),
    ...plan.actions_without_gap.flatMap((id): Hole[] => {
      const action = actions[id]
      return action ? [{ kind: 'action-without-gap', at: action.at, id }] : []
    }),
    ...plan.gaps_without_action.flatMap((id): Hole[] => {
      const standard = standards[id]
      if (!standard?.gap) return []
      // The answer that makes the gap; where nothing is answered, there is no other place than the standard itself.
      const [criterion = ''] = [...standard.gap.missing, ...standard.gap.establish, ...standard.gap.open]
      const at = standard.criteria[criterion]?.answer.at ?? standard.text?.at ?? standard.at
      return [{ kind: 'gap-without-action', at, id, title: standard.title }]
    }),
  ]
}
