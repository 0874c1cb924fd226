import type { Assessment, Catalogue, analysis } from '@rsr/model'
import { marks, writtenMark } from './marks.ts'

/** Agencies that are none of the State: what they say is not an official statement (method.md section 3). */
const thirdParties = ['civil-society', 'private-sector']
export const isThirdParty = (agency: string) => thirdParties.includes(agency)

/** The source that the reply of an agency is: the registered one, or a record of it. */
export interface ReplySource {
  readonly id: string
  /** What is to be written; null where it is registered. */
  readonly record: Readonly<Record<string, unknown>> | null
}

/**
 * The source that the reply of an agency is, for what it gave.
 *
 * @param received - the day of the reply.
 * @param citing - the marks of all that cites it: it may be read by whoever may read one of them.
 */
export function replySource(
  agency: string,
  received: string,
  citing: readonly analysis.Confidentiality[],
  { sources, agencies }: Assessment,
  catalogue: Catalogue,
): ReplySource {
  const year = Number(received.slice(0, 4))
  const id = `${agency}-reply-${year}`
  const known =
    sources.get(id) ??
    [...sources.values()].find((each) => each.id === `${agency}-reply` && each.year === year)
  if (known) return { id: known.id, record: null }
  const record = {
    kind: isThirdParty(agency) ? 'independent-report' : 'official-statement',
    title: 'Reply to the assessment questionnaire',
    publisher: agencies.get(agency)?.name ?? catalogue.agencyKinds.get(agency)?.title ?? agency,
    year,
    ...writtenMark(marks.find((mark) => citing.includes(mark))),
  }
  return { id, record }
}
