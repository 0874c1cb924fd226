import type { ReviewDocument } from './review.ts'
export declare const review: (value: unknown) => value is ReviewDocument
