export { type AnalysisInput, analyse } from './analysis/analyse.ts'
export { type Relation, analyseInstrument } from './analysis/analyse-instrument.ts'
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
export { type LayOutOptions, layOut } from './layout/lay-out.ts'
export { viewProblem } from './layout/view-problem.ts'
export { headText } from './layout/layout-head.ts'
export { cite } from './layout/cite.ts'
export { documentMeta } from './layout/document-meta.ts'
export { type LayoutSource, layoutOf, layouts, parts } from './layout/parse-layout.ts'
export { type PhraseBook, englishPhrases, findPhrase } from './saying/phrase-book.ts'
export { type Writer, createWriter } from './saying/writer.ts'
export { obligationKey } from './views/obligation.ts'
export { statusPhrase } from './views/status.ts'
export { type View, type ViewAttribute, viewAttributes } from './views/view.ts'
export { views } from './views/views.ts'
