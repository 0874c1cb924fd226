import { type Publication, type Release, analyse, publish } from '@rsr/roadmap'
import { expect, test } from 'vitest'
import { lay } from './lay.ts'
import { type Sections, assessmentOf, catalogueOf, criterion, only, standard } from './small.ts'

const source = { kind: 'official-text', title: 'A title', publisher: 'A publisher', year: 2025 } as const
const hidden = { ...source, confidentiality: 'restricted' } as const
const fact = { text: 'It is so.', kind: 'law' } as const
const from = (id: string): [{ source: string }] => [{ source: id }]

function published(
  release: Release,
  sections: Sections,
  more: Parameters<typeof standard>[1] = {},
): Publication {
  const catalogue = catalogueOf({
    s: standard({ 's.1.a': criterion(), 's.1.b': criterion({ axis: 'practice' }) }, more),
  })
  return publish(analyse(assessmentOf(sections), { catalogue }), { release })
}

const sections: Sections = {
  sources: {
    open: { ...source, confidentiality: 'public', period: { from: 2024, to: 2024 } },
    closed: { ...source, confidentiality: 'restricted', period: { from: '2025-05-12', to: '2025-05-14' } },
  },
  facts: {
    known: { ...fact, sources: [{ source: 'open' }], confidentiality: 'public' },
    inner: { ...fact, sources: [{ source: 'open' }], confidentiality: 'restricted' },
    'of-closed': { ...fact, sources: [{ source: 'closed' }], confidentiality: 'public' },
    'of-both': { ...fact, sources: [{ source: 'closed' }, { source: 'open' }], confidentiality: 'public' },
  },
}

test.each([
  ['restricted facts', 'inner', true],
  ['facts whose sources are all withheld', 'of-closed', true],
  ['facts one of whose sources is withheld', 'of-both', false],
  ['public facts', 'known', false],
] as const)('a status that rests on %s stands, and says so if need be', (_, id, withheld) => {
  const answers = { 's.1.a': { answer: 'yes', for: [id] }, 's.1.b': { answer: 'no' } } as const
  const result = only(
    published('draft', { ...sections, answers: { ...answers, 's.1.a': { answer: 'yes', for: [id] } } })
      .standards,
  )
  expect(result.law).toMatchObject({ low: 'met', high: 'met', withheld })
  expect(result.practice.withheld).toBe(false)
  expect(result.criteria['s.1.a']?.answer).toMatchObject({
    value: 'yes',
    for: withheld ? [] : [id],
    withheld,
  })
})

test('that something is withheld is said without a number, and the release is named', () => {
  expect(published('draft', sections)).toMatchObject({ release: 'draft', withheld: true })
  expect(published('internal', sections)).toMatchObject({
    release: 'internal',
    withheld: false,
  })
})

test('a period that a fact has from a withheld source goes with that source', () => {
  expect(published('draft', sections).facts['of-both']).toMatchObject({
    period: { from: '2024', to: '2024' },
  })
  expect(published('internal', sections).facts['of-both']?.period?.from).toBe('2025-05-12')
})

test('an id that every object has, `constructor`, is withheld as any other', () => {
  const own: Sections = {
    sources: { constructor: hidden },
    facts: { constructor: { ...fact, sources: from('constructor') } },
    answers: { 's.1.a': { answer: 'yes', for: ['constructor'] } },
  }
  const result = published('draft', own)
  expect(JSON.stringify(result)).not.toContain('constructor')
  expect(only(result.standards).law.withheld).toBe(true)
})

test('a footnote to a withheld fact stays, and names no fact', () => {
  const own: Sections = {
    ...sections,
    context: { situation: 'One.[^known] Two.[^inner]', confidentiality: 'public' },
  }
  expect(published('draft', own).context?.situation).toBe('One.[^known] Two.[^RSO]')
  expect(published('internal', own).context?.situation).toBe('One.[^known] Two.[^inner]')
})

test('that an agency was asked is shown to the State, and to others as its answer is marked', () => {
  const requested = { agency: 'police', date: '2026-09-15' }
  const shown = (release: Release, confidentiality: 'public' | 'restricted') => {
    const answers = { 's.1.a': { answer: 'not-provided', requested, confidentiality } } as const
    const { answer } = only(published(release, { answers }).standards).criteria['s.1.a'] ?? {}
    return answer?.requested?.agency
  }
  expect(shown('draft', 'restricted')).toBe('police')
  expect(shown('public', 'restricted')).toBeUndefined()
  expect(shown('public', 'public')).toBe('police')
})

test('a corrected treaty status stands without its reason where its source is withheld, and says so', () => {
  const override = { status: 'ratified', date: 2004, source: 'closed', reason: 'Because.' } as const
  const result = published('draft', { ...sections, treaties: { treaty: override } }, { ratification: true })
  expect(only(result.instruments)).toMatchObject({
    status: 'ratified',
    override: { status: 'ratified', date: '2004', source: '', reason: '' },
  })
  expect(only(result.standards).law).toMatchObject({ low: 'party', withheld: true })
  const seen = published('internal', { ...sections, treaties: { treaty: override } }, { ratification: true })
  expect(only(seen.standards).law.withheld).toBe(false)
})

