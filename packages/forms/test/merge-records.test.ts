/** What agencies wrote in the tables of sources, facts, figures and actions of an answer sheet. */
import * as fc from 'fast-check'
import type { Accepted, Delivery, ReturnedAnswer, ReturnedRecord } from '@rsr/forms'
import { describe, expect, test } from 'vitest'
import { errorsOf, merge, officeOf, rulesOf, valueOf } from './office.ts'

type Cells = Readonly<Record<string, string>>
type Rows = Readonly<Partial<Record<ReturnedRecord['kind'], Readonly<Record<string, Cells>>>>>

/** A sheet that came back with rows in its tables, and answers. */
function sheet(
  agency: string,
  rows: Rows,
  {
    answers = {},
    received = '2026-10-12',
  }: { answers?: Readonly<Record<string, Cells>>; received?: string } = {},
): Delivery {
  const placed = (name: string, cells: Cells) =>
    Object.fromEntries(
      Object.entries(cells).map(([key, text], index) => [
        key,
        { text, place: { sheet: name, cell: `${String.fromCharCode(66 + index)}4` } },
      ]),
    )
  const records = Object.entries(rows).flatMap(([kind, each]) =>
    Object.entries(each).map(([id, cells]): ReturnedRecord => ({
      kind: kind as ReturnedRecord['kind'],
      id,
      cells: placed(kind, cells),
    })),
  )
  return {
    agency,
    received,
    form: {
      file: `${agency}.xlsx`,
      kind: 'xlsx',
      sent: { country: 'XAB', catalogue: '2026.1', agency, date: '2026-10-01', asked: [] },
      answers: Object.entries(answers).map(([criterion, cells]): ReturnedAnswer => ({
        criterion,
        cells: placed('II', cells),
      })),
      records,
      other: [],
    },
  }
}

const report = {
  title: 'Police annual report',
  publisher: 'National Police of XAB',
  year: '2025',
  kind: 'Official statement or statistics',
  language: 'English',
  link: 'https://police.example/2025',
}

/** The values of an assessment after an import, with its messages. */
function imported(office: string, deliveries: readonly Delivery[], accepted: Accepted = 'all') {
  const merged = merge(officeOf(office), deliveries, accepted)
  expect(errorsOf(merged.files)).toEqual([])
  for (const { filled, written, recorded, proposed, listed } of merged.counts)
    expect(written + recorded + proposed + listed).toBe(filled)
  const again = merge(merged.files, deliveries, accepted)
  expect(again.edited.map(({ text }) => text)).toEqual([])
  const value: Record<string, Record<string, unknown>> = valueOf(merged.files)
  return { ...merged, value, again, rules: rulesOf(merged) }
}

const row = (kind: ReturnedRecord['kind'], id: string, cells: Cells) =>
  sheet('police', { [kind]: { [id]: cells } })

