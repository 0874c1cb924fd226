import type { Assessment } from '@rsr/model'
import type { DeliveredFile } from './deliveries-of.ts'

/**
 * That a reply is said to have come before all requests to its agency that ask its questions: it may have come unasked, or
 * the day may be mistyped, which nobody sees later.
 */
export function receivedTooEarly(deliveries: readonly DeliveredFile[], { requests }: Assessment): string[] {
  return deliveries.flatMap(({ agency, received, delivery }) => {
    const questions = new Set(delivery.form.answers.map(({ criterion }) => criterion))
    const asked = [...requests.values()].filter(
      (request) => request.agency === agency && request.questions.some((id) => questions.has(id)),
    )
    if (asked.length === 0 || asked.some(({ date }) => date <= received)) return []
    const sent = asked.map(({ id, date }) => `${id} on ${date}`).join(', ')
    return [
      `Note: no request is marked as received, as ${received} is before they were sent: ${sent}. Is the day right that --received names?`,
    ]
  })
}
