import type { analysis } from '@rsr/model'
import type { ActionChange, ActionField, ReportSince } from './comparison.ts'

type Actions = Readonly<Record<string, analysis.Action>>

const fields = ['title', 'status', 'closed', 'start', 'end', 'lead', 'urgency'] as const

/**
 * The actions that are new, gone, or different in what they are called, their status, dates, lead or urgency; and what
 * was reported on them since.
 */
export function compareActions(older: Actions, newer: Actions): Record<string, ActionChange> {
  const all: Actions = { ...older, ...newer }
  // In the order of the newer roadmap; what is gone comes last.
  const ids = [...new Set([...Object.keys(newer), ...Object.keys(older)])]
  const changes = ids.flatMap((id): ActionChange[] => {
    const [was, is, known] = [older[id], newer[id], all[id]]
    if (!known) return []
    const { title, status } = known
    if (!was || !is) return [{ id, title, change: is ? 'new' : 'gone', status, fields: [], reports: [] }]
    const different = fields
      .map((field): ActionField => ({ field, from: valueOf(was, field), to: valueOf(is, field) }))
      .filter(({ from, to }) => from !== to)
    const reports = reportsSince(was, is)
    if (different.length === 0 && reports.length === 0) return []
    return [{ id, title, change: 'changed', status, fields: different, reports }]
  })
  return Object.fromEntries(changes.map((change) => [change.id, change]))
}

const valueOf = (action: analysis.Action, field: ActionField['field']) =>
  field === 'closed' ? (action.closed?.date ?? null) : action[field]

/** The reports that only the newer edition has, or has in other words. */
const reportsSince = (was: analysis.Action, is: analysis.Action): ReportSince[] =>
  is.progress
    .filter(({ date, status, text }) =>
      was.progress.every((one) => one.date !== date || one.status !== status || one.text !== text),
    )
    .map(({ date, status, text }) => ({ date, status, text }))
