import { type Review, message } from '@rsr/model'
import type { Manifest } from '../manifest/manifest-of.ts'
import { openPackage, UnreadableFile } from '@rsr/opc'
import { wordFile } from '../reading/word-file.ts'
import { readReview } from './read-review.ts'

/** How a reviewed Word file is read. */
export interface ReviewOptions {
  /** What messages call the file. */
  readonly file?: string
  /** The manifest that was written beside the file that was sent; without it, the one inside the reviewed file. */
  readonly manifest?: Manifest
}

/**
 * Reads a reviewed Word draft: what was changed in it, tracked or not, of which value or paragraph, and what was said
 * about it (schemas/review.schema.json). Nothing is decided: the same file gives the same review, and every tracked
 * change and every comment of the file is in it, but for those with which the office showed what differs from an earlier
 * draft: of these only the ones that a reviewer rejected.
 *
 * @throws a `VFileMessage` that says what to do, if the file cannot be read: it is damaged, no Word file, or made to harm.
 * @example
 * const review = await fromDocx(await readFile('fiji-comments.docx'), { file: 'fiji-comments.docx' })
 */
export async function fromDocx(
  bytes: Uint8Array,
  { file = '', manifest }: ReviewOptions = {},
): Promise<Review> {
  try {
    return await readReview(openPackage(bytes, wordFile), manifest)
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    throw message('review-unreadable', { file }, { problem: error.message })
  }
}
