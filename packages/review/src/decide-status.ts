import { valueAt } from '@rsr/model'
import type { Accepted, Applied, Inputs, Write } from './accepted.ts'

/** A status that is accepted is one that a person decided (method.md section 4): with the office, and the reason. */
export function decideStatus({ documents }: Inputs, { proposal, decision }: Accepted, write: Write): Applied {
  const { status, from } = proposal
  if (!status) return { kind: 'by-hand' }
  const has = (pointer: string) => documents.find(({ value }) => valueAt(value, pointer) !== undefined)
  const home = has(`/standards/${status.standard}`) ?? has('/standards') ?? documents[0]
  const pointer = `/standards/${status.standard}/status/${status.axis}`
  const level = decision.decision === 'partly' && decision.text !== null ? decision.text : status.level
  const reason = decision.reason ?? from.find((each) => each.reason !== null)?.reason ?? undefined
  if (!home) return { kind: 'by-hand' }
  if (valueAt(home.value, `${pointer}/level`) === level) return { kind: 'already' }
  write(home.file, pointer, { level, by: decision.by, ...(reason !== undefined && { reason }) })
  return { kind: 'taken' }
}
