import type { analysis } from '@rsr/model'
import type { ActionChange, ActionField } from './comparison.ts'

type Actions = Readonly<Record<string, analysis.Action>>

const fields = ['title', 'status', 'start', 'end', 'lead', 'urgency'] as const

/** The actions that are new, gone, or different in what they are called, their status, dates, lead or urgency. */
export function compareActions(older: Actions, newer: Actions): Record<string, ActionChange> {
  const all: Actions = { ...older, ...newer }
  // In the order of the newer roadmap; what is gone comes last.
  const ids = [...new Set([...Object.keys(newer), ...Object.keys(older)])]
  const changes = ids.flatMap((id): ActionChange[] => {
    const [was, is, known] = [older[id], newer[id], all[id]]
    if (!known) return []
    const { title, status } = known
    if (!was || !is) return [{ id, title, change: is ? 'new' : 'gone', status, fields: [] }]
    const different = fields
      .map((field): ActionField => ({ field, from: was[field], to: is[field] }))
      .filter(({ from, to }) => from !== to)
    return different.length === 0 ? [] : [{ id, title, change: 'changed', status, fields: different }]
  })
  return Object.fromEntries(changes.map((change) => [change.id, change]))
}
