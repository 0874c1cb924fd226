import type { VFileMessage } from 'vfile-message'
import type { Assessment } from '../assessment.ts'
import type { OutlinedStandard } from '../catalogue-outline.ts'
import type { WrittenAction } from '../fill-action.ts'
import { followUpReasons } from '../follow-up-reasons.ts'
import { message } from '../message.ts'
import type { Check } from './check.ts'

/** What is proposed to the office on an action that is not closed (method.md section 7): no mistake, and nothing that changes. */
export function checkFollowUp({ assessment, catalogue, place }: Check): VFileMessage[] {
  return [...assessment.actions.values()].flatMap((action) => {
    const standards = action.closes.flatMap((id) => catalogue.standards.get(id) ?? [])
    const isMet = standards.length > 0 && standards.every((one) => isAnswered(one, action, assessment))
    const { id, at, end } = action
    const last = action.progress.at(-1)
    return followUpReasons(action, { date: assessment.header.date, isMet }).map((reason) => {
      if (reason === 'reported-complete' && last) {
        return message('action-reported-complete', place(last.at, 'status'), { id })
      }
      if (reason === 'end-passed')
        return message('action-end-passed', place(at, 'end'), { id, end: end ?? '' })
      return message('action-gaps-met', place(at, 'closes'), { id })
    })
  })
}

/**
 * Whether nothing of a standard is left for an action: each of its questions is answered yes, which is what `met` means
 * whatever the rule; for one that establishes facts, none is open. A level that a person decided is left to the analysis.
 */
function isAnswered(
  { criteria }: OutlinedStandard,
  { kind }: WrittenAction,
  { answers }: Assessment,
): boolean {
  const settled = kind === 'measure' ? ['yes', 'not-applicable'] : ['yes', 'partly', 'no', 'not-applicable']
  const answerOf = (id: string) => {
    const own = answers.get(id)
    return own?.answer ?? answers.get(own?.same ?? '')?.answer ?? 'not-asked'
  }
  return criteria.length > 0 && criteria.every(({ id }) => settled.includes(answerOf(id)))
}
