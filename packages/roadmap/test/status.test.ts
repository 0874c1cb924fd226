import { englishPhrases, analyse, createWriter, layouts, publish } from '@rsr/roadmap'
import type { analysis } from '@rsr/model'
import { expect, test } from 'vitest'
import { readExample } from '../../../test/read-example.ts'
import { lay } from './lay.ts'
import { printStatus } from '../src/views/status.ts'
import { assessmentOf, catalogueOf, countryOf, criterion, only, standard, statusOf } from './small.ts'

const core = criterion()
const supporting = criterion({ core: false })
const practice = criterion({ axis: 'practice' })
const use = criterion({ axis: 'practice', core: false })

/** The parts of an axis that a reader sees. */
const seen = ({ kind, low, high, open, coverage }: analysis.Axis) => ({ kind, low, high, open, coverage })
const level = (low: string, high = low) => ({ kind: 'level', low, high })

test('one core criterion yes and its only supporting one no is largely in place', () => {
  expect(
    statusOf({ 's.1.a': core, 's.1.b': supporting }, { 's.1.a': 'yes', 's.1.b': 'no' }).law,
  ).toMatchObject(level('largely'))
})

test('one core criterion open and its supporting ones yes lies between not in place and in place', () => {
  const { law } = statusOf({ 's.1.a': core, 's.1.b': supporting }, { 's.1.b': 'yes' })
  expect(seen(law)).toEqual({
    ...level('not', 'met'),
    open: ['s.1.a'],
    coverage: { answered: 1, applicable: 2 },
  })
  expect(law.rules).toEqual(['not', 'met'])
})

test('only a supporting criterion open and the rest yes lies between largely in place and in place', () => {
  const { law } = statusOf({ 's.1.a': core, 's.1.b': supporting }, { 's.1.a': 'yes' })
  expect(law).toMatchObject({ ...level('largely', 'met'), open: ['s.1.b'] })
})

test('open answers that change nothing leave an established status, and stay open', () => {
  const { law } = statusOf(
    { 's.1.a': core, 's.1.b': core, 's.1.c': core, 's.1.d': supporting },
    { 's.1.a': 'no', 's.1.b': 'no', 's.1.c': 'yes' },
  )
  expect(law).toMatchObject({ ...level('not'), open: ['s.1.d'] })
})

test.each([
  ['unknown', 'unknown'],
  ['not-provided', { answer: 'not-provided', requested: { agency: 'police', date: '2026-09-15' } }],
] as const)('%s counts as open, and is not the same as a question that nobody asked', (value, answer) => {
  const result = statusOf({ 's.1.a': core, 's.1.b': core }, { 's.1.a': answer })
  expect(result.law).toMatchObject({ ...level('not', 'met'), open: ['s.1.a', 's.1.b'] })
  expect(Object.values(result.criteria).map((one) => one.answer.value)).toEqual([value, 'not-asked'])
  expect(result.assessed).toBe(true)
  expect(result.coverage).toEqual({ answered: 0, applicable: 2 })
})

test('what is not applicable leaves first, from the rule and from coverage', () => {
  const result = statusOf(
    { 's.1.a': core, 's.1.b': core, 's.1.c': supporting },
    { 's.1.a': 'yes', 's.1.b': { answer: 'not-applicable', reason: 'No case.' }, 's.1.c': 'yes' },
  )
  expect(seen(result.law)).toEqual({
    ...level('met'),
    open: [],
    coverage: { answered: 2, applicable: 2 },
  })
})

test('an axis with supporting criteria only has no level, but supporting measures or evidence of use', () => {
  const result = statusOf(
    { 's.1.a': supporting, 's.1.b': supporting, 's.1.c': use, 's.1.d': use },
    { 's.1.a': 'yes', 's.1.b': 'no', 's.1.c': 'no', 's.1.d': 'no' },
  )
  expect(result.law).toMatchObject({ kind: 'evidence', low: 'in-part', high: 'in-part' })
  expect(result.practice).toMatchObject({ kind: 'evidence', low: 'none-found', high: 'none-found' })
})

test('an axis whose core criteria are all not applicable has evidence of use from the others', () => {
  const reason = { answer: 'not-applicable', reason: 'No case.' } as const
  const result = statusOf({ 's.1.a': practice, 's.1.b': use }, { 's.1.a': reason, 's.1.b': 'yes' })
  expect(result.practice).toMatchObject({ kind: 'evidence', low: 'found', high: 'found' })
})

test('open answers leave evidence of use undecided', () => {
  const result = statusOf({ 's.1.a': use, 's.1.b': use }, { 's.1.a': 'no' })
  expect(result.practice).toMatchObject({ kind: 'evidence', low: 'none-found', high: 'in-part' })
})

test('an axis without criteria, and one whose criteria are all not applicable, have no status', () => {
  const result = statusOf(
    { 's.1.a': practice },
    { 's.1.a': { answer: 'not-applicable', reason: 'No case.' } },
  )
  expect(result.law).toMatchObject({ kind: 'none', low: null, high: null, rules: [] })
  expect(result.practice).toMatchObject({
    kind: 'not-applicable',
    low: null,
    coverage: { answered: 0, applicable: 0 },
  })
})

test('law and practice never meet: each axis has its own criteria', () => {
  const result = statusOf({ 's.1.a': core, 's.1.b': practice }, { 's.1.a': 'yes', 's.1.b': 'no' })
  expect([result.law.low, result.practice.low]).toEqual(['met', 'not'])
})

