import analysis from './generated/analysis.schema.json' with { type: 'json' }
import type { SchemaNode } from './written-schema.ts'

/** The schema of an analysis: what carries `x-text` in it is an input as it was written, all else is computed. */
export const analysisSchema: SchemaNode = analysis
