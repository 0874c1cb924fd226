import { type Inline, build } from '@rsr/document'
import { type Cursor, get, has } from '../cursor.ts'
import { monthsOf } from '../months.ts'
import { lines, openActions } from './common.ts'
import { dueBy, leftMilestones } from './milestones.ts'
import { defineView } from './view.ts'

interface Due {
  readonly when: string
  readonly kind: 'milestone' | 'end'
  readonly words: Inline[]
}

/** What is due by the dates that are stated and is not reported yet, month by month; what is overdue comes first. */
export const monitoringCalendar = defineView({
  name: 'monitoring-calendar',
  help: 'The calendar of what is to be reported: milestones not yet reached and ends of actions, by month.',
  attributes: [],
  write(writer) {
    const start = get(get(writer.publication, 'plan'), 'start')
    const due = openActions(writer).flatMap((action): Due[] => {
      const end = get(action, 'end')
      const milestones = leftMilestones(action).flatMap((milestone): Due[] => {
        const date = get(milestone, 'date')
        if (!has(date)) return []
        const words = writer.say('first_year.milestone_value', { action, text: get(milestone, 'text') })
        return [{ when: monthOf(date.value), kind: 'milestone', words }]
      })
      if (!has(end)) return milestones
      return [
        ...milestones,
        { when: monthOf(end.value), kind: 'end', words: writer.say('check.action', { action }) },
      ]
    })
    if (due.length === 0) return [build.numberedParagraph(...writer.say('calendar.none'))]
    const begins = monthsOf(start.value).start
    const rows = [...new Set(due.map(({ when }) => when))]
      .toSorted((a, b) => (dueBy(a) < dueBy(b) ? -1 : 1))
      .map((when) => {
        const date: Cursor<string> = { value: when, trace: start.trace, origin: null }
        const cell = (kind: Due['kind']) => {
          const words = lines(
            ...due.filter((one) => one.when === when && one.kind === kind).map((one) => one.words),
          )
          return words.length > 0 ? words : writer.say('words.none')
        }
        const key = monthsOf(when).end <= begins ? 'calendar.passed' : 'calendar.date'
        return [writer.say(key, { date }), cell('milestone'), cell('end')]
      })
    const header = ['when', 'milestones', 'ends'].map((key) => writer.say(`calendar.${key}`))
    return [
      build.table('monitoring-calendar', [0.16, 0.45, 0.39], writer.say('calendar.caption'), [
        header,
        ...rows,
      ]),
    ]
  },
})

/** The month of a date, or its year where it has no month. */
const monthOf = (date: string) => date.slice(0, 7)
