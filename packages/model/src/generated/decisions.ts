// Generated from schemas/decisions.schema.json by `pnpm generate`.

/**
 * A day: 2025-11-25.
 */
export type Day = string

/**
 * What an office decided on the changes that reviewers made in a draft. It stands beside the assessment, in the folder `reviews` of the country; an annex of the document, the disposition of comments, is made from it.
 */
export interface DecisionsDocument {
  /**
   * The kind of this document and the version of its schema.
   */
  schema: 'decisions/1'
  /**
   * ISO 3166-1 alpha-3 code of the country whose draft was reviewed.
   */
  country: string
  /**
   * The office or role that decides, where a decision does not name another one; not a person.
   */
  by: string
  date: Day
  /**
   * In whose name the next draft shows what an author said: the office, for each author as the program of the reviewer named it. Empty, or left out, for one that is not to be named.
   */
  authors?: {
    /**
     * The name of an office, not of a person.
     */
    [k: string]: string | null
  } | null
  /**
   * The decisions on each review, under its name: that of its file, without the ending.
   */
  reviews?: {
    /**
     * The decisions on the changes and threads of one review, each under its id.
     */
    [k: string]: {
      [k: string]: Decision
    } | null
  } | null
}
/**
 * What becomes of one change. Of a change that several reviewers made alike, one decision is enough.
 */
export interface Decision {
  /**
   * `accepted`: as the reviewer wrote it; `partly`: as `text` has it; `not-accepted`; `noted`: read, and nothing to change. Empty until it is made.
   */
  decision: 'accepted' | 'partly' | 'not-accepted' | 'noted' | null
  /**
   * For `partly`: what the passage says instead, as Markdown where the value holds Markdown; for a status, the level.
   */
  text?: string
  /**
   * Why; needed for `partly` and `not-accepted`. The reviewer may read it.
   */
  reason?: string | null
  /**
   * The office or role that decided this one; not a person.
   */
  by?: string
  date?: Day
}