describe('a row that was empty', () => {
  test('proposes a source, and once it is accepted registers it', () => {
    const form = row('sources', 'new-source-1', report)
    const waiting = imported('', [form], new Set())
    expect(waiting.edited).toEqual([])
    expect(waiting.records).toMatchObject([{ kind: 'sources', id: 'police-annual-report-2025', isNew: true }])
    expect(waiting.counts).toMatchObject([{ filled: 6, proposed: 6 }])
    const { value, rules, again } = imported('', [form], new Set(['police-annual-report-2025']))
    expect(rules).toEqual([])
    expect(value.sources).toEqual({
      'police-annual-report-2025': {
        kind: 'official-statement',
        title: 'Police annual report',
        publisher: 'National Police of XAB',
        year: 2025,
        language: 'en',
        url: 'https://police.example/2025',
      },
    })
    expect(again.counts).toMatchObject([{ recorded: 6 }])
  })

  test('proposes a fact that cites the sources that it names, and the reply', () => {
    const form = sheet('police', {
      sources: { 'new-source-1': report },
      facts: {
        'new-fact-1': {
          text: 'In 2025 all new officers were trained.',
          kind: 'Official figure',
          source: 'new-source-1; an internal circular',
          page: 'p. 14; no. 7',
          period: '2025',
          'may-be': 'May be public',
        },
      },
    })
    const { value, rules } = imported('', [form])
    expect(rules).toEqual(['form-source-new'])
    expect(value.facts).toEqual({
      'police-fact-1': {
        text: 'In 2025 all new officers were trained.',
        kind: 'official-figure',
        sources: [
          { source: 'police-annual-report-2025', pinpoint: 'p. 14' },
          {
            source: 'police-reply-2026',
            pinpoint: 'answer sheet of 2026-10-01, new-fact-1, citing an internal circular, p. 14; no. 7',
          },
        ],
        period: { from: 2025, to: 2025 },
        confidentiality: 'public',
      },
    })
    expect(value.sources?.['police-reply-2026']).toMatchObject({ confidentiality: 'public' })
  })

  test('proposes figures and an action, with a report on what was done', () => {
    const form = sheet('police', {
      figures: { prosecutions: { 2024: '1 204', 2025: '0', unit: 'persons' } },
      actions: {
        'new-action-1': {
          action: 'Train all border officers',
          lead: 'Police',
          start: '2026-09',
          end: '2027',
          cost: 'USD 20,000.50',
          'status-now': 'Ongoing',
          note: 'The first course was held.',
        },
      },
    })
    const { value, rules, messages } = imported('', [form])
    expect(rules).toEqual(['form-record-unread'])
    expect(messages[0]?.reason).toContain('“USD 20,000.50” in cell F4 of the sheet “actions” as “cost”')
    expect(value.figures?.prosecutions).toEqual({
      measure: 'prosecutions',
      unit: 'persons',
      values: { 2024: 1204, 2025: 0 },
      sources: [{ source: 'police-reply-2026', pinpoint: 'answer sheet of 2026-10-01, prosecutions' }],
    })
    expect(value.actions?.['train-all-border-officers']).toEqual({
      title: 'Train all border officers',
      closes: [],
      lead: 'police',
      start: '2026-09',
      end: 2027,
      progress: [{ date: '2026-10-12', status: 'ongoing', text: 'The first course was held.', by: 'police' }],
    })
  })

  test.each<[ReturnedRecord['kind'], Cells, string]>([
    ['sources', { title: 'A report' }, 'what is missing is published by, year, kind'],
    ['facts', { text: 'It is so.' }, 'what is missing is kind'],
    [
      'figures',
      { measure: 'Convictions', unit: 'persons' },
      'what is missing is a figure for one year at least',
    ],
    ['actions', { lead: 'Police' }, 'what is missing is what is done'],
  ])('of %s that is not complete is told with what is missing', (kind, cells, missing) => {
    const { edited, rules, messages } = imported('', [row(kind, `new-x-1`, cells)])
    expect(edited).toEqual([])
    expect(rules).toEqual(['form-record-missing'])
    expect(messages[0]?.reason).toContain(`, cell B4 of the sheet “${kind}”: ${missing}. It says: “`)
  })
})

const office = `sources:
  act: { kind: official-text, title: Anti-Trafficking Act, publisher: Parliament, year: 2019 }
facts:
  offence: { text: It is an offence., kind: law, sources: [{ source: act }] }
figures:
  convictions: { measure: convictions, values: { 2024: 3, 2025: null }, sources: [{ source: act }], confidentiality: public }
actions:
  plan: { title: Adopt a plan, closes: [tip-protocol.9.1a], lead: police, progress: [{ date: '2026-01-10', status: ongoing, text: Begun. }] }
`

