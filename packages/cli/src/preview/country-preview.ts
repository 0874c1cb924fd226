import { createHash } from 'node:crypto'
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

/** @param read - reads what is to be shown by now, from what was shown before. */
export function countryPreview(read: (before: Draft | undefined) => Promise<Draft>): CountryPreview {
  const listeners = new Set<(page: Page) => void>()
  let before: Draft | undefined
  let current: Promise<Page> | undefined
  // One after the other, so that each knows what was shown before.
  let queue: Promise<unknown> = Promise.resolve()

  const next = async () => {
    before = await read(before)
    return pageOf(before)
  }
  const page = () => {
    if (!current) {
      current = queue.then(next)
      queue = current.catch(() => undefined)
    }
    return current
  }
  return {
    page,
    change: async () => {
      current = undefined
      if (listeners.size === 0) return
      const changed = await page()
      for (const listener of listeners) listener(changed)
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function pageOf(draft: Draft): Page {
  const version = createHash('sha256').update(documentPage(draft, '')).digest('base64url').slice(0, 16)
  return { draft, html: documentPage(draft, version), version }
}
