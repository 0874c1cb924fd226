import { folded } from './reading.ts'

/** An agency, with all that people call it. */
export interface CalledAgency {
  readonly id: string
  readonly names: readonly string[]
}

/**
 * The id of the agency that somebody means who types one of its names, in whatever letters, with spaces and signs around it.
 *
 * @returns nothing where none is called so.
 * @example
 * agencyMeant('Police.', [{ id: 'police', names: ['police', 'National Police of XAA'] }]) // 'police'
 */
export function agencyMeant(typed: string, agencies: readonly CalledAgency[]): string | undefined {
  const wanted = folded(typed)
  return agencies.find(({ names }) => names.some((name) => folded(name) === wanted))?.id
}
