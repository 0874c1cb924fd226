import type { AnalysisDocument } from './analysis.ts'
import type { Validator } from '../validate.ts'
export declare const analysis: Validator<AnalysisDocument>