test.each([
  ['yes', 'used'],
  ['partly', 'used'],
  ['no', 'not-used'],
] as const)('an optional provision whose core criterion is %s is %s', (answer, value) => {
  const { law } = statusOf(
    { 's.1.a': core, 's.1.b': supporting },
    { 's.1.a': answer },
    { obligation: 'optional' },
  )
  expect(law).toMatchObject({ kind: 'use', low: value, high: value })
})

test('an optional provision with an open core criterion may be used or not', () => {
  const { law } = statusOf({ 's.1.a': core, 's.1.b': core }, { 's.1.a': 'no' }, { obligation: 'optional' })
  expect(law).toMatchObject({ kind: 'use', low: 'not-used', high: 'used' })
})

test('a standard without any answer is not yet assessed, and its priority lists it so', () => {
  const catalogue = catalogueOf({
    s: standard({ 's.1.a': core }),
    t: standard({ 't.1.a': core }, { priorities: ['II', 'I'] }),
    u: standard({ 'u.1.a': core }, { priorities: ['I', 'II'] }),
  })
  const result = analyse(assessmentOf({ answers: { 's.1.a': { answer: 'no' } } }), { catalogue })
  expect(Object.values(result.standards).map((one) => one.assessed)).toEqual([true, false, false])
  expect(result.priorities.I).toMatchObject({ standards: ['s'], not_assessed: ['u'] })
  expect(result.priorities.II).toMatchObject({ standards: [], not_assessed: ['t'] })
})

test('a priority is described from the threshold of coverage on, at first three answers in five', () => {
  const catalogue = catalogueOf({
    s: standard({ 's.1.a': core, 's.1.b': core, 's.1.c': core, 's.1.d': core, 's.1.e': core }),
  })
  const three = {
    's.1.a': { answer: 'yes' },
    's.1.b': { answer: 'no' },
    's.1.c': { answer: 'partly' },
  } as const
  const priority = (answers: Partial<typeof three>, threshold?: number) =>
    analyse(assessmentOf({ answers }), { catalogue, ...(threshold && { threshold }) }).priorities.I
  expect(priority(three)).toMatchObject({ coverage: { answered: 3, applicable: 5 }, enough: true })
  expect(priority({ 's.1.a': three['s.1.a'], 's.1.b': three['s.1.b'] })?.enough).toBe(false)
  expect(priority(three, 0.61)?.enough).toBe(false)
})

test('a priority without any standard of the selection is not described', () => {
  const catalogue = catalogueOf({ s: standard({ 's.1.a': core }) })
  const { priorities } = analyse(assessmentOf({}), { catalogue })
  expect(priorities.II).toMatchObject({ coverage: { answered: 0, applicable: 0 }, enough: false })
})

test('a selection that is not in the catalogue is refused', () => {
  const catalogue = catalogueOf({ s: standard({ 's.1.a': core }) })
  const assessment = assessmentOf({})
  const other = { ...assessment, header: { ...assessment.header, selection: 'other' } }
  expect(() => analyse(other, { catalogue })).toThrow('Cannot find the selection `other`')
})

test('public data on another country are refused', () => {
  const catalogue = catalogueOf({ s: standard({ 's.1.a': core }) })
  const country = { ...countryOf({}), iso3: 'FJI' }
  expect(() => analyse(assessmentOf({}), { catalogue, country })).toThrow('expected those on XAA')
})

test('a party to UNTOC that has not reviewed its reservations prints Party', async () => {
  const example = await readExample('XAA')
  const answers = new Map(example.assessment.answers)
  const own = answers.get('untoc.ratification.b')
  if (!own) throw new Error('The example has no answer on reservations')
  answers.set(own.id, { ...own, answer: 'no', for: [], against: ['untoc-ratified'] })
  const full = analyse({ ...example.assessment, answers }, example)
  expect(full.standards['untoc.ratification']?.law).toMatchObject({
    kind: 'party',
    low: 'party',
    high: 'party',
  })
  const layout = '# A :anchor{id=a}\n\n::standard-section{standard=untoc.ratification}'
  const text = lay(layout, publish(full, { release: 'draft' })).markdown
  expect(text).toMatch(
    /Become a party to UNTOC[^]*?\*\*Status\.\*\* In law: Party; in practice: No question on practice/,
  )
})

test.each(['in-place', 'implemented'] as const)(
  'every status that the analysis can give has its words in the set %s',
  (labels) => {
    const assessment = assessmentOf({})
    const catalogue = catalogueOf({ s: standard({ 's.1.a': core }) })
    const publication = publish(analyse(assessment, { catalogue, labels }), { release: 'draft' })
    const writer = createWriter(publication, englishPhrases, layouts['desk-study'])
    const { law } = only(publication.standards)
    const statuses = {
      level: ['met', 'largely', 'partly', 'not'],
      use: ['used', 'not-used'],
      party: ['party', 'signed', 'not-party'],
      evidence: ['found', 'in-part', 'none-found'],
    } as const
    for (const kind of ['level', 'use', 'party', 'evidence'] as const) {
      const all = statuses[kind].flatMap((low) => statuses[kind].map((high) => ({ ...law, kind, low, high })))
      for (const value of all) {
        for (const isLaw of [true, false]) printStatus(writer, { value, trace: '', origin: null }, isLaw)
      }
    }
    expect(writer.messages).toEqual([])
  },
)
