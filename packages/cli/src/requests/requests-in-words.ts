import { type FollowedRequest, toRemind } from './follow-requests.ts'

/** What was asked of agencies and what has come, as a table, and whom to remind; nothing where nobody was asked. */
export function requestsInWords(requests: readonly FollowedRequest[]): string {
  if (requests.length === 0) return ''
  const head = ['Requests', 'sent', 'due', 'received', 'answered']
  const rows = requests.map(({ name, sent, due, received, asked, answered, complete }) => [
    name,
    sent,
    due ?? '-',
    received ?? '-',
    `${answered} of ${asked}${complete ? ', complete' : ''}`,
  ])
  const wide = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(wide[column] ?? 0))
      .join('  ')
      .trimEnd()
  const reminders = toRemind(requests)
  return [
    line(head),
    ...rows.map(line),
    '',
    reminders.length === 0
      ? 'To remind: nobody. All that was asked is answered.'
      : 'To remind, the longest overdue first',
    ...reminders.flatMap(reminderInWords),
  ].join('\n')
}

const most = 6

function reminderInWords({ name, sent, form, asked, open, ...request }: FollowedRequest): string[] {
  const which =
    open.length === asked
      ? `no reply yet to ${questions(asked)}`
      : `${open.length} of ${questions(asked)} open`
  const more = open.length > most ? ` and ${open.length - most} more` : ''
  const sentAs = form === null ? '' : ` as ${form}`
  return [
    `  ${name}: ${which}; ${dueInWords(request)}; sent ${sent}${sentAs}`,
    `    ${open.slice(0, most).join(', ')}${more}`,
  ]
}

const questions = (count: number) => (count === 1 ? '1 question' : `${count} questions`)

function dueInWords({ due, late }: Pick<FollowedRequest, 'due' | 'late'>): string {
  if (due === null || late === null) return 'without a due date'
  if (late === 0) return 'due today'
  const days = Math.abs(late) === 1 ? '1 day' : `${Math.abs(late)} days`
  return late > 0 ? `overdue since ${due}, ${days}` : `due ${due}, in ${days}`
}
