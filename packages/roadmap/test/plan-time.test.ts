import type { AssessmentDocument, analysis } from '@rsr/model'
import { analyse, extractFor, publish } from '@rsr/roadmap'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { planActions } from '../src/analysis/plan/plan-actions.ts'
import { assessmentOf, catalogueOf, closed, criterion, standard } from './small.ts'

type Actions = NonNullable<AssessmentDocument['actions']>

const easy = { legal: 4, cost: 4, capacity: 3, agreement: 4 }
const hard = { ...easy, legal: 1 }
const action = (more: Partial<Actions[string]> = {}): Actions[string] => ({
  title: 'An action',
  closes: [],
  ease: easy,
  ...more,
})

/** The plan of some actions for an assessment of November 2026: the roadmap begins in December. */
function planOf(actions: Actions, settings: { phases?: readonly number[]; actionsAtOnce?: number } = {}) {
  return planActions(
    assessmentOf({ actions }).actions,
    {},
    { standards: new Map() },
    { date: '2026-11-25', phases: [12, 12, 12], actionsAtOnce: 3, ...settings },
  )
}

/** When each action is carried out, in short: "2026-12 to 2027-05, phase 1, start". */
const timesOf = (actions: readonly analysis.Action[]) =>
  Object.fromEntries(
    actions.map(({ id, timing: t }) => [id, t && `${t.from} to ${t.to}, phase ${t.phase}, ${t.by}`]),
  )

test('an action without dates takes six months where it is easy and twelve otherwise, from the first month on', () => {
  const { actions } = planOf({
    easy: action(),
    hard: action({ ease: hard }),
    unmarked: { title: 'x', closes: [] },
  })
  expect(timesOf(actions)).toEqual({
    easy: '2026-12 to 2027-05, phase 1, start',
    hard: '2026-12 to 2027-11, phase 1, start',
    unmarked: '2026-12 to 2027-11, phase 1, start',
  })
})

test('an action waits for what it requires, and not for what is closed', () => {
  const { actions, plan } = planOf({
    done: action(closed),
    first: action({ depends_on: ['done'], ease: hard }),
    second: action({ depends_on: ['first'] }),
    third: action({ depends_on: ['second'], ease: hard }),
    last: action({ depends_on: ['third'], ease: hard }),
  })
  expect(timesOf(actions)).toEqual({
    done: null,
    first: '2026-12 to 2027-11, phase 1, start',
    second: '2027-12 to 2028-05, phase 2, requirements',
    third: '2028-06 to 2029-05, phase 2, requirements',
    last: '2029-06 to 2030-05, phase 3, requirements',
  })
  expect(plan.critical_path).toEqual(['first', 'second', 'third', 'last'])
  expect(plan.phases.map(({ from, to, actions: own }) => [from, to, own])).toEqual([
    ['2026-12', '2027-11', ['first']],
    ['2027-12', '2028-11', ['second', 'third']],
    ['2028-12', '2029-11', ['last']],
  ])
})

test('an agency leads no more actions at once than the cap, and others do not wait for it', () => {
  const led = { a: action({ lead: 'justice' }), b: action({ lead: 'justice' }) }
  const { actions, plan } = planOf(
    { ...led, c: action({ lead: 'justice' }), d: action({ lead: 'police' }), e: action() },
    { actionsAtOnce: 2 },
  )
  expect(timesOf(actions)).toMatchObject({
    b: '2026-12 to 2027-05, phase 1, start',
    c: '2027-06 to 2027-11, phase 1, agency',
    d: '2026-12 to 2027-05, phase 1, start',
    e: '2026-12 to 2027-05, phase 1, start',
  })
  expect(plan.loads).toEqual([
    { agency: 'justice', most: [2, 0, 0], over: [] },
    { agency: 'police', most: [1, 0, 0], over: [] },
  ])
})

