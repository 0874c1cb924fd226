/** How a document is printed as HTML. */
export interface HtmlOptions {
  /** Only an `article` for a page of others, without `html`, `head`, `body` and style; a whole page when left out. */
  readonly fragment?: boolean
  /** By how much every heading is lower than in a page of its own, where the title is an `h1`: 0 when left out; less than 0: higher. */
  readonly headingOffset?: number
  /** What every id begins with, so that it meets no other of the page: nothing when left out. */
  readonly idPrefix?: string
  /**
   * Whether inputs and computed values say where they come from, in `data-rsr-field` and `data-rsr-computed`. Left out,
   * they do not: these are paths of files and places in them, which are not for everybody.
   */
  readonly provenance?: boolean
  /** The style of a whole page: inside it (when left out), none, or the address of a style sheet. */
  readonly style?: 'inline' | 'none' | { readonly href: string }
}
