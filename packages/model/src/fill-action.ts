import type * as full from './generated/analysis.ts'
import type * as written from './generated/assessment.ts'
import { fillAssistance } from './fill-standard-text.ts'
import { type At, inside } from './read-parts.ts'
import { reportedStatus } from './reported-status.ts'

/** A step of the country's roadmap as it is written: its place in the order is computed. */
export type WrittenAction = Omit<
  full.Action,
  | 'place'
  | 'urgency'
  | 'provisional'
  | 'because'
  | 'quick_win'
  | 'requires'
  | 'unlocks'
  | 'missing'
  | 'timing'
  | 'follow_up'
  | 'weights'
> & {
  /** The lowest of the four marks of ease, 1 to 4; null where none is given (method.md section 7). */
  readonly ease: number | null
}

/** An action with everything that was left out filled in. */
export function fillAction(at: At, id: string, value: written.Action): WrittenAction {
  const { milestones = [], indicator, cost, assistance, start, end, ease, progress, closed, ...rest } = value
  const reports = fillProgress(inside(at, 'progress'), progress)
  return {
    at,
    id,
    kind: 'measure',
    lead: null,
    partners: [],
    funding: null,
    depends_on: [],
    confidentiality: 'state',
    ...rest,
    status: reportedStatus(reports),
    progress: reports,
    closed: closed ? { at: inside(at, 'closed'), ...closed } : null,
    start: dateOf(start),
    end: dateOf(end),
    milestones: milestones.map(({ id: own = null, text, date }, index) => ({
      at: inside(at, 'milestones', index),
      id: own,
      text,
      date: dateOf(date),
    })),
    indicator: indicator
      ? {
          at: inside(at, 'indicator'),
          baseline: null,
          target: null,
          measured: null,
          source: null,
          ...indicator,
        }
      : null,
    cost: cost ? fillCost(inside(at, 'cost'), cost) : null,
    assistance: fillAssistance(inside(at, 'assistance'), assistance),
    ease: ease ? Math.min(ease.legal, ease.cost, ease.capacity, ease.agreement) : null,
  }
}

/** The reports in the order of their days; of two on one day, as they are written. */
function fillProgress(at: At, reports: readonly written.ProgressReport[] = []): full.ProgressReport[] {
  return reports
    .map((report, index) => ({
      at: inside(at, index),
      by: null,
      facts: [],
      value: null,
      reached: [],
      confidentiality: 'state' as const,
      ...report,
    }))
    .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))
}

function fillCost(at: At, { by_year: years = {}, ...cost }: written.Cost): full.Cost {
  const byYear = Object.entries(years).map(([year, value]) => {
    const of = { at: inside(at, 'by_year', year), one_off: null, recurrent: null, ...value }
    return [year, of] as const
  })
  return { at, band: null, amount: null, currency: null, ...cost, by_year: Object.fromEntries(byYear) }
}

/** A date whose year may be written as a number. */
const dateOf = (date: string | number | undefined) => (date === undefined ? null : String(date))