test('stated dates stand, whatever the cap, and others are placed around them', () => {
  const stated = (start: string) => action({ lead: 'justice', start, end: '2027-12' })
  const { actions, plan } = planOf(
    { a: action({ lead: 'justice' }), b: stated('2026-06'), c: stated('2027'), d: stated('2027-06-15') },
    { actionsAtOnce: 2 },
  )
  expect(timesOf(actions)).toEqual({
    a: '2028-01 to 2028-06, phase 2, agency',
    b: '2026-06 to 2027-12, phase 1, stated',
    c: '2027-01 to 2027-12, phase 1, stated',
    d: '2027-06 to 2027-12, phase 1, stated',
  })
  expect(plan.loads).toEqual([{ agency: 'justice', most: [3, 3, 0], over: [1, 2] }])
})

test('where one date is stated, the other follows from the ease; what is under way has begun', () => {
  const { actions } = planOf({
    from: action({ start: '2027-03' }),
    until: action({ end: '2027-12' }),
    soon: action({ end: '2027-01' }),
    running: action({ progress: [{ date: '2026-11-01', status: 'ongoing', text: 'Begun.' }], ease: hard }),
  })
  expect(timesOf(actions)).toEqual({
    from: '2027-03 to 2027-08, phase 1, stated',
    until: '2027-07 to 2027-12, phase 1, stated',
    soon: '2026-12 to 2027-01, phase 1, stated',
    running: '2026-12 to 2027-11, phase 1, under-way',
  })
})

test('a stated date before what it waits for has ended is named', () => {
  const { plan } = planOf({
    law: action({ ease: hard }),
    early: action({ depends_on: ['law'], start: '2027-03', end: '2027-06' }),
    until: action({ depends_on: ['law'], end: '2027-06' }),
    late: action({ depends_on: ['law'], start: '2027-12' }),
  })
  expect(plan.clashes).toEqual([
    { action: 'early', requires: 'law' },
    { action: 'until', requires: 'law' },
  ])
})

test('phases have the length that the workspace sets; what begins after them stands in one without an end', () => {
  const { plan } = planOf(
    {
      now: action(),
      soon: action({ start: '2027-04' }),
      later: action({ start: '2030' }),
    },
    { phases: [3, 6] },
  )
  expect(plan.phases).toEqual([
    { number: 1, from: '2026-12', to: '2027-02', actions: ['now'] },
    { number: 2, from: '2027-03', to: '2027-08', actions: ['soon'] },
    { number: 3, from: '2027-09', to: null, actions: ['later'] },
  ])
})

test('four hundred actions that wait for one another have one plan, in whatever order they are written', () => {
  const ids = Array.from({ length: 400 }, (_, index) => `a${index}`)
  const leads = ['justice', 'police', 'statistics']
  const drawn = fc.tuple(
    // Each waits for some of those before it, so that there is no cycle.
    fc.array(fc.array(fc.nat(), { maxLength: 3 }), { minLength: ids.length, maxLength: ids.length }),
    fc.shuffledSubarray(ids, { minLength: ids.length }),
  )
  fc.assert(
    fc.property(drawn, ([waits, shuffled]) => {
      const actions: Actions = Object.fromEntries(
        ids.map((id, index) => {
          const before = (waits[index] ?? []).flatMap((n) => (index > 0 ? (ids[n % index] ?? []) : []))
          const lead = leads[index % 4]
          return [id, action({ depends_on: [...new Set(before)], ...(lead !== undefined && { lead }) })]
        }),
      )
      const plan = planOf(actions)
      const again = planOf(Object.fromEntries(shuffled.map((id) => [id, actions[id] ?? action()])))
      expect(again).toEqual(plan)
      const timing = new Map(plan.actions.map((one) => [one.id, one.timing]))
      for (const { id, requires } of plan.actions)
        for (const other of requires)
          expect(timing.get(id)?.from ?? '').toSatisfy(
            (from: string) => from > (timing.get(other.action)?.to ?? ''),
          )
      expect(plan.plan.loads.flatMap(({ over }) => over)).toEqual([])
    }),
    { numRuns: 3, seed: 7 },
  )
})

