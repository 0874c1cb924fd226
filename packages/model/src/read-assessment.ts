import type { VFileMessage } from 'vfile-message'
import type { Assessment } from './assessment.ts'
import type { InputFile } from './decode.ts'
import { fillAssessment } from './fill-assessment.ts'
import type * as written from './generated/assessment.ts'
import { hasErrors, message } from './message.ts'
import { startOf } from './place.ts'
import { readParts, repeatedRecords } from './read-parts.ts'
import type { SourceDocument } from './source-document.ts'

/** What came of reading the files of an assessment. */
export interface ReadAssessment {
  /** The assessment; none where a file cannot be read or has errors. */
  readonly value?: Assessment
  /** Where there are errors and each file could be read: what has the right shape, to be checked and not analysed. */
  readonly partial?: Assessment
  /** The files with the places of what they hold. */
  readonly documents: readonly SourceDocument[]
  /** All that is wrong with their syntax and shape. */
  readonly messages: readonly VFileMessage[]
}

/**
 * Reads an assessment from its files, in YAML, JSON or Markdown. Nothing is thrown, whatever is in them: what is wrong is a
 * message. What an assessment refers to is looked at by `checkAssessment`.
 *
 * @example
 * const read = readAssessment([{ path: 'assessment.yaml', bytes }])
 * read.value?.header.edition // 'Illustrative desk reading'
 * readAssessment([]).messages.map(({ ruleId }) => ruleId) // ['header-missing']
 */
export function readAssessment(files: readonly InputFile[]): ReadAssessment {
  const { documents, readable, messages: ofParts } = readParts(files, 'assessment')
  const messages = [...ofParts, ...repeatedRecords(readable), ...otherCountries(readable)]
  const assessment = fillAssessment(readable)
  // A header may stand in a file that could not be read: that file has its own message.
  if (!assessment && documents.length === files.length) {
    messages.push(message('header-missing', startOf(files[0]?.path ?? ''), {}))
  }
  const read = { documents: readable, messages }
  if (!assessment || readable.length < files.length) return read
  return hasErrors(messages) ? { ...read, partial: assessment } : { ...read, value: assessment }
}

function otherCountries(documents: readonly SourceDocument<written.AssessmentDocument>[]): VFileMessage[] {
  const expected = countryOf(documents)
  return documents.flatMap((document) => {
    const found = document.value.country
    return found === expected
      ? []
      : [message('country-differs', document.place('/country'), { found, expected })]
  })
}

/** The country of most files; of as many, that of the file with the header. */
function countryOf(documents: readonly SourceDocument<written.AssessmentDocument>[]): string {
  const weights = new Map<string, number>()
  for (const { value } of documents) {
    const weight = 1 + (value.header ? 0.5 : 0)
    weights.set(value.country, (weights.get(value.country) ?? 0) + weight)
  }
  return [...weights].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? ''
}
