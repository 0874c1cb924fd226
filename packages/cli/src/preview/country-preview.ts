import { createHash } from 'node:crypto'
import { readError } from '../live/read-error.ts'
import { documentPage } from './document-page.ts'
import type { Draft } from './draft.ts'

/** A page with what it shows, and what tells it from what it was before. */
export interface Page {
  readonly draft: Draft
  readonly html: string
  readonly version: string
}

/** The preview of one country. */
export interface CountryPreview {
  /** The page as it is by now; it is read again only after a change. */
  readonly page: () => Promise<Page>
  /** Says that files changed. Whoever listens is told of the page that comes of it. */
  readonly change: () => Promise<void>
  /** Calls a listener at every change, until what is given back is called. */
  readonly listen: (listener: (page: Page) => void) => () => void
}

/**
 * @param read - reads what is to be shown by now, from what was shown before.
 * @param isAlone - whether it is no country of several.
 */
export function countryPreview(
  read: (before: Draft | undefined) => Promise<Draft>,
  isAlone: boolean,
): CountryPreview {
  const listeners = new Set<(page: Page) => void>()
  let before: Draft | undefined
  let current: Promise<Page> | undefined
  // One after the other, so that each knows what was shown before.
  let queue: Promise<unknown> = Promise.resolve()

  const readAfter = async (earlier: Promise<unknown>) => {
    await earlier
    before = await read(before)
    return pageOf(before, isAlone)
  }
  const page = () => {
    if (!current) {
      current = readAfter(queue)
      queue = current.catch(() => undefined)
    }
    return current
  }
  return {
    page,
    change: async () => {
      current = undefined
      if (listeners.size === 0) return
      try {
        const changed = await page()
        for (const listener of listeners) listener(changed)
      } catch (error) {
        // Whoever asks for the page is told.
        readError(error)
      }
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function pageOf(draft: Draft, isAlone: boolean): Page {
  const html = documentPage(draft, isAlone)
  const version = createHash('sha256').update(html).digest('base64url').slice(0, 16)
  return { draft, html: html.replace('<html ', `<html data-version="${version}" `), version }
}
