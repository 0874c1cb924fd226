import type { analysis } from '@rsr/model'

/** Whether nothing of a standard is missing or open, so that what depends on it need not wait. */
export function isInPlace(standard: analysis.Standard | undefined): boolean {
  if (!standard?.assessed || standard.gap) return false
  return !standard.ratification || standard.law.low === 'party'
}
