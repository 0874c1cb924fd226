import type { Change, Edit, Field, Place, Placed, ReviewDocument, Thread } from './generated/review.ts'
import { review } from './generated/review-validator.js'

/** What came back in a reviewed Word draft (schemas/review.schema.json). */
export type Review = ReviewDocument
/** One change that a reviewer made, tracked or not. */
export type ReviewChange = Change
/** One stretch of words that one person inserted, deleted or moved at one time. */
export type ReviewEdit = Edit
/** The value that a change is about, and where it is written. */
export type ReviewField = Field
/** Where something stands, as a person finds it in the document that was sent. */
export type ReviewPlace = Place
/** How a change or a comment was brought home, and how sure that is. */
export type ReviewPlaced = Placed
/** A comment of a reviewer with the replies to it. */
export type ReviewThread = Thread

/** Whether a value, such as a parsed file, has the shape of a review. */
export function isReview(value: unknown): value is Review {
  return review(value)
}
