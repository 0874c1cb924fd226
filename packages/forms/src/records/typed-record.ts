import type { RecordKind } from '@rsr/roadmap'
import type { FormPlace, ReturnedText } from '../returned.ts'
import type { Delivery } from '../understand/typed-row.ts'
import type { Permission } from '../understand/understand-may-be.ts'

/** A value that an agency gives to a record. */
export interface RecordPart {
  /** Where it goes in the record, as `title`, `values/2021`, and `progress/-` for a report behind the others. */
  readonly field: string
  readonly value: unknown
  /** The cells that it was read from; none for what follows from the row itself. */
  readonly texts: readonly ReturnedText[]
}

/** A row of a table of sources, facts, figures or actions, understood. */
export interface TypedRecord {
  readonly delivery: Delivery
  readonly kind: RecordKind
  /** The id of the row in the sheet: that of a record, or `new-fact-1` where it was empty. */
  readonly row: string
  readonly place: FormPlace
  readonly parts: readonly RecordPart[]
  /** The sources that it names, each as typed, and the page or article beside them. */
  readonly sources: readonly string[]
  readonly page: string | null
  readonly permission: Permission
  /** The cells that say where it is found. */
  readonly citing: readonly ReturnedText[]
  /** The cell that says who may read it. */
  readonly mark: ReturnedText | undefined
}
