import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type analysis } from '@rsr/model'
import { publish } from '@rsr/roadmap'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, expect, test } from 'vitest'
import { analyseExample, examples, releases, root } from '../../../test/read-example.ts'

let xaa: analysis.AnalysisDocument

beforeAll(async () => {
  xaa = await analyseExample('XAA')
})

/** The status of an axis in short: `largely`, `partly..met`; `none` where there is nothing to say. */
function short({ kind, low, high }: analysis.Axis): string {
  if (low === null || high === null) return kind
  return low === high ? low : `${low}..${high}`
}

/** The urgency of the recommendation, what holds it back, and whether facts are to be established first. */
function asked({ gap }: analysis.Standard): string {
  if (!gap) return ''
  const held = gap.held_back.length > 0 ? `, ${gap.held_back.join()}` : ''
  return gap.urgency === 'establish' ? `establish (${gap.provisional ?? 'none yet'})` : gap.urgency + held
}

/** Worked out by hand from the answers of the example and the rules of method.md sections 4 and 6. */
test.each([
  ['tip-protocol.9.1a', 'partly', 'largely', 'next'],
  ['tip-protocol.9.5', 'not', 'partly', 'next'],
  ['c181.7', 'partly', 'none-found', 'further'],
  ['tip-protocol.3.a', 'largely', 'found', 'further'],
  ['tip-protocol.3.c', 'not', 'none-found..found', 'first'],
  ['tip-protocol.5.1', 'met', 'found', ''],
  ['untoc.10', 'not', 'none-found', 'first'],
  ['untoc.15.2', 'used', 'none-found..found', ''],
  ['tip-protocol.11.1', 'none', 'not', 'next, third-parties-only'],
  ['bpg-i.indicators', 'none', 'partly..largely', 'next'],
  ['bpg-i.process', 'partly', 'partly', 'next'],
  ['untoc.24.1', 'not', 'partly', 'first'],
  ['tip-protocol.6.3', 'none', 'partly', 'next'],
  ['tip-protocol.6.6', 'largely..met', 'none-found', 'next'],
  ['tip-protocol.8.2', 'found', 'partly..largely', 'establish (further)'],
  ['ohchr.p7', 'partly', 'not..largely', 'next'],
  ['untoc.16.3', 'partly..met', 'none-found..found', 'establish (none yet)'],
  ['untoc.18.13', 'met', 'partly', 'next'],
  ['untoc.27.1', 'none', 'met', ''],
  ['tip-protocol.1.3', 'partly', 'none-found..found', 'next'],
  ['fatf.40.inr20', 'none', 'not', 'next'],
  ['untoc.6.1', 'largely', 'found', 'further'],
  ['untoc.7.1a', 'largely', 'partly', 'next'], // in practice as a person decided
  ['untoc.12.1', 'partly', 'none-found', 'next'],
  ['untoc.13.1', 'met', 'none-found', 'further'],
  ['fatf.30', 'met', 'not..largely', 'establish (further)'],
  ['slavery-1956.1c', 'largely', 'partly', 'next'],
  ['c29.1', 'partly', 'found', 'next, impact-not-given'],
  ['doi.criminalise', 'partly', 'not-applicable', 'further'],
  ['untoc.28.3', 'none-found', 'partly', 'next'],
  ['ohchr.g3', 'none', 'partly..largely', 'further'],
  ['untoc.ratification', 'party', 'none', ''],
  ['tip-protocol.ratification', 'signed', 'none', ''],
  ['untoc.34.1', 'largely', 'in-part', 'further'], // in law as a person decided
])('XAA: %s is %s in law and %s in practice; urgency: %s', (id, law, practice, urgency) => {
  const standard = xaa.standards[id]
  expect(standard && [short(standard.law), short(standard.practice), asked(standard)]).toEqual([
    law,
    practice,
    urgency,
  ])
})

test('XAA: the standards looked at are those of the table, the others wait', () => {
  const looked = Object.values(xaa.standards).filter((standard) => standard.assessed)
  const listed = Object.values(xaa.priorities).flatMap((priority) => priority.standards)
  expect(looked).toHaveLength(34)
  expect(listed.toSorted()).toEqual(looked.map((standard) => standard.id).toSorted())
})

