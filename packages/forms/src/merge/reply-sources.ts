import type { Assessment, Catalogue } from '@rsr/model'
import type { TypedRecord } from '../records/typed-record.ts'
import type { Delivery, TypedRow } from '../understand/typed-row.ts'
import { type ReplySource, replySource } from './reply-source.ts'

/** Gives the source that the reply of an agency is, for all that it gave in some forms. */
export function replySources(
  deliveries: readonly Delivery[],
  rows: readonly TypedRow[],
  records: readonly TypedRecord[],
  assessment: Assessment,
  catalogue: Catalogue,
): (agency: string) => ReplySource {
  const known = new Map<string, ReplySource>()
  return (agency) => {
    const source = known.get(agency) ?? made(agency)
    known.set(agency, source)
    return source
  }

  function made(agency: string): ReplySource {
    const isOwn = (each: TypedRow | TypedRecord) => each.delivery.agency === agency
    const received = deliveries.find((each) => each.agency === agency)?.received ?? ''
    const citing = [
      ...rows.flatMap((row) => (isOwn(row) && row.facts.length > 0 ? row.confidentiality : [])),
      ...records.flatMap((row) => (isOwn(row) && isCiting(row) ? row.permission.mark : [])),
    ]
    return replySource(agency, received, citing, assessment, catalogue)
  }
}

/** Sources and actions cite nothing. */
const isCiting = ({ kind }: TypedRecord) => kind === 'facts' || kind === 'figures'
