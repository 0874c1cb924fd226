import type { VFileMessage } from 'vfile-message'
import { message } from '../message.ts'
import { endsBefore } from '../period.ts'
import type { Check } from './check.ts'

/** A private-use code of ISO 3166-1 stands for a fictional country, which has no public data. */
const isFictional = (code: string) => /^X[A-Z]{2}$/.test(code)

/** What the header names: the country, the selection, the edition of the catalogue. */
export function checkHeader({ assessment, catalogue, country, place, unknown }: Check): VFileMessage[] {
  const { header: head } = assessment
  const messages: VFileMessage[] = []
  if (!country && !isFictional(assessment.country)) {
    const suggestion =
      'Use the ISO 3166-1 code of a member, or a code from XAA to XZZ for a fictional country.'
    messages.push(
      message('country-unknown', place({ ...head.at, pointer: '' }, 'country'), {
        id: assessment.country,
        suggestion,
      }),
    )
  }
  if (!catalogue.selections.has(head.selection)) {
    messages.push(
      unknown('selection-unknown', place(head.at, 'selection'), head.selection, catalogue.selections),
    )
  }
  if (head.next_review !== null && endsBefore(head.next_review, head.date)) {
    const values = { found: head.next_review, date: head.date }
    messages.push(message('next-review-passed', place(head.at, 'next_review'), values))
  }
  if (head.catalogue !== catalogue.edition) {
    const values = { found: head.catalogue, expected: catalogue.edition }
    messages.push(message('catalogue-differs', place(head.at, 'catalogue'), values))
  }
  return messages
}

/** The sections whose keys are ids of the catalogue. */
export function checkIds({ assessment, catalogue, place, unknown, exists }: Check): VFileMessage[] {
  const sections = [
    ['agency-unknown', assessment.agencies, catalogue.agencyKinds],
    ['standard-unknown', assessment.standards, catalogue.standards],
    ['instrument-unknown', assessment.treaties, catalogue.instruments],
    ['criterion-unknown', assessment.answers, catalogue.criteria],
  ] as const
  const messages = sections.flatMap(([id, section, known]) =>
    [...section]
      .filter(([key]) => !known.has(key))
      .map(([key, record]) => unknown(id, place(record.at, undefined, 'key'), key, known)),
  )
  for (const override of assessment.treaties.values()) {
    if (exists('sources', override.source)) continue
    messages.push(
      unknown('source-unknown', place(override.at, 'source'), override.source, assessment.sources),
    )
  }
  return messages
}
