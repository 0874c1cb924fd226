import type { analysis } from '@rsr/model'

/** How many criteria that apply are answered, and how many are open in which way. */
export interface Counts {
  readonly answered: number
  readonly unknown: number
  readonly notProvided: number
  readonly notAsked: number
  /** Of the answered ones, those that the State should confirm. */
  readonly toConfirm: number
}

/** How far an assessment is, under each priority and for each kind of agency that is best placed to answer. */
export interface Progress {
  readonly total: Counts
  readonly priorities: readonly (Counts & { readonly id: string; readonly title: string })[]
  readonly agencies: readonly (Counts & { readonly id: string; readonly title: string })[]
}

/** The progress of an assessment, counted in its analysis. */
export function progressOf({ standards, priorities, agencies }: analysis.AnalysisDocument): Progress {
  const all = Object.values(standards).flatMap((standard) =>
    Object.values(standard.criteria).map((criterion) => ({ criterion, priority: standard.priorities[0] })),
  )
  const answersOf = (chosen: typeof all) => chosen.map(({ criterion }) => criterion.answer)
  const asked = new Set(all.map(({ criterion }) => criterion.asks[0]))
  return {
    total: count(answersOf(all)),
    priorities: Object.values(priorities).map(({ id, title }) => ({
      id,
      title: `${id}. ${title}`,
      ...count(answersOf(all.filter((one) => one.priority === id))),
    })),
    agencies: Object.values(agencies)
      .filter(({ id }) => asked.has(id))
      .map(({ id, title, own }) => ({
        id,
        title: own?.name ?? title,
        ...count(answersOf(all.filter(({ criterion }) => criterion.asks[0] === id))),
      })),
  }
}

function count(answers: readonly analysis.Answer[]): Counts {
  const having = (...values: readonly analysis.Answer['value'][]) =>
    answers.filter(({ value }) => values.includes(value)).length
  return {
    answered: having('yes', 'partly', 'no'),
    unknown: having('unknown'),
    notProvided: having('not-provided'),
    notAsked: having('not-asked'),
    toConfirm: answers.filter((answer) => answer.to_confirm.length > 0).length,
  }
}