describe('a row of a record that is there', () => {
  test('adds what the record does not have, with the reply where it is a figure', () => {
    const form = sheet('police', {
      sources: { act: { link: 'https://laws.example/act' } },
      facts: { offence: { period: '2019-2025' } },
      figures: { convictions: { 2025: '4', 'may-be': 'May be public' } },
      actions: { plan: { end: '2027', 'status-now': 'Complete', note: 'Adopted in May.' } },
    })
    const { value, rules } = imported(office, [form])
    expect(rules).toEqual([])
    expect(value.sources?.act).toMatchObject({ url: 'https://laws.example/act' })
    expect(value.facts?.offence).toMatchObject({
      period: { from: 2019, to: 2025 },
      sources: [{ source: 'act' }],
    })
    expect(value.figures?.convictions).toMatchObject({
      values: { 2024: 3, 2025: 4 },
      sources: [
        { source: 'act' },
        { source: 'police-reply-2026', pinpoint: 'answer sheet of 2026-10-01, convictions' },
      ],
    })
    expect(value.actions?.plan).toMatchObject({
      end: 2027,
      progress: [{ status: 'ongoing' }, { date: '2026-10-12', status: 'complete', text: 'Adopted in May.' }],
    })
  })

  test.each<[string, Rows, string]>([
    ['says something else', { figures: { convictions: { 2024: '5' } } }, 'form-record-differs'],
    ['may be read by fewer', { figures: { convictions: { 2025: '4' } } }, 'form-record-narrower'],
    [
      'has a column of a later toolkit',
      { facts: { offence: { remark: 'As of May.' } } },
      'form-record-beside',
    ],
    ['has a remark', { facts: { offence: { note: 'It was amended.' } } }, 'form-record-beside'],
    ['names another source', { facts: { offence: { source: 'Penal Code' } } }, 'form-record-beside'],
    [
      'has a status without a word',
      { actions: { plan: { 'status-now': 'Complete' } } },
      'form-report-without-text',
    ],
    ['has an unknown status', { actions: { plan: { 'status-now': 'soon' } } }, 'form-record-unread'],
    ['has no number', { figures: { convictions: { 2025: 'n/a' } } }, 'form-record-unread'],
    ['has one that may be a fraction', { figures: { convictions: { 2025: '1.234' } } }, 'form-record-unread'],
  ])('that %s is told, and changes nothing', (_what, rows, rule) => {
    const { edited, rules } = imported(office, [sheet('police', rows)])
    expect(edited).toEqual([])
    expect(rules).toEqual([rule])
  })

  test('adds a report to a public action with the mark of its own that the agency gave it', () => {
    const open = office.replace('lead: police,', 'lead: police, confidentiality: public,')
    const rows = { actions: { plan: { 'status-now': 'Complete', note: 'Adopted in May.', end: '2027' } } }
    const { value, rules } = imported(open, [sheet('police', rows)])
    // What is no report would be read by as many as the action.
    expect(rules).toEqual(['form-record-narrower'])
    expect(value.actions?.plan).toMatchObject({
      confidentiality: 'public',
      progress: [{ text: 'Begun.' }, { status: 'complete', text: 'Adopted in May.', by: 'police' }],
    })
    expect(value.actions?.plan).not.toMatchObject({ progress: [{}, { confidentiality: 'public' }] })
  })

  test('says nothing where it confirms what is recorded', () => {
    const form = sheet('police', {
      figures: { convictions: { 2024: '3' } },
      actions: { plan: { lead: 'Police', 'status-now': 'Ongoing' } },
    })
    const { edited, rules, counts } = imported(office, [form])
    expect([edited, rules]).toEqual([[], []])
    expect(counts).toMatchObject([{ recorded: 3 }])
  })
})

test('a source that a row adds is the one that an answer names by the id of that row', () => {
  const id = 'tip-protocol.5.1.a'
  const answer = { answer: 'Yes', facts: 'It is an offence.', source: 'new-source-1', page: 's. 3' }
  const form = sheet('police', { sources: { 'new-source-1': report } }, { answers: { [id]: answer } })
  const { value, rules } = imported('', [form])
  expect(rules).toEqual([])
  expect(value.facts?.['police-tip-protocol-5-1-a']).toMatchObject({
    sources: [{ source: 'police-annual-report-2025', pinpoint: 's. 3' }, { source: 'police-reply-2026' }],
  })
})

const annual = (year: number) =>
  `  r${year}: { kind: official-statement, title: Police annual report, publisher: Police, year: ${year} }\n`

/** What each fact cites first. */
const cited = (value: Record<string, Record<string, unknown>>) =>
  Object.values(value.facts ?? {}).map((each) => (each as { sources: { source: string }[] }).sources[0])

