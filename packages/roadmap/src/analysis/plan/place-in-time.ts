import type { analysis } from '@rsr/model'
import { monthsOf } from '../../months.ts'

/** What decides when an action is carried out. */
export interface Placeable {
  readonly id: string
  readonly lead: string | null
  readonly start: string | null
  readonly end: string | null
  readonly status: analysis.Action['status']
  readonly closed: analysis.Action['closed']
  readonly ease: number | null
  /** Ids of the actions that have to be complete first. */
  readonly after: readonly string[]
}

/** Whole months, counted from the year 0; `to` is the one after the last. */
export interface Span {
  readonly from: number
  readonly to: number
  readonly by: analysis.Timing['by']
}

/** How many months an action without dates takes: one that is easy, and any other (method.md section 7). */
const [short, long] = [6, 12]

/**
 * When each action is carried out (method.md section 7). What has a stated start, or is under way, stands first. Then
 * the others are placed one by one, at the earliest month at which what they require has ended and their lead agency
 * leads fewer actions than the cap, as long as they last. An action that is closed has no place, and nothing waits
 * for it.
 *
 * @param actions - in the order of the roadmap.
 * @param begins - the first month of the roadmap.
 */
export function placeInTime(
  actions: readonly Placeable[],
  { begins, atOnce }: { readonly begins: number; readonly atOnce: number },
): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>()
  const led = new Map<string, number>()
  const place = ({ id, lead }: Placeable, span: Span) => {
    spans.set(id, span)
    if (lead === null) return
    for (let month = span.from; month < span.to; month++) {
      led.set(key(lead, month), (led.get(key(lead, month)) ?? 0) + 1)
    }
  }
  const open = actions.filter(({ closed }) => !closed)
  const set = open.filter((action) => action.start !== null || isUnderWay(action))
  for (const action of set) place(action, setSpan(action, begins))
  for (const action of open) {
    if (spans.has(action.id)) continue
    const earliest = Math.max(begins, ...action.after.map((id) => spans.get(id)?.to ?? begins))
    const { lead } = action
    if (action.end !== null) {
      const to = endOf(action.end)
      const from = Math.max(to - lengthOf(action), Math.min(earliest, to - 1))
      place(action, { from, to, by: 'stated' })
      continue
    }
    const length = lengthOf(action)
    const isFree = (from: number) =>
      lead === null ||
      Array.from({ length }, (_, month) => led.get(key(lead, from + month)) ?? 0).every((n) => n < atOnce)
    let from = earliest
    while (!isFree(from)) from++
    place(action, {
      from,
      to: from + length,
      by: from > earliest ? 'agency' : earliest > begins ? 'requirements' : 'start',
    })
  }
  return spans
}

/** What began and has no end that is stated: also where it is reported complete, as long as it is not closed. */
const isUnderWay = ({ status, end }: Placeable) => end === null && status !== 'for-action'

/** A month of an agency. */
const key = (lead: string, month: number) => `${lead} ${month}`

/** The months of an action with a stated start, or of one that is under way and has no dates. */
function setSpan(action: Placeable, begins: number): Span {
  const { start, end } = action
  const from = start === null ? begins : Math.floor(monthsOf(start).start)
  const to = end === null ? from + lengthOf(action) : endOf(end)
  return { from, to, by: start === null ? 'under-way' : 'stated' }
}

const endOf = (date: string) => Math.ceil(monthsOf(date).end)

const lengthOf = ({ ease }: Placeable) => ((ease ?? 0) >= 3 ? short : long)
