import { type Inline, build } from '@rsr/document'
import { type Cursor, each, get, has } from '../cursor.ts'
import { monthAt, monthsOf } from '../months.ts'
import { lines } from './common.ts'
import { leftMilestones } from './milestones.ts'
import { defineView } from './view.ts'

/** What is shown of the roadmap as a calendar. */
const months = 12

interface Happening {
  readonly month: string
  readonly kind: 'begins' | 'milestone' | 'ends'
  readonly words: Inline[]
}

/** The first twelve months of the roadmap, month by month: what begins, what is reached, what ends. */
export const firstYearTable = defineView({
  name: 'first-year-table',
  help: 'The first twelve months of the roadmap: the actions that begin and end in each month, and milestones.',
  attributes: [],
  write(writer) {
    const start = get(get(writer.publication, 'plan'), 'start')
    const first = monthsOf(start.value).start
    const happenings = each(get(writer.publication, 'actions')).flatMap((action): Happening[] => {
      const timing = get(action, 'timing')
      if (!has(timing)) return []
      const name = () => writer.say('check.action', { action })
      const milestones = leftMilestones(action).flatMap((milestone): Happening[] => {
        const date = get(milestone, 'date')
        // A milestone that is dated by its year has no month.
        if (!has(date) || date.value.length < 7) return []
        const words = writer.say('first_year.milestone_value', { action, text: get(milestone, 'text') })
        return [{ month: date.value.slice(0, 7), kind: 'milestone', words }]
      })
      return [
        { month: timing.value.from, kind: 'begins', words: name() },
        ...milestones,
        { month: timing.value.to, kind: 'ends', words: name() },
      ]
    })
    const rows = Array.from({ length: months }, (_, index) => monthAt(first + index)).flatMap((month) => {
      const own = happenings.filter((one) => one.month === month)
      if (own.length === 0) return []
      const date: Cursor<string> = { value: month, trace: start.trace, origin: null }
      const cell = (kind: Happening['kind']) => {
        const words = lines(...own.filter((one) => one.kind === kind).map((one) => one.words))
        return words.length > 0 ? words : writer.say('words.none')
      }
      return [[writer.say('first_year.date', { date }), cell('begins'), cell('milestone'), cell('ends')]]
    })
    if (rows.length === 0) return [build.numberedParagraph(...writer.say('first_year.none'))]
    const header = ['month', 'begins', 'milestones', 'ends'].map((key) => writer.say(`first_year.${key}`))
    return [
      build.table('calendar', [0.13, 0.3, 0.32, 0.25], writer.say('first_year.caption'), [header, ...rows]),
    ]
  },
})
