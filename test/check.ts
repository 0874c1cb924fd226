import { type Catalogue, type InputFile, checkAssessment, readAssessment } from '@rsr/model'
import { loadCatalogue, loadCountry } from '@rsr/standards'

/** Pinned, so that a new edition of the catalogue changes no case. */
const catalogue: Catalogue = { ...(await loadCatalogue()), edition: 'draft-3' }

/** All messages on the files of an assessment, as `rsr check` gives them. */
export async function check(files: readonly InputFile[]) {
  const { assessment, partial, documents, messages } = readAssessment(files)
  const read = assessment ?? partial
  if (!read) return messages
  const country = await loadCountry(read.country)
  return [...messages, ...checkAssessment(read, documents, { catalogue, country })]
}
