import type { TypedRecord } from './typed-record.ts'

/** Where a row stands in the reply of an agency, for a citation: `answer sheet of 2026-10-01, new-fact-1`. */
export const placeOfRow = ({ delivery, row }: TypedRecord): string => {
  const { sent } = delivery.form
  return `answer sheet${sent ? ` of ${sent.date}` : ''}, ${row}`
}
