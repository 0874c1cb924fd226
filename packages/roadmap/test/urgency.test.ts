import { expect, test } from 'vitest'
import { type Weighed, judge, urgencyOfNeed } from '../src/analysis/urgency.ts'
import { axisGap, obligationWeight, worse } from '../src/analysis/weights.ts'

const at = (low: number, high = low) => ({ low, high })

/** A gap that is wholly established: partly in place, a binding duty, an impact given by a person. */
const established: Weighed = {
  gap: at(2),
  byCore: at(2),
  obligation: at(4),
  impact: 2,
  impactGiven: true,
  official: true,
  coreNo: false,
  openCore: [],
}
const judged = (change: Partial<Weighed>) => {
  const { urgency, provisional } = judge({ ...established, ...change })
  return provisional === null ? urgency : `${urgency} (${provisional})`
}

test('the gap of a status: met 0, largely 1, partly 2, not 3; evidence at most 1', () => {
  const levels = ['met', 'largely', 'partly', 'not'] as const
  expect(levels.map((level) => axisGap({ kind: 'level', low: level, high: level })?.high)).toEqual([
    0, 1, 2, 3,
  ])
  expect(axisGap({ kind: 'level', low: 'not', high: 'met' })).toEqual(at(0, 3))
  const evidence = ['found', 'in-part', 'none-found'] as const
  expect(evidence.map((word) => axisGap({ kind: 'evidence', low: word, high: word })?.high)).toEqual([
    0, 1, 1,
  ])
  expect(axisGap({ kind: 'evidence', low: 'none-found', high: 'found' })).toEqual(at(0, 1))
})

test('an optional provision, a ratification entry and an axis without criteria make no gap', () => {
  expect(axisGap({ kind: 'use', low: 'not-used', high: 'not-used' })).toBeUndefined()
  expect(axisGap({ kind: 'party', low: 'not-party', high: 'not-party' })).toBeUndefined()
  expect(axisGap({ kind: 'none', low: null, high: null })).toBeUndefined()
})

test('the worse axis counts, bound by bound', () => {
  expect(worse([at(0, 3), at(1)])).toEqual(at(1, 3))
  expect(worse([undefined, at(2)])).toEqual(at(2))
  expect(worse([undefined, undefined])).toBeUndefined()
})

test('the weight of an obligation is that of the table', () => {
  const kinds = ['mandatory', 'qualified', 'optional', 'recommended'] as const
  const row = (applies: 'binding' | 'committed' | 'guidance' | 'unknown') =>
    kinds.map((kind) => obligationWeight(kind, applies))
  expect(row('binding')).toEqual([4, 3, 3, 2].map((n) => at(n)))
  expect(row('committed')).toEqual([3, 3, 2, 2].map((n) => at(n)))
  expect(row('guidance')).toEqual([2, 2, 1, 2].map((n) => at(n)))
  expect(row('unknown')).toEqual([at(2, 4), at(2, 3), at(1, 3), at(2)])
})

test('the borders of need are 24, 9 and 1', () => {
  expect([36, 24, 23, 9, 8, 1, 0].map(urgencyOfNeed)).toEqual([
    'first',
    'first',
    'next',
    'next',
    'further',
    'further',
    null,
  ])
})

test('`first`: a need of 24 or more', () => {
  expect(judged({ gap: at(3), byCore: at(3) })).toBe('first')
  expect(judged({ gap: at(2), byCore: at(2) })).toBe('next')
})

test('`first`: a mandatory standard binds and a core criterion is no, whatever the need', () => {
  const result = judge({ ...established, impact: 1, coreNo: true })
  expect(result).toMatchObject({ urgency: 'first', because: 'core-criterion-no', held_back: [] })
})

test('`first` needs an impact given by a person, and a fact that is not only from third parties', () => {
  const strong = { ...established, gap: at(3), byCore: at(3) }
  expect(judge({ ...strong, impactGiven: false })).toMatchObject({
    urgency: 'next',
    held_back: ['impact-not-given'],
  })
  expect(judge({ ...strong, official: false })).toMatchObject({
    urgency: 'next',
    held_back: ['third-parties-only'],
  })
  expect(judge({ ...established, coreNo: true, official: false, impactGiven: false })).toMatchObject({
    urgency: 'next',
    held_back: ['impact-not-given', 'third-parties-only'],
  })
})

test('establish the facts: an open core criterion makes the need cross a border', () => {
  const open = { gap: at(1, 3), byCore: at(1, 3), impact: 3, openCore: ['s.1.a'] }
  expect(judged(open)).toBe('establish (next)') // 12 to 36, as A5 of the worked example
  expect(judged({ ...open, gap: at(0, 3), byCore: at(0, 3), impact: 2 })).toBe('establish') // 0 to 24
})

test('no need to establish the facts where the need crosses no border', () => {
  const open = { gap: at(1, 2), byCore: at(1, 2), obligation: at(3), impact: 3, openCore: ['s.1.a'] }
  expect(judged(open)).toBe('next') // 9 to 18
})

test('only supporting criteria open: the lower status stands for the recommendation', () => {
  expect(judged({ gap: at(0, 1), byCore: at(1) })).toBe('further') // 0 to 8
})

test('where it is not known how the instrument applies, the urgency is that of guidance', () => {
  expect(judged({ gap: at(3), byCore: at(3), obligation: at(2, 4), impact: 3 })).toBe('next') // 18 to 36
})
