import type { Origin } from '@rsr/document'
import { type analysis, isRecord, keysOf, valueAt } from '@rsr/model'
import type { Publication } from '@rsr/roadmap'
import { ruleInWords } from './explain/explanations.ts'

/** What a computed value follows from, in a few words, and where that is written. */
export interface Reason {
  readonly words: string
  readonly origin?: Origin | undefined
}

/**
 * What a computed value of a publication follows from: for a status the rule and the answers of its axis; for anything
 * else the record to which it belongs.
 */
export function reasonsOf(publication: Publication, trace: string): Reason[] {
  const [section, id = '', axis] = keysOf(trace)
  const standard = section === 'standards' ? publication.standards[id] : undefined
  if (standard && (axis === 'law' || axis === 'practice')) return statusReasons(standard, axis)
  for (let at = trace; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const record = valueAt(publication, at)
    if (isRecord(record) && isRecord(record.at)) {
      return [{ words: 'from', origin: { file: String(record.at.file), pointer: String(record.at.pointer) } }]
    }
  }
  return []
}

function statusReasons(standard: analysis.Standard, axis: 'law' | 'practice'): Reason[] {
  const { rules } = standard[axis]
  const own = Object.values(standard.criteria).filter((criterion) => criterion.axis === axis)
  const silent = own.filter(({ answer }) => answer.value === 'not-asked').length
  return [
    ...[...new Set(rules)].map((rule) => ({ words: `by the rule ${rule}: ${ruleInWords(rule)}` })),
    ...own
      .filter(({ answer }) => answer.value !== 'not-asked')
      .map(({ id, answer }) => ({ words: `${id}: ${answer.value}`, origin: answer.at ?? undefined })),
    ...(silent === 0 ? [] : [{ words: `${silent} not yet asked` }]),
  ]
}
