import type { Assessment, Catalogue } from '@rsr/model'
import { agencyTitle } from '../agency-title.ts'

/** A request as it stands on a day. */
export interface FollowedRequest {
  /** Null for one that is recorded on answers alone. */
  readonly id: string | null
  readonly agency: string
  readonly name: string
  readonly sent: string
  readonly due: string | null
  readonly received: string | null
  readonly form: string | null
  readonly asked: number
  readonly answered: number
  readonly complete: boolean
  /** The questions without a reply of the agency since it was asked. */
  readonly open: readonly string[]
  /** Days since it was due; negative before; null where it has no due date, or is complete. */
  readonly late: number | null
}

/**
 * What was asked of agencies, by agency and day: the requests that are recorded, and those that stand on answers
 * `not-provided` alone.
 *
 * @param day - the day from which days are counted.
 */
export function followRequests(assessment: Assessment, catalogue: Catalogue, day: string): FollowedRequest[] {
  return [...assessment.requests.values(), ...onAnswers(assessment)]
    .map(({ id, agency, date: sent, due, received, questions, form }): FollowedRequest => {
      const open = questions.filter((question) => !isAnswered(question, agency, sent, assessment))
      const complete = open.length === 0
      return {
        id,
        agency,
        name: agencyTitle(agency, assessment, catalogue),
        sent,
        due,
        received,
        form,
        asked: questions.length,
        answered: questions.length - open.length,
        complete,
        open,
        late: due === null || complete ? null : daysBetween(due, day),
      }
    })
    .toSorted((a, b) => compare(a.name, b.name) || compare(a.sent, b.sent))
}

/** The requests that wait for a reply: those overdue first, the longest of them first; then by the day on which they are due. */
export const toRemind = (requests: readonly FollowedRequest[]): FollowedRequest[] =>
  requests
    .filter(({ complete }) => !complete)
    .toSorted((a, b) => compare(a.due ?? '9999', b.due ?? '9999') || compare(a.sent, b.sent))

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function isAnswered(question: string, agency: string, sent: string, { answers }: Assessment): boolean {
  const replies = answers.get(question)?.replies ?? []
  return replies.some((reply) => reply.agency === agency && reply.date >= sent)
}

/** Requests that are written on answers, and nowhere else, as one for each agency and day. */
function onAnswers({ answers, requests }: Assessment) {
  const found = new Map<string, { agency: string; date: string; questions: string[] }>()
  for (const { id, requested } of answers.values()) {
    if (!requested) continue
    const { agency, date } = requested
    const isRecorded = [...requests.values()].some(
      (each) => each.agency === agency && each.questions.includes(id),
    )
    if (isRecorded) continue
    const one = found.get(`${agency} ${date}`) ?? { agency, date, questions: [] }
    found.set(`${agency} ${date}`, { ...one, questions: [...one.questions, id] })
  }
  return [...found.values()].map((each) => ({ id: null, due: null, received: null, form: null, ...each }))
}

const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
