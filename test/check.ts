import {
  type InputFile,
  checkAssessment,
  checkCatalogue,
  misplacedFiles,
  readAssessment,
  readParts,
  readSettings,
} from '@rsr/model'
import { readDecisions, readReviews, reviewEnding } from '@rsr/review'
import { loadCountry, loadOutline } from '@rsr/standards'

const isSettings = ({ path }: InputFile) => path === 'rsr.yaml'
const isOfReviews = ({ path }: InputFile) => path.startsWith('reviews/')
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
  const others = files.filter((file) => !isSettings(file) && !isCatalogue(file))
  ofOffice.push(...messagesOnDecisions(others.filter(isOfReviews)))
  const ofCountry = others.filter((file) => isOfCountry(file) && !isOfReviews(file))
  if (ofCountry.length === 0) return ofOffice
  const read = readAssessment(ofCountry)
  const country = await loadCountry((read.value ?? read.partial)?.country ?? '')
  return [...ofOffice, ...checkAssessment(read, { catalogue, country })]
}

/** What is wrong with reviews, and with the decisions on them, which stand beside them. */
function messagesOnDecisions(files: readonly InputFile[]) {
  const { reviews, messages } = readReviews(files.filter(({ path }) => path.endsWith(reviewEnding)))
  const decisions = files.filter(({ path }) => !path.endsWith(reviewEnding))
  return [...messages, ...decisions.flatMap((file) => readDecisions(file, reviews).messages)]
}
