import type { Change, Edit, Field, Place, Placed, ReviewDocument, Thread } from './generated/review.ts'
import { review } from './generated/review-validator.js'

/** What came back in a reviewed Word draft (schemas/review.schema.json). */
export type Review = ReviewDocument
export type ReviewChange = Change
export type ReviewEdit = Edit
export type ReviewField = Field
export type ReviewPlace = Place
export type ReviewPlaced = Placed
export type ReviewThread = Thread

/** Whether a value, such as a parsed file, has the shape of a review. */
export function isReview(value: unknown): value is Review {
  return review(value)
}
