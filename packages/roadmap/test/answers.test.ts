import { toMarkdown } from '@rsr/document'
import { type Release, analyse, layOut, layouts, publish } from '@rsr/roadmap'
import { expect, test } from 'vitest'
import {
  type Sections,
  assessmentOf,
  catalogueOf,
  countryOf,
  criterion,
  only,
  standard,
  statusOf,
} from './small.ts'

const core = criterion()
const supporting = criterion({ core: false })

const source = (kind: 'official-text' | 'official-statement' | 'independent-report' | 'media') => ({
  kind,
  title: 'A title',
  publisher: 'A publisher',
  year: 2025,
})
const fact = (...sources: [string, ...string[]]) => ({
  text: 'Something is so.',
  kind: 'finding' as const,
  sources: sources.map((id) => ({ source: id })) as [{ source: string }],
})
const evidence: Sections = {
  sources: {
    law: source('official-text'),
    reply: source('official-statement'),
    study: source('independent-report'),
    paper: source('media'),
  },
  facts: {
    'by-law': fact('law'),
    'by-both': fact('law', 'study'),
    'by-reply': fact('reply'),
    'by-study': fact('study'),
    'by-others': fact('study', 'paper'),
  },
}

test.each([
  ['one official source', { answer: 'yes', for: ['by-law'] }, ['single-source']],
  [
    'two facts from one source',
    { answer: 'no', against: ['by-reply'], for: ['by-reply'] },
    ['single-source'],
  ],
  ['one third party', { answer: 'partly', for: ['by-study'] }, ['third-parties-only', 'single-source']],
  ['several third parties', { answer: 'yes', for: ['by-others'] }, ['third-parties-only']],
  [
    'third parties for and against',
    { answer: 'yes', for: ['by-study'], against: ['by-others'] },
    ['third-parties-only'],
  ],
  ['a third party beside an official source', { answer: 'yes', for: ['by-both'] }, []],
  ['an official and another fact', { answer: 'yes', for: ['by-study'], against: ['by-reply'] }, []],
  ['no fact', { answer: 'no' }, []],
  ['a reading', { answer: 'yes', for: ['by-both'], to_confirm: true }, ['reading']],
  [
    'a reading of one third party',
    { answer: 'no', against: ['by-study'], to_confirm: true },
    ['reading', 'third-parties-only', 'single-source'],
  ],
  ['an answer that is open', { answer: 'unknown', for: ['by-study'], to_confirm: true }, []],
] as const)('an answer that rests on %s has its reasons to be confirmed', (_, answer, reasons) => {
  const written = {
    answer: answer.answer,
    ...('for' in answer && { for: [...answer.for] }),
    ...('against' in answer && { against: [...answer.against] }),
    ...('to_confirm' in answer && { to_confirm: answer.to_confirm }),
  }
  expect(
    only(statusOf({ 's.1.a': core }, { 's.1.a': written }, {}, evidence).criteria).answer.to_confirm,
  ).toEqual(reasons)
})

test('an answer by `same` has the answer and the facts of the other criterion, and its own note', () => {
  const { criteria } = statusOf(
    { 's.1.a': core, 's.1.b': core },
    {
      's.1.a': { answer: 'partly', for: ['by-study'], against: ['by-law'], note: 'Of the other.' },
      's.1.b': { same: 's.1.a', note: 'Of its own.' },
    },
    {},
    evidence,
  )
  expect(criteria['s.1.b']?.answer).toMatchObject({
    value: 'partly',
    from: 'same',
    same: 's.1.a',
    for: ['by-study'],
    against: ['by-law'],
    note: 'Of its own.',
    to_confirm: [],
  })
  expect(criteria['s.1.a']?.answer).toMatchObject({ value: 'partly', from: 'assessment', same: null })
})

