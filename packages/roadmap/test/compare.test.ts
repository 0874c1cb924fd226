import type { AssessmentDocument } from '@rsr/model'
import { analyse, compareEditions, publishEditions } from '@rsr/roadmap'
import { describe, expect, test } from 'vitest'
import { deepFreeze } from '../../../test/read-example.ts'
import { lay } from './lay.ts'
import {
  type Sections,
  assessmentOf,
  catalogueOf,
  countryOf,
  criterion,
  instrument,
  only,
  standard,
} from './small.ts'

type Written<Section extends keyof AssessmentDocument> = NonNullable<AssessmentDocument[Section]>
type Fact = Written<'facts'>[string]

const sources: Written<'sources'> = {
  gazette: { kind: 'official-text', title: 'Gazette', publisher: 'Parliament', year: 2026 },
  paper: { kind: 'media', title: 'Paper', publisher: 'A publisher', year: 2025 },
}
const fact = (text: string, source: 'gazette' | 'paper' = 'gazette'): Fact => ({
  text,
  kind: 'law',
  sources: [{ source }],
})
const facts = {
  bill: fact('A bill makes it an offence.', 'paper'),
  act: fact('Section 4 makes it an offence.'),
  training: { ...fact('Two hundred officers were trained.'), kind: 'finding' },
} satisfies Record<string, Fact>

const offence = {
  's.1': standard({
    's.1.a': criterion({ question: 'Is it an offence?' }),
    's.1.b': criterion({ question: 'Is it distinct?' }),
    's.1.c': criterion({ axis: 'practice', core: false }),
  }),
}
const trained: Written<'answers'> = { 's.1.c': { answer: 'yes', for: ['training'] } }

function edition(sections: Sections, catalogue = catalogueOf(offence), country = countryOf({})) {
  return deepFreeze(analyse(assessmentOf({ sources, facts, ...sections }), { catalogue, country }))
}

/** XAA, with its status under one instrument. */
const standing = (id: string, status: 'ratified' | 'signed' | 'not-applicable') =>
  countryOf({ [id]: { status, confidence: 'sourced', sources: [] } })

const before = edition({
  answers: { 's.1.a': { answer: 'partly', for: ['bill'] }, 's.1.b': { answer: 'unknown' }, ...trained },
})
const after = edition({
  answers: {
    's.1.a': { answer: 'yes', for: ['act'] },
    's.1.b': { answer: 'yes', for: ['act'] },
    ...trained,
  },
})

test('a worked example: a status that was not established is in place, because of two answers and a fact', () => {
  // By hand (docs/method.md, section 4). Before, the core questions in law are a: in part, b: open. With b as no, no
  // line on "largely" fits, as one is no, and one of two is in part: partly. With b as yes, none is no, one is in part,
  // and there are no supporting questions: largely. So: not established, between partly and largely. Practice has one
  // supporting question, yes: evidence found, g = 0. The gap in law is 1 to 2. After, both are yes: met, and no gap.
  const { standards, older, newer, actions } = compareEditions(before, after)
  expect([older.coverage, newer.coverage]).toEqual([
    { answered: 2, applicable: 3 },
    { answered: 3, applicable: 3 },
  ])
  expect(actions).toEqual({})
  expect(only(standards)).toEqual({
    id: 's.1',
    title: 'A standard',
    priority: 'I',
    change: 'kept',
    law: {
      from: { kind: 'level', low: 'partly', high: 'largely', assessed: true },
      to: { kind: 'level', low: 'met', high: 'met', assessed: true },
    },
    practice: null,
    gap: 'closed',
    urgency: null,
    because: [
      {
        kind: 'answer',
        criterion: 's.1.a',
        axis: 'law',
        question: 'Is it an offence?',
        from: 'partly',
        to: 'yes',
        facts: [
          { id: 'act', change: 'added', side: 'for', text: 'Section 4 makes it an offence.' },
          { id: 'bill', change: 'removed', side: 'for', text: 'A bill makes it an offence.' },
        ],
        withheld: false,
      },
      {
        kind: 'answer',
        criterion: 's.1.b',
        axis: 'law',
        question: 'Is it distinct?',
        from: 'unknown',
        to: 'yes',
        facts: [{ id: 'act', change: 'added', side: 'for', text: 'Section 4 makes it an offence.' }],
        withheld: false,
      },
    ],
  })
})

