import type { CatalogueCriterion, Period, analysis } from '@rsr/model'
import type { FormPlace, ReturnedAnswer, ReturnedForm } from '../returned.ts'
import type { Reading } from './reading.ts'
import type { AgencyAnswer } from './understand-answer.ts'

/** A form that came back, with who sent it and when. */
export interface Delivery {
  readonly form: ReturnedForm
  /** The kind of agency. */
  readonly agency: string
  /** The day on which it was received. */
  readonly received: string
}

/** What an agency says to one question, understood. Texts are inline Markdown that reads as what was typed. */
export interface TypedRow {
  readonly delivery: Delivery
  readonly criterion: CatalogueCriterion
  readonly place: FormPlace
  readonly answer: Reading<AgencyAnswer>
  readonly note: string | null
  readonly confidentiality: analysis.Confidentiality
  /** Whether the agency is to be asked again before anything of the row is used. */
  readonly askFirst: boolean
  readonly facts: readonly string[]
  /** As typed, each apart. */
  readonly sources: readonly string[]
  readonly page: string | null
  readonly period: Period | null
  readonly cells: ReturnedAnswer['cells']
}
