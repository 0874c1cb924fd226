import { extractFor } from './extract-for.ts'
import type { Publication } from './publish.ts'

/** An agency for which an extract can be made. */
export interface Recipient {
  /** The id of its kind. */
  readonly id: string
  /** Its own name where the assessment has it, else that of its kind. */
  readonly name: string
}

/** The agencies that a publication concerns, in the order of the catalogue. */
export const recipientsOf = (publication: Publication): Recipient[] =>
  Object.values(publication.agencies)
    .filter(({ id }) => Object.keys(extractFor(publication, id).standards).length > 0)
    .map(({ id, own, title }) => ({ id, name: own?.name ?? title }))
