import type { Attributes } from '@rsr/opc'

/** Who made a change or a comment, and when; LibreOffice writes dates that are none, as 0-00-00T00:00:00Z (seen by experiment). */
export function signed(attributes: Attributes): { author: string | null; date: string | null } {
  const date = attributes.get('w:date')
  return {
    author: attributes.get('w:author') ?? null,
    date: date !== undefined && isDate(date) ? date : null,
  }
}

const isDate = (date: string) => /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T\d\d:\d\d/.test(date)