test('two editions that say the same have nothing to tell, and the way back tells the opposite', () => {
  expect(compareEditions(after, after)).toMatchObject({ standards: {}, actions: {}, re_examine: {} })
  const back = only(compareEditions(after, before).standards)
  expect(back).toMatchObject({
    gap: 'new',
    law: { from: { low: 'met' }, to: { low: 'partly', high: 'largely' } },
  })
})

test('a fact that says something else, or speaks for the other side, is told though the status stands', () => {
  const answers: Written<'answers'> = { 's.1.a': { answer: 'partly', for: ['act'], against: ['bill'] } }
  const was = edition({ answers })
  const reworded = { ...facts, act: { ...facts.act, text: 'Section 5 makes it an offence.' } }
  const is = edition({
    facts: reworded,
    answers: { 's.1.a': { answer: 'partly', for: ['act', 'bill'] } },
  })
  const { law, because } = only(compareEditions(was, is).standards)
  expect(law).toBeNull()
  expect(because).toMatchObject([
    {
      from: 'partly',
      to: 'partly',
      facts: [
        { id: 'act', change: 'changed', text: 'Section 5 makes it an offence.' },
        { id: 'bill', change: 'turned', side: 'for' },
      ],
    },
  ])
})

describe('where it is not the answers, the cause is', () => {
  const answers: Written<'answers'> = {
    's.1.a': { answer: 'yes', for: ['act'] },
    's.1.b': { answer: 'no', against: ['act'] },
  }
  const was = edition({ answers })
  const causeOf = (is: typeof was, from = was) => only(compareEditions(from, is).standards)

  test('the catalogue: a question that counts otherwise, is asked in other words, or is new', () => {
    const criteria = {
      's.1.a': criterion({ question: 'Is it a crime?' }),
      's.1.b': criterion({ question: 'Is it distinct?', core: false }),
    }
    const is = edition({ answers }, catalogueOf({ 's.1': standard(criteria) }))
    const { law, because } = causeOf(is)
    // One core question, yes, and the supporting one no: largely. Before, one of two core questions: partly.
    expect(law).toMatchObject({
      from: { low: 'partly', high: 'partly' },
      to: { low: 'largely', high: 'largely' },
    })
    expect(because).toMatchObject([
      { kind: 'criterion', criterion: 's.1.a', part: 'question', to: 'Is it a crime?' },
      { kind: 'criterion', criterion: 's.1.b', part: 'core', from: 'true', to: 'false' },
      { kind: 'criterion', criterion: 's.1.c', part: 'removed', to: null },
    ])
  })

  test('a decision of a person', () => {
    const status = {
      law: { level: 'largely', by: 'A desk', reason: 'A bill is before parliament.' },
    } as const
    const { law, because } = causeOf(edition({ answers, standards: { 's.1': { status } } }))
    expect(law).toMatchObject({ to: { low: 'largely', high: 'largely' } })
    expect(because).toEqual([{ kind: 'decision', axis: 'law', from: null, to: 'largely' }])
  })

  test('the treaty status, with which the recommendation changes', () => {
    const catalogue = catalogueOf(offence)
    const { law, because } = causeOf(
      edition({ answers }, catalogue, standing('treaty', 'ratified')),
      edition({ answers }, catalogue, standing('treaty', 'signed')),
    )
    expect(law).toBeNull()
    expect(because).toMatchObject([
      {
        kind: 'treaty',
        status: { from: 'signed', to: 'ratified' },
        applies: { from: 'committed', to: 'binding' },
      },
    ])
  })

  test('the rule, where the earlier answers give another status today', () => {
    const earlier = { ...was.standards['s.1'], law: { ...only(was.standards).law, low: 'not', high: 'not' } }
    const { because } = causeOf(was, { ...was, standards: { 's.1': { ...only(was.standards), ...earlier } } })
    expect(because).toMatchObject([
      { kind: 'rule', axis: 'law', from: { low: 'not' }, to: { low: 'partly' } },
    ])
  })

  test('the scope: a standard that only one edition has', () => {
    const two = catalogueOf({ ...offence, 's.2': standard({ 's.2.a': criterion() }) })
    const both = edition({ answers }, two)
    expect(causeOf(both)).toMatchObject({ id: 's.2', change: 'added', because: [{ kind: 'catalogue' }] })
    expect(causeOf(was, both)).toMatchObject({ id: 's.2', change: 'removed', gap: null })
    const regional = (iso3: string) =>
      catalogueOf(
        { ...offence, 's.2': standard({ 's.2.a': criterion() }, { instrument: 'pact' }) },
        {
          treaty: instrument(),
          pact: instrument({ open_to: iso3 }),
        },
      )
    const joined = causeOf(
      edition({ answers }, regional('all'), standing('pact', 'signed')),
      edition({ answers }, regional('all'), standing('pact', 'not-applicable')),
    )
    expect(joined).toMatchObject({ id: 's.2', because: [{ kind: 'open-to-the-State', from: 'not-open' }] })
  })
})

