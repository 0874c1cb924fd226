import type { Publication } from '../analysis/publish.ts'
import type { Spoken } from '../saying/writer.ts'
import type { RegionalFindings } from './findings.ts'
import type { Survey } from './survey.ts'

/** The releases of a regional document: it is made to go round. */
export type RegionalRelease = Exclude<Publication['release'], 'internal'>

/** All that a regional document prints. */
export interface Region extends Spoken {
  readonly release: RegionalRelease
  /** The day of the document. */
  readonly date: string
  /** The edition of the catalogue. */
  readonly catalogue: string
  readonly survey: Survey
  readonly workPlan: Readonly<Record<string, PlanItem>>
  readonly forum: Readonly<Record<string, PlanItem>>
  /** Nothing where there are no assessments. */
  readonly findings: RegionalFindings | null
  /** How many assessments have errors, and are left out. */
  readonly left_out: number
}

/** An item of the forward work plan or a recommendation of the forum, and what serves it. */
export interface PlanItem {
  readonly id: string
  readonly number: string
  readonly title: string
  /** Of an item of the work plan: where it stands, and a word on that. */
  readonly status: string | null
  readonly status_detail: string | null
  /** Of a recommendation: to whom it is addressed. */
  readonly addressee: string | null
  readonly priorities: readonly string[]
  /** How many standards fall under these priorities first. */
  readonly standards: number
  readonly instruments: readonly string[]
  readonly views: readonly string[]
}
