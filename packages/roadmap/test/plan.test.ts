import type { AssessmentDocument, analysis } from '@rsr/model'
import { analyse } from '@rsr/roadmap'
import { expect, test } from 'vitest'
import { planActions } from '../src/analysis/plan/plan-actions.ts'
import { judge } from '../src/analysis/urgency.ts'
import { needOf } from '../src/analysis/weights.ts'
import { assessmentOf, catalogueOf, countryOf, criterion, standard } from './small.ts'

type Actions = NonNullable<AssessmentDocument['actions']>

/** A standard of the analysis with a gap of some weights, judged as the analysis would. */
function gapped(id: string, gap: analysis.Range, o: number, impact: number): analysis.Standard {
  const criteria = { [`${id}.a`]: criterion() }
  const analysed = analyse(assessmentOf({ answers: { [`${id}.a`]: { answer: 'no' } } }), {
    catalogue: catalogueOf({ [id]: standard(criteria) }),
  }).standards[id]
  if (!analysed?.gap) throw new Error('Expected a gap')
  const obligation = { low: o, high: o }
  const openCore = gap.low === gap.high ? [] : [`${id}.a`]
  const weighed = {
    gap,
    byCore: gap,
    obligation,
    impact,
    impactGiven: true,
    official: true,
    coreNo: false,
    openCore,
  }
  const weights = { gap, obligation, impact, impact_given: true, need: needOf(gap, obligation, impact) }
  return { ...analysed, gap: { ...analysed.gap, ...judge(weighed), weights } }
}

/** The plan of some actions, and what is said of each: its place, urgency, need, inherited need. */
function planOf(
  actions: Actions,
  standards: Readonly<Record<string, analysis.Standard>>,
  dependsOn: Readonly<Record<string, readonly string[]>> = {},
) {
  const catalogue = catalogueOf(
    Object.fromEntries(
      [...new Set([...Object.keys(standards), ...Object.keys(dependsOn)])].map((id) => [
        id,
        standard({ [`${id}.a`]: criterion() }, { depends_on: [...(dependsOn[id] ?? [])] }),
      ]),
    ),
  )
  return planActions(assessmentOf({ actions }).actions, standards, catalogue, {
    date: '2026-11-25',
    phases: [12, 12, 12],
    actionsAtOnce: 3,
  })
}
const order = (plan: { actions: readonly analysis.Action[] }) => plan.actions.map(({ id }) => id)
const action = (closes: string[], ease?: number, more: Partial<Actions[string]> = {}): Actions[string] => ({
  title: 'An action',
  closes,
  ...(ease !== undefined && { ease: { legal: ease, cost: 4, capacity: 4, agreement: 4 } }),
  ...more,
})

const at = (low: number, high = low) => ({ low, high })
const worked = {
  'ii.offence': gapped('ii.offence', at(3), 4, 3),
  'iii.identification': gapped('iii.identification', at(2), 2, 3),
  'viii.data-system': gapped('viii.data-system', at(3), 2, 2),
  'viii.data-sharing': gapped('viii.data-sharing', at(2), 1, 1),
  'vi.financial': gapped('vi.financial', at(1, 3), 4, 3),
}
const workedActions: Actions = {
  a1: action(['ii.offence'], 2),
  a2: action(['iii.identification'], 4),
  a3: action(['viii.data-system'], 2, { depends_on: ['a4'] }),
  a4: action(['viii.data-sharing'], 3),
  a5: action(['vi.financial'], 4, { kind: 'establish-facts' }),
}

test('the worked example of method.md', () => {
  const { actions } = planOf(workedActions, worked)
  const said = actions.map((one) => ({
    id: one.id,
    need: one.weights?.need,
    inherited: one.weights?.inherited,
    ease: one.weights?.ease,
    urgency: one.urgency,
    provisional: one.provisional,
    because: one.because,
    quick_win: one.quick_win,
    place: one.place,
  }))
  const plain = { provisional: null, because: 'own-urgency', quick_win: false }
  expect(said).toEqual([
    { ...plain, id: 'a1', need: at(36), inherited: at(36), ease: 2, urgency: 'first', place: 1 },
    {
      ...plain,
      id: 'a5',
      need: at(12, 36),
      inherited: at(12, 36),
      ease: 4,
      urgency: 'establish',
      provisional: 'next',
      place: 2,
    },
    {
      ...plain,
      id: 'a2',
      need: at(12),
      inherited: at(12),
      ease: 4,
      urgency: 'next',
      quick_win: true,
      place: 3,
    },
    {
      ...plain,
      id: 'a4',
      need: at(2),
      inherited: at(12),
      ease: 3,
      urgency: 'further',
      because: 'brought-forward',
      place: 4,
    },
    { ...plain, id: 'a3', need: at(12), inherited: at(12), ease: 2, urgency: 'next', place: 5 },
  ])
})

