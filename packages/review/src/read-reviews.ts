import { type InputFile, isReview, message, startOf } from '@rsr/model'
import type { VFileMessage } from 'vfile-message'
import type { NamedReview } from './proposal.ts'

/** How the name of a file that holds a review ends. */
export const reviewEnding = '.review.json'

/**
 * Reads reviews that were kept beside an assessment, each under the name of its file without the ending.
 *
 * @returns those that are whole, and a message on each that is not.
 */
export function readReviews(files: readonly InputFile[]): {
  reviews: NamedReview[]
  messages: VFileMessage[]
} {
  const reviews: NamedReview[] = []
  const messages: VFileMessage[] = []
  for (const { path, bytes } of files) {
    const review = parsed(bytes)
    if (isReview(review))
      reviews.push({ name: path.replace(/^.*\//, '').slice(0, -reviewEnding.length), review })
    else messages.push(message('review-damaged', startOf(path), {}))
  }
  return { reviews, messages }
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}
