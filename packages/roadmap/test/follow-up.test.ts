import type { AssessmentDocument } from '@rsr/model'
import { analyse, publish } from '@rsr/roadmap'
import { describe, expect, test } from 'vitest'
import { lay } from './lay.ts'
import { assessmentOf, catalogueOf, closed, criterion, standard } from './small.ts'

type Actions = NonNullable<AssessmentDocument['actions']>
type Report = NonNullable<Actions[string]['progress']>[number]
type Answer = 'yes' | 'partly' | 'no' | 'unknown'

const action = (more: Partial<Actions[string]> = {}): Actions[string] => ({
  title: 'Amend the act',
  closes: ['s.1'],
  ...more,
})
const report = (date: string, status: Report['status'], more: Partial<Report> = {}): Report => ({
  date,
  status,
  text: `It was ${status}.`,
  ...more,
})

/** An analysis of two standards, with answers in law to a main and to a supporting question of the first. */
function analysed(actions: Actions, [core, supporting]: readonly [Answer, Answer] = ['no', 'yes']) {
  const catalogue = catalogueOf({
    's.1': standard({ 's.1.a': criterion(), 's.1.b': criterion({ core: false }) }),
    's.2': standard({ 's.2.a': criterion() }, { obligation: 'optional' }),
  })
  const answers = {
    's.1.a': { answer: core },
    's.1.b': { answer: supporting },
    's.2.a': { answer: 'no' as const },
  }
  return analyse(assessmentOf({ actions, answers }), { catalogue })
}
const proposed = (actions: Actions, answers?: readonly [Answer, Answer]) =>
  Object.fromEntries(Object.values(analysed(actions, answers).actions).map((one) => [one.id, one.follow_up]))

const dated = (end: string | number, more: Partial<Actions[string]> = {}) => action({ end, ...more })
const counts = (actions: Actions) =>
  lay('::progress-counts\n\nNothing more.\n', publish(analysed(actions), { release: 'draft' })).markdown

test('the status of an action is that of the report with the latest day, and for action where there is none', () => {
  const { actions } = analysed({
    none: action(),
    some: action({ progress: [report('2026-10-01', 'complete'), report('2026-03-01', 'ongoing')] }),
    same: action({ progress: [report('2026-10-01', 'ongoing'), report('2026-10-01', 'continuing')] }),
  })
  expect(actions).toMatchObject({
    none: { status: 'for-action', progress: [] },
    some: { status: 'complete', progress: [{ date: '2026-03-01' }, { date: '2026-10-01' }] },
    same: { status: 'continuing' },
  })
})

describe('what is proposed', () => {
  test('what is reported complete could be closed, and names the answers that it was to change', () => {
    expect(proposed({ done: action({ progress: [report('2026-10-01', 'complete')] }) })).toEqual({
      done: { because: ['reported-complete'], re_examine: ['s.1.a'] },
    })
  })

  test('what has nothing left to close could be closed; an optional provision is not met by leaving it', () => {
    const actions = { law: action(), optional: action({ closes: ['s.2'] }), none: action({ closes: [] }) }
    expect(proposed(actions, ['yes', 'yes'])).toEqual({
      law: { because: ['gaps-met'], re_examine: [] },
      optional: null,
      none: null,
    })
    expect(proposed(actions, ['yes', 'no'])).toMatchObject({ law: null })
  })

  test('facts are established once nothing is open, whatever the answers are', () => {
    const facts = { facts: action({ kind: 'establish-facts' }) }
    expect(proposed(facts, ['unknown', 'yes'])).toEqual({ facts: null })
    expect(proposed(facts, ['no', 'yes'])).toMatchObject({ facts: { because: ['gaps-met'] } })
  })

  test('an end that has passed is told once the whole of it has passed, and not of what is reported complete', () => {
    expect(
      proposed({
        before: dated('2026-10'),
        now: dated('2026-11'),
        year: dated(2026),
        done: dated('2026-10', { progress: [report('2026-10-01', 'complete')] }),
      }),
    ).toMatchObject({
      before: { because: ['end-passed'], re_examine: ['s.1.a'] },
      now: null,
      year: null,
      done: { because: ['reported-complete'] },
    })
  })

  test('a gap that a closed action left is one without an action again, unless another works on it', () => {
    const alone = analysed({ law: action(closed) })
    expect(alone.actions.law?.follow_up).toEqual({ because: ['gap-remains'], re_examine: ['s.1.a'] })
    expect(alone.plan.gaps_without_action).toEqual(['s.1'])
    const both = analysed({ law: action(closed), next: action() })
    expect(both.actions.law?.follow_up).toBeNull()
    expect(both.plan.gaps_without_action).toEqual([])
    expect(proposed({ law: action({ ...closed, end: '2026-01' }) }, ['yes', 'yes'])).toEqual({ law: null })
  })
})

