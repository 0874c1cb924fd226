import type { AgencyRequest } from './fill-request.ts'
import type { WrittenAction } from './fill-action.ts'
import type { WrittenAnswer } from './fill-answer.ts'
import type { WrittenFigures } from './fill-figures.ts'
import type * as full from './generated/analysis.ts'

/** An agency as the assessment names it: its mandate, its focal unit, and by when it is asked to reply. */
export type Agency = full.OwnAgency & { readonly id: string }

/** One country's assessment: everything that was written, with its place, and what was left out filled in. */
export interface Assessment {
  readonly country: string
  readonly header: full.Header
  readonly context: full.Context | null
  readonly follow_the_money: full.FollowTheMoney | null
  readonly agencies: ReadonlyMap<string, Agency>
  readonly sources: ReadonlyMap<string, full.Source>
  readonly facts: ReadonlyMap<string, full.Fact>
  readonly answers: ReadonlyMap<string, WrittenAnswer>
  readonly requests: ReadonlyMap<string, AgencyRequest>
  readonly standards: ReadonlyMap<string, full.StandardText>
  readonly priorities: ReadonlyMap<string, full.PriorityText>
  readonly treaties: ReadonlyMap<string, full.Override>
  readonly figures: ReadonlyMap<string, WrittenFigures>
  readonly actions: ReadonlyMap<string, WrittenAction>
  readonly comments: ReadonlyMap<string, full.Comment>
}