describe('a report of another year that has the same title', () => {
  const { link: _link, ...yearly } = report
  const fact = { text: 'All were trained.', kind: 'Finding', source: 'new-source-1', page: 'p. 2' }
  const answer = { answer: 'Yes', facts: 'It is an offence.', source: 'new-source-1', page: 's. 3' }
  const form = (more: Rows['sources'] = {}) =>
    sheet(
      'police',
      { sources: { 'new-source-1': yearly, ...more }, facts: { 'new-fact-1': fact } },
      { answers: { 'tip-protocol.5.1.a': answer } },
    )

  test('than one that is registered is another source, and is the one that is cited', () => {
    const last = `sources:\n${annual(2024)}`
    const waiting = imported(last, [form()], new Set(['police-fact-1']))
    expect(cited(waiting.value)).toMatchObject([{ source: 'police-reply-2026' }])
    const { value } = imported(last, [form()])
    expect(Object.keys(value.sources ?? {})).toContain('police-annual-report-2025')
    expect(cited(value)).toMatchObject([
      { source: 'police-annual-report-2025', pinpoint: 's. 3' },
      { source: 'police-annual-report-2025', pinpoint: 'p. 2' },
    ])
  })

  test('than one in another row is another source, and each is cited by the id of its row', () => {
    const { value, rules } = imported('', [form({ 'new-source-2': { ...yearly, year: '2024' } })])
    expect(rules).toEqual([])
    expect(Object.keys(value.sources ?? {})).toEqual(
      expect.arrayContaining(['police-annual-report-2025', 'police-annual-report-2024']),
    )
    expect(cited(value)).toMatchObject([
      { source: 'police-annual-report-2025' },
      { source: 'police-annual-report-2025' },
    ])
  })
})

const cite = (source: string) => {
  const fact = { text: 'All were trained.', kind: 'Finding', source }
  const { value, rules } = imported(`sources:\n${annual(2024)}${annual(2025)}`, [
    row('facts', 'new-fact-1', fact),
  ])
  return { rules, sources: value.facts?.['police-fact-1'] }
}

test('of two sources with one title, that of the year which is typed is cited, and neither without a year', () => {
  expect(cite('Police annual report (2025)')).toMatchObject({
    rules: [],
    sources: { sources: [{ source: 'r2025' }, { source: 'police-reply-2026' }] },
  })
  expect(cite('Police annual report')).toMatchObject({
    rules: ['form-source-new'],
    sources: { sources: [{ source: 'police-reply-2026' }] },
  })
})

test('the id of a row that is no record says nothing of which record it is', () => {
  const { edited, counts } = imported(office, [
    sheet('police', { actions: { gone: { action: 'Train officers' } } }),
    sheet('justice', {
      actions: { plan: { action: 'Adopt a law' }, gone: { action: 'Adopt a law', funding: 'Budget' } },
    }),
  ])
  expect(edited).toHaveLength(1)
  expect(counts).toMatchObject([{ written: 1 }, { written: 2, listed: 1 }])
})

test('a fact that was accepted before its source cites it once that is accepted', () => {
  const fact = { text: 'All were trained.', kind: 'Finding', source: 'new-source-1', page: 'p. 2' }
  const form = sheet('police', { sources: { 'new-source-1': report }, facts: { 'new-fact-1': fact } })
  const first = merge(officeOf(''), [form], new Set(['police-fact-1']))
  expect(valueOf(first.files).facts['police-fact-1']?.sources).toEqual([
    {
      source: 'police-reply-2026',
      pinpoint: 'answer sheet of 2026-10-01, new-fact-1, citing Police annual report, p. 2',
    },
  ])
  const second = merge(first.files, [form], 'all')
  expect(valueOf(second.files).facts['police-fact-1']?.sources).toMatchObject([
    { source: 'police-annual-report-2025', pinpoint: 'p. 2' },
    { source: 'police-reply-2026' },
  ])
  expect(merge(second.files, [form], 'all').edited).toEqual([])
})

test('an agency that wants to be asked first is accepted by its id alone, and what it gave is kept to the office', () => {
  const form = row('facts', 'new-fact-1', {
    text: 'A raid is planned.',
    kind: 'Finding',
    'may-be': 'Neither: ask first',
  })
  expect(imported('', [form]).edited).toEqual([])
  const { value } = imported('', [form], new Set(['police-fact-1']))
  expect(value.facts?.['police-fact-1']).toMatchObject({ confidentiality: 'restricted' })
  expect(value.sources?.['police-reply-2026']).toMatchObject({ confidentiality: 'restricted' })
})

