import {
  type InputFile,
  checkAssessment,
  checkCatalogue,
  misplacedFiles,
  readAssessment,
  readParts,
  readSettings,
} from '@rsr/model'
import { loadCountry, loadOutline } from '@rsr/standards'

const isSettings = ({ path }: InputFile) => path === 'rsr.yaml'
const isCatalogue = ({ path }: InputFile) => path.startsWith('catalogue/')

/** All messages on the files of an assessment, and on those of its office, as `rsr check` gives them. */
export async function check(files: readonly InputFile[], load: typeof loadOutline = loadOutline) {
  const settings = files.filter(isSettings).flatMap((file) => readSettings(file).messages)
  const own = readParts(files.filter(isCatalogue), 'roadmap')
  // Pinned, so that a new edition of the catalogue changes no case.
  const catalogue = { ...(await load(own.documents)), edition: 'draft-3' }
  // A workspace has its countries in folders; any other case is the folder of one country.
  const isWorkspace = files.some(isSettings)
  const ofOffice = [
    ...settings,
    ...own.messages,
    ...checkCatalogue(own.documents, catalogue),
    ...(isWorkspace ? misplacedFiles(files) : []),
  ]
  const isOfCountry = ({ path }: InputFile) => !isWorkspace || path.startsWith('countries/XAA/')
  const ofCountry = files.filter((file) => !isSettings(file) && !isCatalogue(file) && isOfCountry(file))
  if (ofCountry.length === 0) return ofOffice
  const { assessment, partial, documents, messages } = readAssessment(ofCountry)
  const read = assessment ?? partial
  if (!read) return [...ofOffice, ...messages]
  const country = await loadCountry(read.country)
  return [...ofOffice, ...messages, ...checkAssessment(read, documents, { catalogue, country })]
}
