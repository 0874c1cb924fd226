export { type AnalysisInput, analyse } from './analysis/analyse.ts'
export { type Relation, analyseInstrument } from './analysis/analyse-instrument.ts'
export { type Hole, holesOf } from './analysis/plan/holes.ts'
export { type ProposedAction, proposeActions } from './analysis/plan/propose-actions.ts'
export { extractFor } from './analysis/extract-for.ts'
export { type Recipient, recipientsOf } from './analysis/recipients.ts'
export { type Publication, type Release, publish } from './analysis/publish.ts'
export { withheldTexts } from './analysis/withheld-texts.ts'
export {
  applyEvidenceRule,
  applyRule,
  applyUseRule,
  type Answers,
  type Level,
  levels,
  rule,
} from './analysis/rule.ts'
export { type Change, whatWouldChange } from './analysis/what-would-change.ts'
export { compareEditions } from './compare/compare-editions.ts'
export type * from './compare/comparison.ts'
export { publishEditions } from './compare/publish-editions.ts'
export { analyseRegion } from './region/analyse-region.ts'
export type * from './region/findings.ts'
export { layOutRegion } from './region/lay-out-region.ts'
export { type RegionInput, makeRegion } from './region/make-region.ts'
export type { Region, RegionalRelease } from './region/region.ts'
export { surveyMembers } from './region/survey-members.ts'
export { tellCounts } from './region/tell-counts.ts'
export { type LayOutOptions, layOut } from './layout/lay-out.ts'
export { viewProblem } from './layout/lay-blocks.ts'
export { cite } from './layout/cite.ts'
export { holdsPlan } from './layout/holds-plan.ts'
export { documentMeta } from './layout/document-meta.ts'
export { type LayoutSource, layoutOf, layouts } from './layout/parse-layout.ts'
export { type PhraseBook, englishPhrases, findPhrase } from './saying/phrase-book.ts'
export { statusInWords } from './saying/status-in-words.ts'
export { type Writer, createWriter } from './saying/writer.ts'
export { type Rows, rowsOf, tables } from './rows/tables.ts'
export { toCsv } from './rows/to-csv.ts'
export type { Cell, Row, Table } from './rows/table.ts'
export { obligationKey } from './views/obligation.ts'
export { statusPhrase } from './views/status.ts'
export type { View, ViewAttribute } from './views/view.ts'
export { views } from './views/views.ts'
