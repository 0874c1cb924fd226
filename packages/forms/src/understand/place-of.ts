import type { FormPlace, ReturnedAnswer } from '../returned.ts'

/** Where a row begins. */
export const placeOf = ({ place, cells }: ReturnedAnswer): FormPlace =>
  place ?? Object.values(cells)[0]?.place ?? {}
