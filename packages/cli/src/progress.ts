import type { analysis } from '@rsr/model'
import { type FollowedAction, followUpsOf } from './follow-up-in-words.ts'

/** How many criteria that apply are answered, and how many are open in which way. */
export interface Counts {
  readonly answered: number
  readonly unknown: number
  readonly notProvided: number
  readonly notAsked: number
  /** Of the answered ones, those that the State should confirm. */
  readonly toConfirm: number
  /** Of those to confirm, the ones that rest on third parties only. */
  readonly thirdPartiesOnly: number
}

/** A priority or a kind of agency with its counts. */
export type CountedGroup = Counts & { readonly id: string; readonly title: string }

/** An answer that the State should confirm, and why (method.md section 3). */
export interface ToConfirm {
  readonly criterion: string
  readonly question: string
  readonly answer: analysis.Answer['value']
  readonly reasons: analysis.Answer['to_confirm']
  /** The priority under which its standard is counted. */
  readonly priority: string
  /** The kind of agency that is best placed to answer. */
  readonly agency: string
}

/** How far an assessment is, under each priority and for each kind of agency that is best placed to answer. */
export interface Progress {
  readonly total: Counts
  readonly priorities: readonly CountedGroup[]
  readonly agencies: readonly CountedGroup[]
  readonly answersToConfirm: readonly ToConfirm[]
  readonly answersToReExamine: readonly ToReExamine[]
  readonly actionsToDecideOn: readonly FollowedAction[]
}

/** An answer to a text of its question that has changed since (method.md section 8). */
export interface ToReExamine {
  readonly criterion: string
  /** The edition of the catalogue that was answered. */
  readonly answered: string
  readonly was: string
  readonly is: string
}

/** The progress of an assessment, counted in its analysis. */
export function progressOf(full: analysis.AnalysisDocument): Progress {
  const { standards, priorities, agencies } = full
  const all = Object.values(standards).flatMap((standard) =>
    Object.values(standard.criteria).map((criterion) => ({
      ...criterion,
      priority: standard.priorities[0] ?? '',
      agency: criterion.asks[0] ?? '',
    })),
  )
  const asked = new Set(all.map(({ agency }) => agency))
  return {
    total: count(all),
    priorities: Object.values(priorities).map(({ id, title }) => ({
      id,
      title: `${id}. ${title}`,
      ...count(all.filter((one) => one.priority === id)),
    })),
    agencies: Object.values(agencies)
      .filter(({ id }) => asked.has(id))
      .map(({ id, title, own }) => ({
        id,
        title: own?.name ?? title,
        ...count(all.filter((one) => one.agency === id)),
      })),
    answersToConfirm: all
      .filter(({ answer }) => answer.to_confirm.length > 0)
      .map(({ id, question, answer, priority, agency }) => ({
        criterion: id,
        question,
        answer: answer.value,
        reasons: answer.to_confirm,
        priority,
        agency,
      })),
    answersToReExamine: all.flatMap(({ id, question, answer, earlier }) =>
      earlier === null
        ? []
        : [{ criterion: id, answered: answer.catalogue, was: earlier.question, is: question }],
    ),
    actionsToDecideOn: followUpsOf(full),
  }
}

function count(criteria: readonly Pick<analysis.Criterion, 'answer'>[]): Counts {
  const having = (passes: (answer: analysis.Answer) => boolean) =>
    criteria.filter(({ answer }) => passes(answer)).length
  return {
    answered: having(({ value }) => value === 'yes' || value === 'partly' || value === 'no'),
    unknown: having(({ value }) => value === 'unknown'),
    notProvided: having(({ value }) => value === 'not-provided'),
    notAsked: having(({ value }) => value === 'not-asked'),
    toConfirm: having((answer) => answer.to_confirm.length > 0),
    thirdPartiesOnly: having((answer) => answer.to_confirm.includes('third-parties-only')),
  }
}