test('actions that are new, gone, have other dates, or were reported on are told', () => {
  const action: Written<'actions'>[string] = {
    title: 'Amend the act',
    closes: ['s.1'],
    end: '2027-03',
  }
  const was = edition({ actions: { amend: action, train: { ...action, title: 'Train' } } })
  const is = edition({
    actions: {
      amend: {
        ...action,
        end: '2027-06',
        progress: [{ date: '2026-11-02', status: 'ongoing', text: 'Begun.' }],
      },
      publish: { ...action, title: 'Publish' },
    },
  })
  expect(compareEditions(was, is).actions).toMatchObject({
    amend: {
      change: 'changed',
      fields: [
        { field: 'status', from: 'for-action', to: 'ongoing' },
        { field: 'end', from: '2027-03', to: '2027-06' },
      ],
      reports: [{ date: '2026-11-02', status: 'ongoing', text: 'Begun.' }],
    },
    publish: { change: 'new' },
    train: { change: 'gone', title: 'Train' },
  })
})

test('an answer to an earlier text of its question is to be re-examined, with both texts', () => {
  const was = { question: 'Is there a law?', statement: 'There is a law.' }
  const catalogue = catalogueOf({
    's.1': standard({
      's.1.a': criterion({
        question: 'Is it an offence?',
        earlier: [{ editions: ['draft-1', 'draft-2'], ...was }],
      }),
      's.1.b': criterion(),
    }),
  })
  const answers: Written<'answers'> = {
    's.1.a': { answer: 'unknown', catalogue: 'draft-2' },
    's.1.b': { answer: 'unknown', catalogue: 'draft-2' },
  }
  const is = edition({ answers }, catalogue)
  expect(compareEditions(is, is).re_examine).toEqual({
    's.1.a': { answered: 'draft-2', from: 'Is there a law?', to: 'Is it an offence?' },
  })
})

test('only one country is compared with itself, and only values of one release', () => {
  const { older } = publishEditions(before, after, { release: 'draft' })
  expect(() => compareEditions(older, after)).toThrow('the release draft with full')
  const other = { ...after, country: { ...after.country, iso3: 'XAB' } }
  expect(() => compareEditions(before, other)).toThrow('XAA with XAB')
})

test('what the newer edition withholds is not told of the older one, under its id or in its words', () => {
  const secret: Fact = { ...facts.bill, confidentiality: 'restricted' }
  const { act, training } = facts
  const registers: Written<'facts'>[] = [
    { ...facts, bill: secret },
    { act, training, note: secret },
  ]
  for (const withheld of registers) {
    const is = edition({
      facts: withheld,
      answers: {
        's.1.a': { answer: 'yes', for: ['act'] },
        's.1.b': { answer: 'yes', for: ['act'] },
        ...trained,
      },
    })
    const { older, newer } = publishEditions(before, is, { release: 'draft' })
    const told = JSON.stringify(compareEditions(older, newer))
    expect(told).toContain('Section 4 makes it an offence.')
    expect(told).not.toContain('A bill makes it')
    expect(told).not.toContain('"bill"')
  }
})

test('what is published already is compared as it is', () => {
  const { older, newer } = publishEditions(before, after, { release: 'draft' })
  const again = publishEditions(older, newer, { release: 'draft' })
  expect(again).toEqual({ older, newer })
})

test('the annex says what moved, and documents without an edition before have none', () => {
  const { older, newer } = publishEditions(before, after, { release: 'draft' })
  const text = '# Changes :anchor{id=s.1}\n\n::changes\n'
  const { markdown = '' } = lay(text, { ...newer, since: compareEditions(older, newer) })
  expect(markdown).toContain('Then 2 of 3 questions were answered; now it is 3 of 3.')
  expect(markdown).toContain(
    'In law: ◌ Not established (between partly in place and largely in place) before, now ● In place',
  )
  expect(markdown).toContain('s.1.a: In part before, now Yes<br>new fact for it: act')
  expect(markdown).toContain('no longer rests on a fact for it: bill')
  expect(lay(text, newer).markdown).not.toContain('before')
})
