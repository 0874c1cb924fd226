import type { Assessment } from '@rsr/model'
import type { Change } from './merged.ts'
import type { PlannedQuestion } from './merge-question.ts'

/** The day of receipt on the requests that some replies answer: the last ones that were sent before. */
export function receiveRequests(planned: readonly PlannedQuestion[], { requests }: Assessment): Change[] {
  const days = new Map<string, { day: string; isNews: boolean }>()
  for (const { id, replies } of planned) {
    for (const { row, outcome } of replies) {
      const { agency, received } = row.delivery
      const [request] = [...requests.values()]
        .filter((one) => one.agency === agency && one.date <= received && one.questions.includes(id))
        .toSorted((a, b) => (a.date < b.date ? 1 : -1))
      if (!request) continue
      const isNews = outcome === 'new' || outcome === 'changed' || outcome === 'waits'
      days.set(request.id, { day: received, isNews: isNews || days.get(request.id)?.isNews === true })
    }
  }
  return [...days].flatMap(([id, { day, isNews }]): Change[] => {
    const request = requests.get(id)
    if (!request || (request.received !== null && (!isNews || request.received >= day))) return []
    const edits = [{ file: request.at.file, pointer: `${request.at.pointer}/received`, value: day }]
    return [{ id, kind: 'received', of: request.agency, edits }]
  })
}
