import type { VFileMessage } from 'vfile-message'
import { isBackwards } from '../period.ts'
import { message } from '../message.ts'
import type { Check } from './check.ts'

/** What requests refer to, the order of their days, and requests beside answers that say otherwise (method.md section 3). */
export function checkRequests(check: Check): VFileMessage[] {
  const { assessment, catalogue, place, unknown } = check
  const requests = [...assessment.requests.values()]
  return [
    ...requests.flatMap(({ at, agency, selection, questions, date, due, received }) => [
      ...(catalogue.agencyKinds.has(agency)
        ? []
        : [unknown('agency-unknown', place(at, 'agency'), agency, catalogue.agencyKinds)]),
      ...(selection === null || catalogue.selections.has(selection)
        ? []
        : [unknown('selection-unknown', place(at, 'selection'), selection, catalogue.selections)]),
      ...questions.flatMap((id, index) =>
        catalogue.criteria.has(id)
          ? []
          : [unknown('criterion-unknown', place(at, `questions/${index}`), id, catalogue.criteria)],
      ),
      ...Object.entries({ due, received }).flatMap(([key, to]) =>
        to !== null && isBackwards({ from: date, to })
          ? [message('period-backwards', place(at, key), { from: date, to })]
          : [],
      ),
    ]),
    ...[...assessment.answers.values()].flatMap(({ id, at, requested }) => {
      const asked = requests.filter(({ questions }) => questions.includes(id))
      const isKnown = asked.some(
        ({ agency, date }) => agency === requested?.agency && date === requested.date,
      )
      if (!requested || asked.length === 0 || isKnown) return []
      const known = asked.map(({ agency, date }) => `${agency} on ${date}`).join(', ')
      return [message('request-differs', place(at, 'requested'), { ...requested, known })]
    }),
  ]
}
