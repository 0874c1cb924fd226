import { type analysis } from '@rsr/model'
import { analyse, publish } from '@rsr/roadmap'
import { expect, test } from 'vitest'
import { type Sections, assessmentOf, catalogueOf, countryOf, criterion, only, standard } from './small.ts'

const core = criterion()
const supporting = criterion({ core: false })
const used = criterion({ axis: 'practice', core: false })

const official: Sections = {
  sources: {
    act: {
      kind: 'official-text',
      title: 'Act',
      publisher: 'Parliament',
      year: 2020,
      url: 'https://example.org/act',
    },
  },
  facts: { fact: { text: 'It is so.', kind: 'law', sources: [{ source: 'act' }] } },
}
const impact = { value: 3, on: 'protection', reason: 'It protects.' } as const

type Value = 'yes' | 'partly' | 'no' | 'unknown'

/** The standard of a catalogue with one treaty, to which the State is a party. */
function analysed(
  criteria: Parameters<typeof standard>[0],
  answers: Readonly<Record<string, Value>>,
  more: Parameters<typeof standard>[1] = {},
  text: NonNullable<NonNullable<Sections['standards']>[string]> = {},
): analysis.Standard {
  const written = Object.entries(answers).map(([id, answer]) => [
    id,
    answer === 'unknown' ? { answer } : { answer, for: ['fact'] },
  ])
  const assessment = assessmentOf({
    ...official,
    answers: Object.fromEntries(written) as NonNullable<Sections['answers']>,
    standards: { 's.1': text },
  })
  const catalogue = catalogueOf({ 's.1': standard(criteria, more) })
  return only(
    analyse(assessment, { catalogue, country: countryOf({ treaty: { status: 'ratified' } }) }).standards,
  )
}

test('a party that has not reviewed its reservations prints "Party" and is no gap', () => {
  const { law, gap } = analysed(
    { 's.1.a': core, 's.1.b': supporting },
    { 's.1.b': 'no' },
    { ratification: true },
  )
  expect([law.low, law.high, gap]).toEqual(['party', 'party', null])
})

test('one core criterion yes and its only supporting one no is largely in place, and a small gap', () => {
  const { law, gap } = analysed({ 's.1.a': core, 's.1.b': supporting }, { 's.1.a': 'yes', 's.1.b': 'no' })
  expect([law.low, law.high]).toEqual(['largely', 'largely'])
  expect(gap).toMatchObject({
    urgency: 'further',
    missing: ['s.1.b'],
    weights: { need: { low: 8, high: 8 } },
  })
})

test('one core criterion open and its supporting ones yes: between not in place and in place; establish the facts', () => {
  const { law, gap } = analysed(
    { 's.1.a': core, 's.1.b': supporting },
    { 's.1.a': 'unknown', 's.1.b': 'yes' },
  )
  expect([law.low, law.high]).toEqual(['not', 'met'])
  expect(gap).toMatchObject({ urgency: 'establish', provisional: null, establish: ['s.1.a'], open: [] })
  expect(gap?.weights?.need).toEqual({ low: 0, high: 24 })
})

test('only a supporting one open: stands as largely in place, with a note of what is open', () => {
  const { law, gap } = analysed(
    { 's.1.a': core, 's.1.b': supporting },
    { 's.1.a': 'yes', 's.1.b': 'unknown' },
  )
  expect([law.low, law.high]).toEqual(['largely', 'met'])
  expect(gap).toMatchObject({ urgency: 'further', missing: [], establish: [], open: ['s.1.b'] })
})

test('no evidence of use is a gap of at most one', () => {
  const { gap } = analysed({ 's.1.a': core, 's.1.b': used }, { 's.1.a': 'yes', 's.1.b': 'no' })
  expect(gap?.weights?.gap).toEqual({ low: 1, high: 1 })
})

test('an optional provision that is not used is no gap', () => {
  expect(analysed({ 's.1.a': core }, { 's.1.a': 'no' }, { obligation: 'optional' }).gap).toBeNull()
})

test('an optional provision of whose use there is no evidence is no gap either', () => {
  const criteria = { 's.1.a': core, 's.1.b': criterion({ axis: 'practice', core: false }) }
  const answers = { 's.1.a': 'yes', 's.1.b': 'no' } as const
  expect(analysed(criteria, answers, { obligation: 'optional' })).toMatchObject({
    practice: { kind: 'evidence', low: 'none-found' },
    gap: null,
  })
})

test('a standard that is in place, and one not yet assessed, have no gap', () => {
  expect(analysed({ 's.1.a': core }, { 's.1.a': 'yes' }).gap).toBeNull()
  expect(analysed({ 's.1.a': core }, {})).toMatchObject({ assessed: false, gap: null })
})

test('an impact given by a person counts, and makes `first` possible', () => {
  const before = analysed({ 's.1.a': core }, { 's.1.a': 'no' })
  const after = analysed({ 's.1.a': core }, { 's.1.a': 'no' }, {}, { impact })
  expect(before.gap).toMatchObject({ urgency: 'next', held_back: ['impact-not-given'] })
  expect(after.gap).toMatchObject({
    urgency: 'first',
    held_back: [],
    weights: { need: { low: 36, high: 36 } },
  })
})

test('a status that a person decided counts, and the result of the rule is kept beside it', () => {
  const status = { law: { level: 'largely', by: 'The Office', reason: 'The bill is adopted.' } } as const
  const { law, gap } = analysed({ 's.1.a': core }, { 's.1.a': 'no' }, {}, { status })
  expect(law).toMatchObject({ low: 'largely', high: 'largely', computed: { low: 'not', high: 'not' } })
  expect(law.override).toMatchObject({ by: 'The Office', reason: 'The bill is adopted.' })
  expect(gap?.weights?.gap).toEqual({ low: 1, high: 1 })
})

test('a status cannot be decided on an axis that has no level', () => {
  const status = { practice: { level: 'met', by: 'The Office', reason: 'It is known.' } } as const
  const { practice } = analysed({ 's.1.a': core, 's.1.b': used }, { 's.1.b': 'no' }, {}, { status })
  expect(practice).toMatchObject({ kind: 'evidence', low: 'none-found', override: null })
})

test('numbers that could be ranked stay in an internal release; the urgency stands in all', () => {
  const full = analyse(
    assessmentOf({
      ...official,
      answers: { 's.1.a': { answer: 'no', against: ['fact'] } },
      standards: {
        's.1': { impact, status: { law: { level: 'not', by: 'The Office', reason: 'A reason.' } } },
      },
      actions: {
        open: { title: 'Adopt it', closes: ['s.1'], confidentiality: 'public' },
        closed: { title: 'Hidden', closes: ['s.1'], confidentiality: 'restricted' },
      },
    }),
    {
      catalogue: catalogueOf({ 's.1': standard({ 's.1.a': core }) }),
      country: countryOf({ treaty: { status: 'ratified' } }),
    },
  )
  const internal = publish(full, { release: 'internal' })
  const outside = publish(full, { release: 'public' })
  expect(only(internal.standards).gap?.weights).not.toBeNull()
  expect(only(outside.standards)).toMatchObject({
    gap: { urgency: 'first', weights: null, actions: ['open'] },
    text: null,
    law: { low: 'not', withheld: true, override: { by: null, reason: null } },
  })
  expect(Object.values(internal.actions).map(({ id, place }) => [id, place])).toEqual([
    ['closed', 1],
    ['open', 2],
  ])
  expect(Object.values(outside.actions).map(({ id, place, weights }) => [id, place, weights])).toEqual([
    ['open', 1, null],
  ])
})