test('XAA: a status that a person decided keeps that of the rule beside it', () => {
  const { law, practice } = xaa.standards['untoc.7.1a'] ?? {}
  expect(law).toMatchObject({ override: null, computed: null })
  expect(practice).toMatchObject({
    low: 'partly',
    computed: { low: 'largely', high: 'largely' },
    override: { by: 'Review meeting of the country assessment desk (fictional)' },
  })
})

/** The place of each action by the rules of method.md section 7. */
test('XAA: the actions have their order, with what brings them forward and what each still lacks', () => {
  const told = Object.values(xaa.actions).map((action) => [
    action.id,
    action.because === 'brought-forward' ? 'brought forward' : action.urgency,
    ...(action.quick_win ? ['quick win'] : []),
    ...action.requires.map((requirement) => `after ${requirement.action}`),
    ...action.missing.map((name) => `no ${name}`),
  ])
  expect(told).toEqual([
    ['amend-act', 'first'],
    ['witness-protection', 'first'],
    ['financial-facts', 'brought forward'],
    ['indicators-list', 'brought forward'],
    ['identification', 'next', 'quick win', 'after indicators-list'],
    ['border-screening', 'next', 'after identification'],
    ['asset-network', 'next', 'quick win'],
    ['national-plan', 'next'],
    ['proceeds-law', 'next', 'after financial-facts'],
    ['victim-services', 'next'],
    ['inspections', 'next', 'quick win'],
    ['cooperation-unit', 'next', 'after proceeds-law'], // through untoc.13.1, which depends on untoc.12.1
    ['labour-law', 'next', 'no indicator', 'no funding'],
    ['non-punishment', 'next', 'quick win', 'no dates'],
    ['marriage-organs', 'next', 'no dates'],
    ['common-definitions', 'brought forward'],
    ['monitoring', 'next', 'after national-plan', 'after common-definitions'],
    ['return-facts', 'establish', 'no dates'],
    ['extradition-facts', 'establish', 'after proceeds-law', 'no dates'],
  ])
  expect(xaa.plan).toMatchObject({ gaps_without_action: [], actions_without_gap: [], loops: [], clashes: [] })
})

test('XAA: actions without dates are placed where their lead agency has room, and costs by currency', () => {
  const placed = Object.values(xaa.actions).flatMap(({ id, timing, start }) =>
    timing && start === null ? [[id, timing.from, timing.to, timing.by]] : [],
  )
  expect(placed).toEqual([
    ['non-punishment', '2028-01', '2028-06', 'agency'],
    ['marriage-organs', '2028-07', '2029-06', 'agency'],
    ['return-facts', '2026-12', '2027-05', 'under-way'],
    ['extradition-facts', '2028-07', '2028-12', 'requirements'],
  ])
  expect(xaa.plan.critical_path).toEqual(['financial-facts', 'proceeds-law', 'cooperation-unit'])
  expect(xaa.plan.costs).toMatchObject({ of: 18, with_amount: 5, with_band: 13 })
  expect(xaa.plan.costs.sums.map(({ currency, total }) => [currency, total])).toEqual([
    ['AUD', 40000],
    ['USD', 280000],
  ])
})

test('XAA: enough is answered for a full gap analysis', () => {
  expect(xaa.stage).toBe('full')
  const priorities = Object.values(xaa.priorities)
  expect(priorities.filter((priority) => !priority.enough)).toEqual([])
  expect(priorities.flatMap((priority) => priority.not_assessed)).toEqual(['gr38.technology', 'untoc.28.2'])
  expect(xaa.settle).toHaveLength(7)
})

test.each(examples)(
  'the analysis of %s has the shape of the public contract, in every release',
  async (name) => {
    const schema = JSON.parse(readFileSync(join(root, 'schemas/analysis.schema.json'), 'utf8')) as object
    const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, keywords: ['x-text'] })
    const validate = ajv.compile(schema)
    const full = await analyseExample(name)
    for (const value of [full, ...releases.map((release) => publish(full, { release }))]) {
      validate(JSON.parse(JSON.stringify(value)))
      expect(validate.errors).toBeNull()
    }
    expect(validate({ ...full, standards: { x: {} } })).toBe(false)
  },
)