test('texts on standards, priorities and the context go with their marks', () => {
  const own: Sections = {
    context: { situation: 'The situation.' },
    standards: { 's.1': { in_law: 'In law.' } },
    priorities: { I: { summary: 'A summary.', confidentiality: 'restricted' } },
  }
  const catalogue = catalogueOf({ 's.1': standard({ 's.1.a': criterion() }) })
  const full = analyse(assessmentOf(own), { catalogue })
  const texts = (release: Release) => {
    const { context, standards, priorities } = publish(full, { release })
    return [context?.situation, only(standards).text?.in_law, priorities.I?.text?.summary]
  }
  expect(texts('internal')).toEqual(['The situation.', 'In law.', 'A summary.'])
  expect(texts('draft')).toEqual(['The situation.', 'In law.', undefined])
  expect(texts('public')).toEqual([undefined, undefined, undefined])
})

test('that a source was read in a copy is said where it is cited in full, in every release; in which one, within the office', () => {
  const read = { ...source, confidentiality: 'public' } as const
  const own: Sections = {
    sources: { open: { ...read, seen_in: 'extract in our library' }, other: read },
    facts: {
      known: { ...fact, sources: [{ source: 'open' }, { source: 'other' }], confidentiality: 'public' },
    },
    answers: { 's.1.a': { answer: 'yes', for: ['known'] } },
    treaties: { treaty: { status: 'ratified', date: 2004, source: 'open', reason: 'Because.' } },
  }
  const catalogue = catalogueOf({ 's.1': standard({ 's.1.a': criterion() }) })
  const full = analyse(assessmentOf(own), { catalogue })
  const layout =
    '# A :anchor{id=a}\n\n::standard-section{standard=s.1}\n\n::evidence-register\n\n::treaty-table'
  for (const [release, words] of [
    ['internal', '(read in a copy, extract or translation: extract in our library)'],
    ['draft', '(read in a copy, extract or translation)'],
    ['public', '(read in a copy, extract or translation)'],
  ] as const) {
    const publication = publish(full, { release })
    expect([publication.sources.open?.copy, publication.sources.other?.copy]).toEqual([true, false])
    const { markdown = '' } = lay(layout, publication)
    expect(markdown).toContain(
      `[^1]: A publisher, *A title* (2025) ${words}; A publisher, *A title* (2025). `,
    )
    expect(markdown).toContain(`| open | A publisher, *A title* (2025) ${words} |`)
    expect(markdown).toContain('| other | A publisher, *A title* (2025) |')
    expect(markdown).toContain(`A title ${words}.<br>Given in this assessment: Because.`)
  }
})

test('the document says at each status and each answer what rests on information held by the RSO', () => {
  const catalogue = catalogueOf({ 's.1': standard({ 's.1.a': criterion(), 's.1.b': criterion() }) })
  const answers: Sections['answers'] = {
    's.1.a': { answer: 'yes', for: ['inner'] },
    's.1.b': { answer: 'yes', for: ['known'] },
  }
  const assessment = assessmentOf({ ...sections, answers })
  const full = analyse(assessment, { catalogue })
  const layout = '# A :anchor{id=a}\n\n::standard-section{standard=s.1}'
  const [draft, internal] = (['draft', 'internal'] as const).map(
    (release) => lay(layout, publish(full, { release })).markdown,
  )
  expect(draft).toContain('In law: ● In place (on information held by the RSO); in practice')
  expect(draft?.match(/\(On information held by the RSO\.\)/g)).toHaveLength(1)
  expect(internal).not.toMatch(/information held/)
})

test.each([
  ['internal', 'of-closed', false, ['single-source']],
  ['draft', 'of-closed', false, ['sources-withheld']],
  ['draft', 'of-closed', true, ['reading', 'sources-withheld']],
  ['draft', 'known', false, ['single-source']],
] as const)(
  'in the release %s, an answer on the fact %s tells no number and no class of withheld sources',
  (release, id, to_confirm, reasons) => {
    const answers = { 's.1.a': { answer: 'yes', for: [id], to_confirm } } satisfies Sections['answers']
    const { criteria } = only(published(release, { ...sections, answers }).standards)
    expect(criteria['s.1.a']?.answer.to_confirm).toEqual(reasons)
  },
)

/** A plan of a standard that is not in place, as a release shows it. */
function planned(release: Release, actions: NonNullable<Sections['actions']>): Publication {
  const catalogue = catalogueOf({ 's.1': standard({ 's.1.a': criterion() }) })
  const assessment = assessmentOf({ answers: { 's.1.a': { answer: 'no' } }, actions })
  return publish(analyse(assessment, { catalogue }), { release })
}

test.each([
  ['draft', ['s.1']],
  ['internal', []],
  // What is published has no holes: a withheld action closes its gap.
  ['public', []],
] as const)('to a reader of the release %s, these gaps have no action: %j', (release, gaps) => {
  const step = { title: 'A step', closes: ['s.1'], confidentiality: 'restricted' as const }
  expect(planned(release, { step }).plan.gaps_without_action).toEqual(gaps)
})

test.each([
  ['draft', 'no-urgency'],
  ['internal', 'brought-forward'],
] as const)(
  'in the release %s, an action for which one waits that may be withheld is %s',
  (release, because) => {
    const before = { title: 'A first step', closes: [] }
    const step = {
      title: 'A step',
      closes: ['s.1'],
      depends_on: ['before'],
      confidentiality: 'restricted' as const,
    }
    expect(planned(release, { before, step }).actions.before?.because).toBe(because)
  },
)

test.each([
  ['draft', 'order'],
  ['internal', 'requirements'],
] as const)(
  'in the release %s, an action that waits for one that may be withheld has its time by: %s',
  (release, by) => {
    const before = { title: 'A first step', closes: [], confidentiality: 'restricted' as const }
    const step = { title: 'A step', closes: ['s.1'], depends_on: ['before'] }
    const { timing } = planned(release, { before, step }).actions.step ?? {}
    expect(timing).toMatchObject({ by, from: '2027-12' })
  },
)
