import type { Catalogue, Country } from '@rsr/model'
import type { Publication, Release } from '@rsr/roadmap'

/** What the directives of a document may name, and how they are printed. The plugin itself reads no file and no clock. */
export interface RemarkRsrOptions {
  /** Published analyses, named by the code of their country: `country=FJI`, which may be left out where there is one. */
  readonly publications?: readonly Publication[]
  /** For which release the page is: an analysis published for another is refused. `public` when left out. */
  readonly release?: Release
  /** The catalogue of standards, for `:standard` and for tables of members. */
  readonly catalogue?: Catalogue
  /** The public data on countries, for tables of members. */
  readonly countries?: readonly Country[]
  /**
   * By how much headings are lower than those of a page of ours, where a standard is an `h4` below its chapter and its
   * section: 0 when left out; less than 0 where they are to be higher.
   */
  readonly headingOffset?: number
  /** What the ids of printed elements begin with: `rsr-` when left out. */
  readonly idPrefix?: string
  /** Where a mention of a standard leads to; when left out, or undefined, to the text of its instrument. */
  readonly hrefOf?: (standard: string) => string | undefined
  /** The day on which the page is made, as 2026-11-25: with it, an old analysis is told. */
  readonly today?: string
  /** From which age in months an analysis is old: 24 when left out. */
  readonly staleAfterMonths?: number
  /** The address of a page that explains a message, by its id: it becomes the `url` of the message. */
  readonly documentation?: (rule: string) => string
}