test('the order does not depend on the order in which actions are written', () => {
  const expected = planOf(workedActions, worked)
  const reversed = Object.fromEntries(Object.entries(workedActions).toReversed())
  expect(planOf(reversed, worked)).toEqual(expected)
})

test('an action that closes two gaps has the strongest urgency, and the need of the one with the highest', () => {
  const { actions } = planOf({ both: action(['viii.data-sharing', 'ii.offence'], 2) }, worked)
  expect(actions[0]).toMatchObject({ urgency: 'first', weights: { need: at(36) } })
})

test('what a standard depends on makes its action wait, through standards without an action', () => {
  const { actions } = planOf(
    { later: action(['ii.offence'], 4), earlier: action(['viii.data-sharing'], 1) },
    worked,
    { 'ii.offence': ['x.1'], 'x.1': ['x.2'], 'x.2': ['viii.data-sharing'] },
  )
  expect(actions.map(({ id, requires }) => [id, requires])).toEqual([
    ['earlier', []],
    ['later', [{ action: 'earlier', standards: ['ii.offence', 'x.1', 'x.2', 'viii.data-sharing'] }]],
  ])
})

test('a prerequisite that is in place, or that the same action closes, makes nothing wait', () => {
  const met = analyse(assessmentOf({ answers: { 'm.1.a': { answer: 'yes' } } }), {
    catalogue: catalogueOf({ 'm.1': standard({ 'm.1.a': criterion() }) }),
  }).standards
  const { actions } = planOf(
    { one: action(['ii.offence', 'viii.data-system']), other: action(['viii.data-sharing', 'm.1']) },
    { ...worked, ...met },
    { 'ii.offence': ['m.1', 'viii.data-system'] },
  )
  expect(actions.map(({ requires }) => requires)).toEqual([[], []])
})

test('a dependency that would close a loop is left out, and named', () => {
  const { actions, plan } = planOf(
    { one: action(['ii.offence']), two: action(['viii.data-sharing'], 4, { depends_on: ['one'] }) },
    worked,
    { 'ii.offence': ['viii.data-sharing'] },
  )
  expect(actions.map(({ id }) => id)).toEqual(['one', 'two'])
  expect(plan.loops).toEqual([
    { action: 'one', requires: 'two', standards: ['ii.offence', 'viii.data-sharing'] },
  ])
})

test('an action that many wait for is brought forward before one of its own urgency', () => {
  const { actions } = planOf(
    {
      ...workedActions,
      small: action(['viii.data-sharing'], 1),
      a1: action(['ii.offence'], 2, { depends_on: ['small'] }),
    },
    worked,
  )
  expect(order({ actions }).slice(0, 2)).toEqual(['small', 'a1'])
  expect(actions[0]).toMatchObject({ because: 'brought-forward', unlocks: ['a1'] })
})

test('holes: gaps without an action, actions that close no gap, and what an action does not say', () => {
  const complete = action(['ii.offence'], 2, {
    lead: 'justice',
    start: 2027,
    end: '2028-06',
    indicator: { text: 'An offence of its own', target: 'In force' },
    cost: { band: 'small' },
    funding: 'The budget of the ministry',
  })
  const { actions, plan } = planOf(
    {
      complete,
      idle: action([]),
      prepares: action([]),
      waits: action(['viii.data-sharing'], 2, { depends_on: ['prepares'] }),
    },
    worked,
  )
  expect(Object.fromEntries(actions.map(({ id, missing }) => [id, missing]))).toMatchObject({
    complete: [],
    idle: ['lead', 'dates', 'indicator', 'cost', 'funding'],
  })
  expect(plan.actions_without_gap).toEqual(['idle'])
  expect(plan.gaps_without_action).toEqual(['iii.identification', 'viii.data-system', 'vi.financial'])
})

test('a gap knows its actions, by way of the whole analysis', () => {
  const catalogue = catalogueOf({ 's.1': standard({ 's.1.a': criterion() }) })
  const country = countryOf({ treaty: { status: 'ratified' } })
  const { standards, actions } = analyse(
    assessmentOf({
      answers: { 's.1.a': { answer: 'no' } },
      actions: { act: { title: 'Adopt it', closes: ['s.1'] } },
    }),
    { catalogue, country },
  )
  expect(standards['s.1']?.gap?.actions).toEqual(['act'])
  expect(actions.act).toMatchObject({ place: 1, urgency: 'next' })
})
