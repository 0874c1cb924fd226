import type { analysis } from '@rsr/model'

/**
 * The key of the phrase for the strength of a duty. Where it is not known that the State has joined a treaty, a duty is
 * one of the parties, so that no document says that the State has it.
 */
export function obligationKey(
  { applies, obligation }: Pick<analysis.Standard, 'applies' | 'obligation'>,
  instrument: Pick<analysis.Instrument, 'binding'> | undefined,
): string {
  const isDuty = obligation === 'mandatory' || obligation === 'qualified'
  return isDuty && instrument?.binding === true && applies !== 'binding'
    ? `obligation_of_parties.${obligation}`
    : `obligation.${obligation}`
}
