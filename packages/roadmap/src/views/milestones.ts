import type { analysis } from '@rsr/model'
import { type Cursor, each, get } from '../cursor.ts'

/** The milestones of an action that no report says were reached, by their dates; those without a date come last. */
export function leftMilestones(action: Cursor<analysis.Action>): Cursor<analysis.Milestone>[] {
  const reached = new Set(action.value.progress.flatMap((report) => report.reached))
  return each(get(action, 'milestones'))
    .filter(({ value }) => value.id === null || !reached.has(value.id))
    .toSorted((a, b) =>
      sortKey(a.value) < sortKey(b.value) ? -1 : Number(sortKey(a.value) > sortKey(b.value)),
    )
}

const sortKey = ({ date }: analysis.Milestone) => dueBy(date ?? '9999')

/** A text by which dates sort as they fall due: a year at its end, a month at its end. */
export const dueBy = (date: string) => date + '-99-99'.slice(date.length - 4)
