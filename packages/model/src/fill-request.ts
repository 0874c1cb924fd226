import type * as written from './generated/assessment.ts'
import type { At } from './read-parts.ts'

/** What was asked of one agency, and when (method.md section 3). */
export interface AgencyRequest {
  readonly at: At
  readonly id: string
  /** The kind of agency. */
  readonly agency: string
  /** The day on which it was sent. */
  readonly date: string
  /** Days. */
  readonly due: string | null
  readonly received: string | null
  readonly selection: string | null
  /** Ids of criteria. */
  readonly questions: readonly string[]
  readonly form: string | null
}

/** A request with everything that was left out filled in. */
export const fillRequest = (at: At, id: string, value: written.Request): AgencyRequest => ({
  at,
  id,
  due: null,
  received: null,
  selection: null,
  form: null,
  ...value,
})
