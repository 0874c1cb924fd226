/** What reads a reviewed draft. */
export type Reader = 'fromDocx' | 'mammoth'

/** How long one reading took, in milliseconds. */
export interface Reading {
  readonly processor: number
  readonly clock: number
}

/** How often a process reads, after it has warmed up. */
export const rounds = 7
