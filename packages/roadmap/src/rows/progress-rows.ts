import { defineTable, listed, shared } from './table.ts'

export const progressRows = defineTable({
  about: 'A report on an action, the oldest of an action first.',
  columns: {
    country: shared.country,
    action: 'Id of the action',
    date: 'The day of the report',
    status: 'for-action, ongoing, continuing or complete',
    text: 'What was done',
    agency: 'Id of the kind of agency that reported; the lead agency where no other is named',
    value: 'The value of the indicator, where it was measured',
    reached: 'Ids of the milestones that were reached',
    facts: 'Ids of the facts that bear it out',
    confidentiality: 'Who may read it: public, state or restricted',
  },
  rows: ({ country, actions }) =>
    Object.values(actions).flatMap(({ id, lead, progress }) =>
      progress.map((one) => ({
        country: country.iso3,
        action: id,
        date: one.date,
        status: one.status,
        text: one.text,
        agency: one.by ?? lead,
        value: one.value,
        reached: listed(one.reached),
        facts: listed(one.facts),
        confidentiality: one.confidentiality,
      })),
    ),
})