test('costs are added up by year and currency, of what is stated and not closed', () => {
  const { plan } = planOf({
    years: action({
      cost: { currency: 'USD', by_year: { '2028': { recurrent: 5 }, '2027': { one_off: 10, recurrent: 5 } } },
    }),
    plain: action({ cost: { amount: 7, currency: 'USD' } }),
    other: action({ cost: { amount: 100, currency: 'AUD' } }),
    band: action({ cost: { band: 'large' } }),
    bare: action({ cost: { amount: 3 } }),
    done: action({ ...closed, cost: { amount: 1000, currency: 'USD' } }),
    none: action(),
  })
  expect(plan.costs).toEqual({
    of: 6,
    with_amount: 3,
    with_band: 1,
    sums: [
      { currency: 'AUD', total: 100, undivided: 100, actions: ['other'], years: [] },
      {
        currency: 'USD',
        total: 27,
        undivided: 7,
        actions: ['plain', 'years'],
        years: [
          { year: '2027', one_off: 10, recurrent: 5 },
          { year: '2028', one_off: 0, recurrent: 5 },
        ],
      },
    ],
  })
})

/** A country with three gaps of other weights, and an action for each. */
function countryWith(actions: Actions) {
  const ids = ['s.1', 's.2', 's.3']
  const strength = ['mandatory', 'recommended', 'recommended'] as const
  return analyse(
    assessmentOf({
      answers: Object.fromEntries(ids.map((id) => [`${id}.a`, { answer: 'no' as const }])),
      standards: {
        's.1': { impact: { value: 1, on: 'protection', reason: 'Little.' } },
        's.2': { impact: { value: 2, on: 'protection', reason: 'Some.' } },
      },
      actions,
    }),
    {
      catalogue: catalogueOf(
        Object.fromEntries(
          ids.map((id, index) => [
            id,
            standard({ [`${id}.a`]: criterion() }, { obligation: strength[index] ?? 'optional' }),
          ]),
        ),
      ),
    },
  )
}

test('the order is tried with other weights: the places that an action can have, and whether its urgency changes', () => {
  const { actions } = countryWith({
    one: action({ closes: ['s.1'] }),
    two: action({ closes: ['s.2'], lead: 'police' }),
    three: action({ closes: ['s.3'] }),
  })
  // It is not known how the treaty applies: `one` is 3 × 2 to 4 × 1 = 6 to 12; `two` and `three` are 3 × 2 × 2 = 12.
  const told = Object.values(actions).map(({ id, urgency, weights }) => ({
    now: `${id} ${urgency}`,
    places: weights?.places,
    changes: weights?.urgency_changes,
    runs: weights?.runs.map((run) => `${run.run} ${run.place} ${run.urgency}`),
  }))
  expect(told).toEqual([
    {
      now: 'three next',
      places: { low: 1, high: 2 },
      changes: true,
      runs: ['obligation 1 next', 'impact-up 1 next', 'impact-down 2 further'],
    },
    {
      now: 'two next',
      places: { low: 2, high: 3 },
      changes: true,
      runs: ['obligation 2 next', 'impact-up 2 next', 'impact-down 3 further'],
    },
    {
      now: 'one further',
      places: { low: 1, high: 3 },
      changes: true,
      runs: ['obligation 3 further', 'impact-up 3 next', 'impact-down 1 further'],
    },
  ])
})

test('what a release withholds counts in no sum, and the runs stay with the office', () => {
  const full = countryWith({
    one: action({
      closes: ['s.1'],
      lead: 'justice',
      confidentiality: 'public',
      cost: { amount: 5, currency: 'USD' },
    }),
    secret: action({
      closes: ['s.2'],
      lead: 'justice',
      confidentiality: 'restricted',
      depends_on: ['one'],
      cost: { amount: 100, currency: 'AUD' },
    }),
  })
  const draft = publish(full, { release: 'draft' })
  expect(draft.plan).toMatchObject({
    loads: [{ agency: 'justice', most: [1, 0, 0] }],
    costs: { of: 1, sums: [{ currency: 'USD', total: 5 }] },
    critical_path: ['one'],
  })
  expect(JSON.stringify(draft)).not.toMatch(/secret|AUD|impact-up/)
  const extract = extractFor(publish(full, { release: 'internal' }), 'police')
  expect(extract.plan).toMatchObject({ loads: [], costs: { of: 0, sums: [] }, critical_path: [] })
  expect(extract.plan.phases.flatMap((phase) => phase.actions)).toEqual([])
})
