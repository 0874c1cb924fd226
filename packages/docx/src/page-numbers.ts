import { patchDocument } from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'
import type { Pages } from './context.ts'

/**
 * Lays out the pages of a Word file as Word does, to know on which page its bookmarks are. The widths of letters are
 * those of Arial; for what is in another font, the symbols of statuses, they are guessed, so that a number may be one
 * off where a page is full to the last line. It takes some seconds, and is loaded for final files only.
 */
export async function pageNumbers(file: Uint8Array): Promise<Pages> {
  const estimate = estimatePageNumbersWith({ guess: true })
  let pages: Pages = { ofBookmark: new Map(), count: 1 }
  // Only this reads a finished file for the estimator; what it writes is not used.
  await patchDocument({
    outputType: 'uint8array',
    data: file,
    patches: {},
    recursive: false,
    pageNumbers: (template) => {
      const found = estimate(template)
      pages = { ofBookmark: found.bookmarks, count: found.pageCount ?? 1 }
      return found
    },
  })
  return pages
}
