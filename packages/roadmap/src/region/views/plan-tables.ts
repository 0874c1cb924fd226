import { type Inline, build } from '@rsr/document'
import { type Cursor, each, get, has } from '../../cursor.ts'
import type { Writer } from '../../saying/writer.ts'
import { join, lines } from '../../views/common.ts'
import type { PlanItem, Region } from '../region.ts'
import { defineRegionalView } from './regional-view.ts'

/** The ten items of the forward work plan, where they stand, and what serves them. */
export const workPlanTable = defineRegionalView({
  name: 'work-plan-table',
  help: 'The items of the forward work plan: where each stands, and which priorities, standards and views serve it.',
  attributes: [],
  write: (writer) => [
    table(writer, 'work-plan', get(writer.publication, 'workPlan'), (item) => {
      const [status, detail] = [get(item, 'status'), get(item, 'status_detail')]
      return lines(
        has(status) ? [build.strong(...writer.label('region.plan.status_of', status))] : [],
        has(detail) ? writer.print(detail) : [],
      )
    }),
  ],
})

/** To whom a recommendation can be addressed. */
const addressees = ['members', 'working-group', 'disruption-working-group'] as const

/** The recommendations of the Following the Money Forum, to whom they are addressed, and what serves them. */
export const forumTable = defineRegionalView({
  name: 'forum-table',
  help: 'The recommendations of the Following the Money Forum: to whom each is addressed, and what serves it.',
  attributes: [],
  write: (writer) => [
    table(writer, 'forum', get(writer.publication, 'forum'), (item) => {
      const addressee = get(item, 'addressee')
      const known = addressees.find((one) => one === addressee.value)
      return known
        ? [build.computed(addressee.trace, ...writer.say(`region.plan.addressee_of.${known}`))]
        : writer.say('words.none')
    }),
  ],
})

function table(
  writer: Writer<Region>,
  id: 'work-plan' | 'forum',
  items: Cursor<Readonly<Record<string, PlanItem>>>,
  stands: (item: Cursor<PlanItem>) => Inline[],
) {
  const header = ['item', id, 'served'].map((key) => writer.say(`region.plan.${key}`))
  const rows = each(items).map((item) => [
    writer.say('region.plan.item_value', { item }),
    stands(item),
    served(writer, item),
  ])
  return build.table(`${id}-table`, [0.26, 0.32, 0.42], writer.say(`region.plan.caption.${id}`), [
    header,
    ...rows,
  ])
}

function served(writer: Writer<Region>, item: Cursor<PlanItem>): Inline[] {
  const list = (key: 'priorities' | 'instruments' | 'views') =>
    join(
      writer,
      each(get(item, key)).map((one) => writer.print(one)),
    )
  const { instruments, views } = item.value
  return lines(
    writer.say('region.plan.priorities', {
      priorities: list('priorities'),
      standards: get(item, 'standards'),
    }),
    instruments.length > 0 ? writer.say('region.plan.instruments', { instruments: list('instruments') }) : [],
    views.length > 0 ? writer.say('region.plan.views', { views: list('views') }) : [],
  )
}
