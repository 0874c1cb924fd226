import type { Catalogue } from '@rsr/model'
import type { Publication } from '@rsr/roadmap'
import type { PlaceOf } from '../places-in.ts'

/** What the explanation of a status looks at: what may be shown, the catalogue, and where everything is written. */
export interface Explained {
  readonly publication: Publication
  readonly catalogue: Catalogue
  readonly placeOf: PlaceOf
}