test('what two agencies say of one record is taken together; where they differ, neither is taken', () => {
  const source = { 'new-source-1': report }
  const both = imported('', [
    sheet('police', { sources: source, figures: { convictions: { 2024: '3' } } }),
    sheet('justice', { sources: source, figures: { convictions: { 2024: '4' } } }),
  ])
  expect(Object.keys(both.value.sources ?? {})).toEqual(['police-annual-report-2025'])
  expect(both.value.figures).toBeUndefined()
  expect(both.rules).toEqual(['form-record-twice', 'form-record-missing'])
  expect(both.messages[0]?.reason).toContain('“4”: another row says “3” (police and justice)')
})

const reported = (note: string) => ({ action: 'Train all officers', 'status-now': 'Ongoing', note })

test('two reports of one agency on one action are told as reports, and neither is taken', () => {
  const form = sheet('police', {
    actions: { 'new-action-1': reported('Half of them.'), 'new-action-2': reported('A third of them.') },
  })
  const { edited, messages } = imported('', [form])
  expect(edited).toEqual([])
  expect(messages[0]?.reason).toContain('Unexpected report of `train-all-officers`')
})

test('a row and a column that are called as something every object has are as any other', () => {
  const { edited, rules } = imported('', [
    row('figures', 'constructor', { 2025: '4', toString: 'As of May.' }),
  ])
  expect([edited, rules]).toEqual([[], ['form-record-beside', 'form-record-missing']])
})

test('a fact to which the office gave other words is not proposed again', () => {
  const form = row('facts', 'new-fact-1', { text: 'All officers were trained.', kind: 'Finding' })
  const first = merge(officeOf(''), [form], 'all')
  const text = new TextDecoder().decode(first.files[0]?.bytes).replace('All officers', 'All new officers')
  const later = [{ path: 'assessment.yaml', bytes: new TextEncoder().encode(text) }]
  const merged = merge(later, [form], 'all')
  expect(merged.edited).toEqual([])
  expect(rulesOf(merged)).toEqual(['form-record-differs'])
})

const cell = fc.constantFrom(
  'Police',
  '2025',
  '3',
  'Ongoing',
  'A *title* [x]',
  'Law or adopted policy',
  'en',
  '=1+1',
  'é\nü',
)
const columnsOf: Readonly<Record<ReturnedRecord['kind'], readonly string[]>> = {
  sources: ['title', 'publisher', 'year', 'kind', 'language', 'link', 'period', 'may-be', 'note'],
  facts: ['text', 'kind', 'source', 'page', 'period', 'may-be', 'note'],
  figures: ['measure', 'unit', '2024', '2025', 'source', 'page', 'may-be', 'note'],
  actions: ['action', 'lead', 'start', 'end', 'status-now', 'cost', 'funding', 'may-be', 'note'],
}
const ids = { sources: 'act', facts: 'offence', figures: 'convictions', actions: 'plan' } as const
const table = (kind: ReturnedRecord['kind']) =>
  fc.dictionary(
    fc.constantFrom(ids[kind], 'new-x-1', 'new-x-2', 'prosecutions'),
    fc.dictionary(fc.constantFrom(...columnsOf[kind]), cell, { minKeys: 1 }),
    { noNullPrototype: true },
  )
const tables = fc.record({
  sources: table('sources'),
  facts: table('facts'),
  figures: table('figures'),
  actions: table('actions'),
})

test('whatever is typed, every text went somewhere, no record is changed but where it had nothing, and again nothing changes', () => {
  fc.assert(
    fc.property(
      tables,
      tables,
      fc.constantFrom('all' as const, new Set<string>()),
      (police, justice, accepted) => {
        const forms = [sheet('police', police), sheet('justice', justice)]
        const { value } = imported(office, forms, accepted)
        const { facts, figures, actions, sources } = value
        expect(sources?.act).toMatchObject({
          title: 'Anti-Trafficking Act',
          publisher: 'Parliament',
          year: 2019,
        })
        expect(facts?.offence).toMatchObject({
          text: 'It is an offence.',
          kind: 'law',
          sources: [{ source: 'act' }],
        })
        expect(figures?.convictions).toMatchObject({ values: { 2024: 3 } })
        expect(actions?.plan).toMatchObject({ title: 'Adopt a plan', lead: 'police' })
      },
    ),
    { numRuns: 60 },
  )
})
