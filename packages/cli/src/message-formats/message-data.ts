import { shownPath, type Reported } from '../report.ts'
import type { Terminal } from '../terminal.ts'

/** A message for other programs. Lines and columns count from 1; they are null where it is about a whole file. */
export interface MessageData {
  readonly file: string
  readonly line: number | null
  readonly column: number | null
  readonly endLine: number | null
  readonly endColumn: number | null
  readonly severity: 'error' | 'warning' | 'proposal'
  readonly id: string
  readonly message: string
  readonly help: string
}

/** The messages as data. */
export function messagesAsData({ folder, messages }: Reported, terminal: Terminal): MessageData[] {
  return messages.map(({ file = '', place, fatal, ruleId, reason, note }) => {
    const range = place && 'start' in place ? place : undefined
    return {
      file: shownPath(file, folder, terminal),
      line: range?.start.line ?? null,
      column: range?.start.column ?? null,
      endLine: range?.end.line ?? null,
      endColumn: range?.end.column ?? null,
      severity: fatal ? 'error' : fatal === false ? 'warning' : 'proposal',
      id: ruleId ?? '',
      message: reason,
      help: note ?? '',
    }
  })
}
