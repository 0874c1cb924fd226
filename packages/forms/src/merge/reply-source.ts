import type { Assessment, Catalogue } from '@rsr/model'
import type { TypedRow } from '../understand/typed-row.ts'

/** Agencies that are none of the State: what they say is not an official statement (method.md section 3). */
const thirdParties = ['civil-society', 'private-sector']
export const isThirdParty = (agency: string) => thirdParties.includes(agency)

/** The source that the reply of an agency is, for the facts that it gave: the registered one, or a record of it. */
export function replySource(
  agency: string,
  rows: readonly TypedRow[],
  { sources, agencies }: Assessment,
  catalogue: Catalogue,
): { readonly id: string; readonly record: Readonly<Record<string, unknown>> | null } {
  const year = Number(rows[0]?.delivery.received.slice(0, 4))
  const id = `${agency}-reply-${year}`
  const known =
    sources.get(id) ??
    [...sources.values()].find((each) => each.id === `${agency}-reply` && each.year === year)
  if (known) return { id: known.id, record: null }
  const widest = (['public', 'state', 'restricted'] as const).find((mark) =>
    rows.some(({ confidentiality, facts }) => facts.length > 0 && confidentiality === mark),
  )
  const record = {
    kind: isThirdParty(agency) ? 'independent-report' : 'official-statement',
    title: 'Reply to the assessment questionnaire',
    publisher: agencies.get(agency)?.name ?? catalogue.agencyKinds.get(agency)?.title ?? agency,
    year,
    ...(widest !== undefined && widest !== 'state' && { confidentiality: widest }),
  }
  return { id, record }
}