test('an answer by `same` is to be confirmed where the other is', () => {
  const { criteria } = statusOf(
    { 's.1.a': core, 's.1.b': core },
    { 's.1.a': { answer: 'yes', for: ['by-study'], to_confirm: true }, 's.1.b': { same: 's.1.a' } },
    {},
    evidence,
  )
  expect(criteria['s.1.b']?.answer.to_confirm).toEqual(['reading', 'third-parties-only', 'single-source'])
})

/** A ratification entry with its core question, and one on reservations. */
function ratification(status: 'ratified' | 'signed' | 'denounced' | 'none' | 'unknown', answers = {}) {
  const criteria = { 's.1.a': core, 's.1.b': supporting }
  const catalogue = catalogueOf({ s: standard(criteria, { ratification: true, obligation: 'recommended' }) })
  const country = countryOf({ treaty: { status, date: '2004-02-03' } })
  return only(analyse(assessmentOf({ answers }), { catalogue, country }).standards)
}

test.each([
  ['ratified', 'yes', 'party'],
  ['signed', 'no', 'signed'],
  ['denounced', 'no', 'not-party'],
  ['none', 'no', 'not-party'],
] as const)(
  'with the status %s the question on becoming a party is answered %s: %s',
  (status, value, printed) => {
    const result = ratification(status)
    expect(result.criteria['s.1.a']?.answer).toMatchObject({ value, from: 'treaty-status', at: null })
    expect(result.criteria['s.1.b']?.answer).toMatchObject({ value: 'not-asked', from: 'nobody' })
    expect(result.law).toMatchObject({ kind: 'party', low: printed, high: printed, rules: ['treaty-status'] })
    expect(result.assessed).toBe(true)
  },
)

test('with an unknown treaty status the question stays open, and the State may be a party or not', () => {
  const result = ratification('unknown')
  expect(result.criteria['s.1.a']?.answer).toMatchObject({ value: 'not-asked', from: 'nobody' })
  expect(result.law).toMatchObject({
    kind: 'party',
    low: 'not-party',
    high: 'party',
    rules: ['status-unknown'],
  })
  expect(result.assessed).toBe(false)
})

test('an answer of the assessment goes before the treaty status; the entry still prints the status', () => {
  const result = ratification('ratified', { 's.1.a': { answer: 'unknown' } })
  expect(result.criteria['s.1.a']?.answer).toMatchObject({ value: 'unknown', from: 'assessment' })
  expect(result.law).toMatchObject({ low: 'party', high: 'party' })
})

test('an answer in an edition of its own keeps it; the others have that of the header', () => {
  const { criteria } = statusOf(
    { 's.1.a': core, 's.1.b': core, 's.1.c': core },
    { 's.1.a': { answer: 'yes', catalogue: 'draft-2' }, 's.1.b': 'no' },
  )
  expect(Object.values(criteria).map(({ answer }) => answer.catalogue)).toEqual([
    'draft-2',
    'draft-3',
    'draft-3',
  ])
})

test('agencies are those named, those best placed to answer an open question, and those that were asked', () => {
  const asked = { answer: 'not-provided', requested: { agency: 'statistics', date: '2026-09-15' } } as const
  const catalogue = catalogueOf({
    s: standard({
      's.1.a': criterion({ asks: ['police', 'justice'] }),
      's.1.b': criterion({ asks: ['police'] }),
      's.1.c': criterion({ asks: ['justice'] }),
    }),
  })
  const { agencies } = analyse(
    assessmentOf({
      agencies: { justice: { name: 'Ministry of Justice' } },
      answers: { 's.1.b': asked, 's.1.c': { answer: 'yes' } },
    }),
    { catalogue },
  )
  expect(Object.values(agencies).map(({ id, own, questions }) => [id, own?.name, questions])).toEqual([
    ['justice', 'Ministry of Justice', []],
    ['police', undefined, ['s.1.a', 's.1.b']],
    ['statistics', undefined, []],
  ])
})

