import {
  type InputFile,
  type ReadAssessment,
  checkAssessment,
  isMarkdownAssessment,
  readAssessment,
} from '@rsr/model'
import type { VFile } from 'vfile'
import type { Sources } from './sources.ts'

declare module 'vfile' {
  interface DataMap {
    /** The assessment that a document is, where its front matter says that it is one. */
    rsr: ReadAssessment
  }
}

/**
 * Reads a document that is an assessment, or a part of one: what it says, and messages at their lines.
 *
 * @returns nothing where its front matter has no `schema`. Where the catalogue is known, the messages are those of
 *   `rsr check`; `value` is not there where one of them is an error of form.
 */
export function readDocument(
  file: VFile,
  { catalogue, countries = [] }: Pick<Sources, 'catalogue' | 'countries'>,
): ReadAssessment | undefined {
  const input = inputOf(file)
  if (!isMarkdownAssessment(input)) return undefined
  const read = readAssessment([input])
  if (!catalogue) return read
  const country = countries.find(({ iso3 }) => iso3 === (read.value ?? read.partial)?.country)
  return { ...read, messages: checkAssessment(read, { catalogue, country }) }
}

/** A page of a website may have another ending, or no name yet. */
function inputOf(file: VFile): InputFile {
  const path = file.path && /\.md$/i.test(file.path) ? file.path : 'assessment.md'
  const { value } = file
  return { path, bytes: typeof value === 'string' ? new TextEncoder().encode(value) : value }
}
