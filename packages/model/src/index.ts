export { analysisSchema } from './analysis-schema.ts'
export type { Agency, Assessment } from './assessment.ts'
export {
  type Catalogue,
  type CatalogueCriterion,
  type CatalogueElement,
  type CatalogueInstrument,
  type CatalogueStandard,
  type Term,
  fillCatalogue,
} from './catalogue.ts'
export type { CatalogueOutline } from './catalogue-outline.ts'
export { checkAssessment } from './check-assessment.ts'
export type { Surroundings } from './check/check.ts'
export { checkFiles } from './check-files.ts'
export { checkCatalogue } from './check-catalogue.ts'
export { type Country, fillCountry } from './country.ts'
export type { CountryFatf } from './country-fatf.ts'
export type { Indicator, IndicatorSet } from './country-indicators.ts'
export type { ActionPlan, CountryLaw, LawPage } from './country-laws.ts'
export type { CountryReservation } from './country-treaties.ts'
export { type InputFile, decode } from './decode.ts'
export type { WrittenAction } from './fill-action.ts'
export type { WrittenAnswer } from './fill-answer.ts'
export type { AgencyRequest } from './fill-request.ts'
export { followUpReasons } from './follow-up-reasons.ts'
export { earlierTextOf } from './earlier-text-of.ts'
export type { SourceEdit } from './edit/apply-edits.ts'
export { applyWhatHolds } from './edit/apply-what-holds.ts'
export { editFiles } from './edit/edit-files.ts'
export { type EditedSource, editSource } from './edit/edit-source.ts'
export { refill } from './edit/refill.ts'
export { type TextChange, applyChanges } from './edit/text-change.ts'
export type * as analysis from './generated/analysis.ts'
export type { AssessmentDocument } from './generated/assessment.ts'
export type { CountryDocument } from './generated/country.ts'
export type { DecisionsDocument } from './generated/decisions.ts'
export type { RoadmapDocument } from './generated/roadmap.ts'
export { isMarkdown } from './is-markdown.ts'
export { isMarkdownAssessment, unmarkedMarkdown } from './markdown/is-assessment.ts'
export { type Titles, titleIn, untitled } from './markdown/titles.ts'
export { toMarkdownDocument } from './markdown/to-markdown.ts'
export { sectionLines } from './markdown/write-section.ts'
export { isRecord, keysOf, valueAt } from './json-pointer.ts'
export { type MessageValues, hasErrors, isMistake, message } from './message.ts'
export { literalProse } from './literal-prose.ts'
export { type MessageId, messageTable } from './message-table.ts'
export { misplacedFiles } from './misplaced-files.ts'
export { type Period, askedPeriod, isBackwards, overlaps, periodWords } from './period.ts'
export type { Organisation } from './organisation.ts'
export { type Place, type Point, type Position, startOf } from './place.ts'
export { type ProseKind, footnotesIn, readProse } from './prose.ts'
export type { PublicSource } from './public-source.ts'
export { isAnalysisFile, readAnalysis } from './read-analysis.ts'
export { type ReadAssessment, readAssessment } from './read-assessment.ts'
export { type At, type Part, readParts } from './read-parts.ts'
export {
  type Review,
  type ReviewChange,
  type ReviewEdit,
  type ReviewField,
  type ReviewPlace,
  type ReviewPlaced,
  type ReviewThread,
  isReview,
} from './review.ts'
export { reportedStatus } from './reported-status.ts'
export { reviewSchema } from './review-schema.ts'
export { type Settings, defaultSettings, readSettings } from './settings.ts'
export { type SourceDocument, readSource } from './source-document.ts'
export { didYouMean } from './suggestion.ts'
export { type Written, validate } from './validate.ts'
export { type SchemaNode, holdsAt, schemaAt, writtenSchemas } from './written-schema.ts'
export { toYamlDocument } from './to-yaml-document.ts'