/** A release of an assessment whose one action is led by the police, with the statistical office. */
const withAction = (release: Release, confidentiality: 'public' | 'restricted') => {
  const full = analyse(
    assessmentOf({
      actions: {
        train: {
          title: 'Train',
          closes: ['s.1'],
          lead: 'police',
          partners: ['statistics'],
          confidentiality,
        },
      },
    }),
    { catalogue: catalogueOf({ 's.1': standard({ 's.1.a': criterion({ asks: ['justice'] }) }) }) },
  )
  return publish(full, { release })
}

test('an agency that only has part in an action is among them, and in the table of who does what', () => {
  const open = withAction('public', 'public')
  expect(Object.keys(open.agencies)).toEqual(['justice', 'police', 'statistics'])
  const { tree } = layOut(open, { layout: layouts['gap-analysis'] })
  expect(tree && toMarkdown(tree)).toMatch(
    /\| Police +\| \[1\]\(#roadmap\).*\n\| Statistics +\|.*\[1\]\(#roadmap\)/,
  )
  expect(Object.keys(withAction('draft', 'restricted').agencies)).toEqual(['justice'])
})

/** A release of an assessment in which two agencies have replied to a question, each with a mark, and nobody decided. */
const undecided = (release: Release, justice: 'state' | 'restricted', police: 'yes' | 'no') =>
  publish(
    analyse(
      assessmentOf({
        answers: {
          's.1.a': {
            replies: [
              { agency: 'justice', date: '2026-10-12', answer: 'yes', confidentiality: justice },
              { agency: 'police', date: '2026-10-13', answer: police, note: 'Since May.' },
            ],
          },
          's.1.b': { answer: 'yes' },
        },
      }),
      { catalogue: catalogueOf({ 's.1': standard({ 's.1.a': core, 's.1.b': core }) }) },
    ),
    { release },
  )

const printed = (publication: ReturnType<typeof undecided>) => {
  const { tree } = layOut(publication, { layout: layouts['gap-analysis'] })
  return tree ? toMarkdown(tree) : ''
}

test('replies on which the office has not decided leave the answer open, and are printed as being considered', () => {
  const publication = undecided('draft', 'state', 'yes')
  expect(only(publication.standards).criteria['s.1.a']?.answer).toMatchObject({
    value: 'unknown',
    from: 'replies',
  })
  const text = printed(publication)
  expect(text).toMatch(
    /Received, and being considered: Justice, 12 October 2026: Yes; police, 13 October 2026: Yes \(Since May\.\)\./,
  )
  expect(text).not.toContain('It was looked for')
  expect(printed(undecided('draft', 'state', 'no'))).toMatch(
    /The replies received differ: Justice, .*: Yes; police, .*: No \(Since May\.\)\. The replies received are being considered\./,
  )
})

test('a reply that its agency keeps to the office is not told outside, nor that another one differs from it', () => {
  const text = printed(undecided('draft', 'restricted', 'no'))
  expect(text).toMatch(/being considered: police, 13 October 2026: No/)
  expect(text).not.toMatch(/12 October 2026|differ/)
  expect(printed(undecided('internal', 'restricted', 'no'))).toContain(
    'The replies received differ: Justice, 12 October',
  )
  expect(printed(undecided('public', 'state', 'yes'))).not.toMatch(/October 2026: (Yes|No)/)
})

test('the last request that asks a question is the record that an answer “not provided” needs', () => {
  const { criteria } = only(
    analyse(
      assessmentOf({
        requests: {
          first: { agency: 'police', date: '2026-08-01', questions: ['s.1.a'] },
          second: { agency: 'justice', date: '2026-09-01', questions: ['s.1.a'] },
        },
        answers: { 's.1.a': { answer: 'not-provided' } },
      }),
      { catalogue: catalogueOf({ 's.1': standard({ 's.1.a': core }) }) },
    ).standards,
  )
  expect(criteria['s.1.a']?.answer.requested).toMatchObject({
    at: { pointer: '/requests/second' },
    agency: 'justice',
    date: '2026-09-01',
  })
})
