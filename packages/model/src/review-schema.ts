import review from './generated/review.schema.json' with { type: 'json' }
import type { SchemaNode } from './written-schema.ts'

/** The schema of what came back in a reviewed Word draft. */
export const reviewSchema: SchemaNode = review