test('nothing is closed by a report: what waits still waits, and the action counts, until a person closes it', () => {
  const more = { lead: 'justice', cost: { amount: 5, currency: 'USD' }, end: '2027-03' }
  const plan = (one: Partial<Actions[string]>) =>
    analysed({ law: action({ ...more, ...one }), next: action({ depends_on: ['law'] }) })
  const reported = plan({ progress: [report('2026-10-01', 'complete')] })
  expect(reported.actions.next?.timing).toMatchObject({ from: '2027-04', by: 'requirements' })
  expect(reported.plan.loads).toMatchObject([{ agency: 'justice', most: [1, 0, 0] }])
  expect(reported.plan.costs).toMatchObject({ of: 2, with_amount: 1 })
  const over = plan(closed)
  expect(over.actions.next?.timing).toMatchObject({ from: '2026-12', by: 'start' })
  expect(over.plan.loads).toEqual([])
  expect(over.plan.costs).toMatchObject({ of: 1, with_amount: 0 })
  expect(over.plan.criteria[0]).toEqual({ name: 'lead', said: 0, of: 1 })
  expect(over.actions.law).toMatchObject({ closed: { by: 'A desk' }, timing: null, missing: [] })
  expect(over.plan.actions_without_gap).toEqual([])
})

describe('a report that stays with the office', () => {
  const full = analysed({
    law: action({
      confidentiality: 'public',
      milestones: [{ id: 'sent', text: 'The draft is sent', date: '2026-12' }],
      progress: [
        report('2026-09-01', 'ongoing', { confidentiality: 'public' }),
        report('2026-10-01', 'complete', {
          text: 'Heard in confidence.',
          reached: ['sent'],
          confidentiality: 'restricted',
        }),
      ],
    }),
    begun: action({
      confidentiality: 'public',
      progress: [report('2026-10-01', 'ongoing', { confidentiality: 'restricted' })],
    }),
  })

  test.each(['draft', 'public'] as const)('leaves no trace in the %s release', (release) => {
    const publication = publish(full, { release })
    expect(publication.actions).toMatchObject({
      law: { status: 'ongoing', progress: [{ date: '2026-09-01' }], follow_up: null },
      begun: { status: 'for-action', progress: [], timing: { by: 'start' } },
    })
    const { markdown = '' } = lay('::progress-table\n\n::follow-up\n\n::monitoring-calendar\n', publication)
    expect(markdown).toContain('It was ongoing.')
    expect(markdown).not.toContain('confidence')
    expect(markdown).toContain('| December 2026 | The draft is sent (action')
    expect(publish(publication, { release })).toEqual(publication)
  })

  test('is told in the internal release, with what is proposed on it', () => {
    const publication = publish(full, { release: 'internal' })
    const { markdown = '' } = lay('::progress-table\n\n::follow-up\n', publication)
    expect(markdown).toContain('Heard in confidence.<br>*Milestone reached:* The draft is sent')
    expect(markdown).toMatch(/Amend the act\. The last report says that it is complete: it could be closed\./)
  })
})

test('what is proposed is for the office and the State, and not for the public', () => {
  const full = analysed({ law: action({ end: '2026-01', confidentiality: 'public' }) })
  expect(publish(full, { release: 'draft' }).actions.law?.follow_up).toMatchObject({
    because: ['end-passed'],
  })
  const publication = publish(full, { release: 'public' })
  expect(publication.actions.law?.follow_up).toBeNull()
  expect(lay('::follow-up\n\nNothing more.\n', publication).markdown).toBe('**1.** Nothing more.\n')
})

test('the calendar says what is overdue, and leaves out what is reported or closed', () => {
  const publication = publish(
    analysed({
      law: action({
        end: 2027,
        milestones: [
          { id: 'sent', text: 'The draft is sent', date: '2026-08' },
          { text: 'It is before parliament', date: '2026-10-15' },
        ],
        progress: [report('2026-09-01', 'ongoing', { reached: ['sent'] })],
      }),
      over: action({ ...closed, end: '2027-05' }),
    }),
    { release: 'draft' },
  )
  const { markdown = '' } = lay('# Roadmap :anchor{id=roadmap}\n\n::monitoring-calendar\n', publication)
  expect(markdown.split('\n').filter((line) => /^\| .*\d{4}/.test(line))).toEqual([
    expect.stringMatching(
      /^\| October 2026 \(has passed\) \| It is before parliament \(action \d\) \| – \|$/,
    ),
    expect.stringMatching(/^\| 2027 \| – \| \d\. Amend the act \|$/),
  ])
})

test('how many actions have which status is a sentence', () => {
  expect(counts({})).toBe('**1.** Nothing more.\n')
  expect(counts({ one: action() })).toContain('Of 1 action, 1 is for action.')
  expect(
    counts({
      a: action(),
      b: action(),
      c: action({ progress: [report('2026-10-01', 'complete')] }),
      d: action(closed),
    }),
  ).toContain('Of 4 actions, 2 are for action, 1 is reported complete and 1 is closed.')
})
