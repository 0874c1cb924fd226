import type { CatalogueInstrument, Country, analysis } from '@rsr/model'

type Status = analysis.Instrument['status']
type Applies = Pick<analysis.Instrument, 'applies' | 'because'>

const partyStatuses: readonly Status[] = ['ratified', 'acceded', 'succeeded', 'extended', 'party']

/** Whether a treaty status is that of a party. */
export const isParty = (status: Status) => partyStatuses.includes(status)

/**
 * How the standards of an instrument apply to a State (method.md section 2).
 *
 * @param status - the treaty status that counts: the assessment's correction, or the public data.
 * @param hasColumn - whether the public data, or the assessment, says anything on the instrument.
 */
export function applicability(
  instrument: CatalogueInstrument,
  status: Status,
  date: string | null,
  hasColumn: boolean,
  bodies: Country['bodies'],
): Applies {
  if (instrument.accepted_through.some((body) => bodies.includes(body))) {
    return { applies: 'committed', because: 'member-of-body' }
  }
  if (!instrument.binding) return { applies: 'guidance', because: 'soft-law' }
  if (!hasColumn) return { applies: 'unknown', because: 'no-column' }
  if (isParty(status)) return { applies: 'binding', because: date === null ? 'party-undated' : 'party' }
  switch (status) {
    case 'signed':
      return { applies: 'committed', because: 'signed' }
    case 'denounced':
      return { applies: 'guidance', because: 'denounced' }
    case 'none':
      return { applies: 'guidance', because: 'not-party' }
    case 'not-applicable':
      return { applies: 'not-open', because: 'cannot-join' }
    default:
      return { applies: 'unknown', because: 'status-unknown' }
  }
}
