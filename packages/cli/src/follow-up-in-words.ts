import type { analysis } from '@rsr/model'
import { phrase } from './phrase.ts'

/** What is proposed on an action, with the answers that it was to change. */
export interface FollowedAction {
  readonly action: string
  readonly title: string
  /** Its end as it is stated. */
  readonly end: string | null
  readonly because: analysis.FollowUp['because']
  readonly toReExamine: readonly {
    readonly criterion: string
    readonly question: string
    readonly answer: analysis.Answer['value']
  }[]
}

/** The actions on which something is proposed to the office, in the order of the roadmap (method.md section 7). */
export function followUpsOf({ actions, standards }: analysis.AnalysisDocument): FollowedAction[] {
  const criteria = new Map(
    Object.values(standards).flatMap((standard) =>
      Object.values(standard.criteria).map((one) => [one.id, one]),
    ),
  )
  return Object.values(actions).flatMap(({ id, title, end, follow_up: proposed }) => {
    if (!proposed) return []
    const toReExamine = proposed.re_examine.flatMap((criterion) => {
      const found = criteria.get(criterion)
      return found ? [{ criterion, question: found.question, answer: found.answer.value }] : []
    })
    return [{ action: id, title, end, because: proposed.because, toReExamine }]
  })
}

/** The same as it is told to an officer; nothing where there is nothing to decide. */
export function followUpsInWords(all: readonly FollowedAction[]): string {
  const lines = all.flatMap(({ action, title, end, because, toReExamine }) => [
    `  ${action}  ${title}`,
    ...because.map(
      (one) => `    ${phrase(`follow_up.because_of.${one}`).replace('{{date end}}', end ?? '')}`,
    ),
    ...toReExamine.map(
      ({ criterion, question, answer }) =>
        `    To be re-examined: ${criterion}  ${question} ${phrase(`answer.${answer}`)}`,
    ),
  ])
  if (all.length === 0) return ''
  return [`Actions to decide on; nothing changes until you do: ${all.length}`, ...lines].join('\n')
}
