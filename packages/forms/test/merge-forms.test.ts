import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Typed, catalogue, deliver, errorsOf, merge, officeOf, rulesOf, valueOf } from './office.ts'

const id = 'tip-protocol.5.1.a'
const fact = 'The Act makes trafficking an offence.'

describe('the reply of an agency', () => {
  test('is recorded on the answer, and the answer is proposed and not written', () => {
    const merged = merge(officeOf('answers: {}\n'), [
      deliver('justice', [{ id, answer: 'Yes', facts: fact, note: 'Since 2019.' }]),
    ])
    expect(valueOf(merged.files).answers[id]).toEqual({
      replies: [{ agency: 'justice', date: '2026-10-12', answer: 'yes', note: 'Since 2019.' }],
    })
    expect(merged.questions).toMatchObject([{ id, recorded: null, proposed: { answer: 'yes', facts: 1 } }])
    expect(errorsOf(merged.files)).toEqual([])
  })

  test('once it is accepted, gives the answer, its facts, and the source that the reply is', () => {
    const { files, questions } = merge(
      officeOf('agencies:\n  justice: { name: Ministry of Justice of XAB }\n'),
      [deliver('justice', [{ id, answer: 'Yes', facts: fact, period: '2019-2025', mayBe: 'May be public' }])],
      'all',
    )
    const { answers, facts, sources } = valueOf(files)
    expect(questions).toMatchObject([{ accepted: true, errors: [] }])
    expect(answers[id]).toMatchObject({ answer: 'yes', for: ['justice-tip-protocol-5-1-a'] })
    expect(facts).toEqual({
      'justice-tip-protocol-5-1-a': {
        text: fact,
        kind: 'law',
        sources: [{ source: 'justice-reply-2026', pinpoint: `question ${id}` }],
        period: { from: 2019, to: 2025 },
        confidentiality: 'public',
      },
    })
    expect(sources['justice-reply-2026']).toEqual({
      kind: 'official-statement',
      title: 'Reply to the assessment questionnaire',
      publisher: 'Ministry of Justice of XAB',
      year: 2026,
      confidentiality: 'public',
    })
  })

  test('of no gives facts against, each line a fact, of practice with a number a figure', () => {
    const practice = [...catalogue.criteria.values()].find(({ axis }) => axis === 'practice')?.id ?? ''
    const { files } = merge(
      officeOf(''),
      [
        deliver('police', [
          { id: practice, answer: 'No', facts: '- None in 2024.\n- Officers await training.' },
        ]),
      ],
      'all',
    )
    const { answers, facts } = valueOf(files)
    expect(answers[practice]?.against).toHaveLength(2)
    expect(Object.values(facts).map(({ kind }) => kind)).toEqual(['official-figure', 'finding'])
  })

  test('brings the former one of the same agency up to date; an earlier one does not', () => {
    const first = merge(officeOf(''), [deliver('justice', [{ id, answer: 'No' }])])
    const later = deliver('justice', [{ id, answer: 'Partly' }], '2026-10-20')
    const second = merge(first.files, [later])
    expect(second.questions[0]?.replies).toMatchObject([{ outcome: 'changed', before: { answer: 'no' } }])
    const replies = [{ agency: 'justice', date: '2026-10-20', answer: 'partly' }]
    expect(valueOf(second.files).answers[id]).toEqual({ replies })
    const third = merge(second.files, [deliver('justice', [{ id, answer: 'No' }])])
    expect(third.edited).toEqual([])
    expect(rulesOf(third)).toEqual(['form-reply-older'])
  })

  test('takes the place of “not provided”, and the request beside it goes', () => {
    const office = `answers:\n  ${id}: { answer: not-provided, requested: { agency: justice, date: '2026-09-01' } }\n`
    const { files } = merge(officeOf(office), [deliver('justice', [{ id, answer: 'No' }])], 'all')
    expect(valueOf(files).answers[id]).toEqual({
      answer: 'no',
      replies: [{ agency: 'justice', date: '2026-10-12', answer: 'no' }],
    })
    expect(errorsOf(files)).toEqual([])
  })

  test('that it does not apply needs its reason, which is the note', () => {
    const [with_, without] = ['The State has no coast.', undefined].map((note) =>
      merge(
        officeOf(''),
        [deliver('justice', [{ id, answer: 'Not applicable', ...(note && { note }) }])],
        'all',
      ),
    )
    expect(valueOf(with_?.files ?? []).answers[id]).toMatchObject({
      answer: 'not-applicable',
      reason: 'The State has no coast.',
    })
    expect(without && rulesOf(without)).toEqual(['form-reason-missing'])
    expect(valueOf(without?.files ?? []).answers[id]).not.toHaveProperty('answer')
  })

  test('with signs of Markdown is written as it was typed, and gives no message', () => {
    const note = '1. See *Act* [s. 3] <draft> & co_ord_'
    const { files } = merge(officeOf(''), [deliver('justice', [{ id, answer: 'No', note }])], 'all')
    expect(errorsOf(files)).toEqual([])
    expect(JSON.stringify(valueOf(files).answers[id])).toContain('See')
  })
})

describe('what is typed beside the words of the form', () => {
  test('is recorded once it is accepted; what leaves doubt only by its own id', () => {
    const files = officeOf('')
    const rows = [
      { id, answer: 'oui' },
      { id: 'tip-protocol.5.1.b', answer: 'x' },
      { id: 'tip-protocol.5.1.c', answer: 'perhaps' },
    ]
    const recorded = (accepted?: Parameters<typeof merge>[2]) =>
      Object.keys(valueOf(merge(files, [deliver('justice', rows)], accepted).files).answers ?? {})
    expect(recorded()).toEqual([])
    expect(recorded('all')).toEqual([id])
    expect(recorded(new Set(['tip-protocol.5.1.b', 'tip-protocol.5.1.c']))).toEqual(['tip-protocol.5.1.b'])
    expect(rulesOf(merge(files, [deliver('justice', rows)]))).toEqual([
      'form-answer-unread',
      'form-answer-typed',
      'form-answer-typed',
    ])
  })

  test('an agency that wants to be asked first is asked first: nothing is written, and then for the office alone', () => {
    const form = deliver('justice', [{ id, answer: 'Yes', facts: fact, mayBe: 'Neither: ask first' }])
    const waits = merge(officeOf(''), [form], 'all')
    expect(waits.edited).toEqual([])
    expect(rulesOf(waits)).toEqual(['form-ask-first'])
    const { answers, facts } = valueOf(merge(officeOf(''), [form], new Set([id])).files)
    expect(answers[id]?.replies).toMatchObject([{ confidentiality: 'restricted' }])
    expect(Object.values(facts)).toMatchObject([{ confidentiality: 'restricted' }])
  })
})

describe('replies that differ', () => {
  const forms = [
    deliver('justice', [{ id, answer: 'Yes', facts: fact }]),
    deliver('police', [{ id, answer: 'No' }]),
  ]

  test('are both recorded, side by side, and no answer is written for the office', () => {
    const { files, questions } = merge(officeOf(''), forms, 'all')
    expect(questions).toMatchObject([{ differs: true, accepted: false, proposed: { answer: null } }])
    expect(valueOf(files).answers[id]).toEqual({
      replies: [
        { agency: 'justice', date: '2026-10-12', answer: 'yes' },
        { agency: 'police', date: '2026-10-12', answer: 'no' },
      ],
    })
  })

  test('change no answer of the office, even where it is named to be accepted: facts alone are registered', () => {
    const office = officeOf(`answers:\n  ${id}: { answer: 'no' }\n`)
    const { files, questions } = merge(office, forms.slice(0, 1), new Set([id]))
    expect(questions).toMatchObject([{ recorded: 'no', differs: true }])
    expect(valueOf(files).answers[id]).toMatchObject({ answer: 'no', for: ['justice-tip-protocol-5-1-a'] })
  })

  test('are no longer told once the office has decided', () => {
    const recorded = merge(officeOf(''), forms)
    const text = new TextDecoder()
      .decode(recorded.files[0]?.bytes)
      .replace('replies:', 'answer: partly\n    replies:')
    const decided = [{ path: 'assessment.yaml', bytes: new TextEncoder().encode(text) }]
    expect(merge(decided, forms).questions).toMatchObject([{ recorded: 'partly', differs: false }])
  })

  test('leave their facts to be accepted by the id of the question, also once the office has decided', () => {
    const office = officeOf(`answers:\n  ${id}: { answer: 'no' }\n`)
    const recorded = merge(office, forms.slice(0, 1), 'all').files
    const again = merge(recorded, forms.slice(0, 1), 'all')
    expect(again.edited).toEqual([])
    expect(again.questions).toMatchObject([
      { differs: false, needsId: true, accepted: false, proposed: { answer: null, facts: 1 } },
    ])
    expect(merge(recorded, forms.slice(0, 1), new Set([id])).edited).not.toEqual([])
  })

  test('within one form are both left for the agency to say', () => {
    const twice = deliver('justice', [
      { id, answer: 'Yes' },
      { id, answer: 'No' },
    ])
    const merged = merge(officeOf(''), [twice], 'all')
    expect(merged.edited).toEqual([])
    expect(rulesOf(merged)).toEqual(['form-question-twice'])
  })
})

/** What comes of a fact with a source of its own. */
const cited = (files: ReturnType<typeof officeOf>, source: string) => {
  const form = deliver('justice', [{ id, answer: 'Yes', facts: fact, source, page: 's. 3' }])
  const merged = merge(files, [form], 'all')
  return { merged, facts: Object.values(valueOf(merged.files).facts) }
}

describe('a source that an agency names', () => {
  const sources = `sources:
  act: { kind: official-text, title: Anti-Trafficking Act, publisher: Parliament, year: 2019, url: 'https://laws.example/act/' }
`

  test.each(['Anti-Trafficking Act', 'the anti-trafficking act, 2019', 'http://www.laws.example/act', 'act'])(
    'is the registered one: %s',
    (source) => {
      const { merged, facts } = cited(officeOf(sources), source)
      expect(merged.messages).toEqual([])
      expect(facts[0]?.sources).toEqual([
        { source: 'act', pinpoint: 's. 3' },
        { source: 'justice-reply-2026', pinpoint: `question ${id}` },
      ])
    },
  )

  test('and that is not registered is told with what is missing; once it is, the fact cites it', () => {
    const { merged, facts } = cited(officeOf('sources: {}\n'), 'Anti-Trafficking Act 2019')
    expect(merged.messages.map(({ reason }) => reason)).toEqual([
      'Cannot find the source “Anti-Trafficking Act 2019” of cell E2 among the sources: what is known of it is title: Anti-Trafficking Act 2019, year: 2019; what is missing is kind, publisher',
    ])
    const pinpoint = `question ${id}, citing Anti-Trafficking Act 2019, s. 3`
    expect(facts[0]?.sources).toEqual([{ source: 'justice-reply-2026', pinpoint }])
    const text = new TextDecoder().decode(merged.files[0]?.bytes)
    const later = [
      { path: 'assessment.yaml', bytes: new TextEncoder().encode(text.replace('sources:\n', sources)) },
    ]
    const again = cited(later, 'Anti-Trafficking Act 2019')
    expect(again.facts).toHaveLength(1)
    expect(again.facts[0]?.sources).toMatchObject([{ source: 'act' }, { source: 'justice-reply-2026' }])
  })
})

test('a fact to which the office gave other words stays as the office has it', () => {
  const form = deliver('justice', [{ id, answer: 'Yes', facts: fact }])
  const first = merge(officeOf(''), [form], 'all')
  const text = new TextDecoder().decode(first.files[0]?.bytes).replace(fact, 'Section 3 makes it an offence.')
  const merged = merge([{ path: 'assessment.yaml', bytes: new TextEncoder().encode(text) }], [form], 'all')
  expect(merged.edited).toEqual([])
  expect(rulesOf(merged)).toEqual(['form-fact-differs'])
})

const question = (of: string) => catalogue.criteria.get(of)?.question ?? ''

test.each([
  ['tip-protocol.5.1.z', /^Did you mean `tip-protocol\.5\.1\.[a-z]`\?$/],
  ['tip-protocoll.5.1.a', /^Did you mean `tip-protocol\.5\.1\.a`\?$/],
  ['nope.1.a', /^Ids are those of the form as it was sent\./],
])('of an unknown question a near one is named, and none where none is near: %s', (unknown, note) => {
  const { messages } = merge(officeOf(''), [deliver('justice', [{ id: unknown, answer: 'Yes' }])])
  expect(messages).toMatchObject([
    { ruleId: 'form-question-unknown', note: expect.stringMatching(note) as string },
  ])
})

test('rows that were mixed up are not answers to the ids beside them', () => {
  const merged = merge(
    officeOf(''),
    [
      deliver('justice', [
        { id, question: question('tip-protocol.5.1.b'), answer: 'Yes' },
        { id: 'tip-protocol.5.1.c', question: `${question('tip-protocol.5.1.c')} (2023–2025)`, answer: 'No' },
      ]),
    ],
    'all',
  )
  expect(rulesOf(merged)).toEqual(['form-question-differs'])
  expect(Object.keys(valueOf(merged.files).answers)).toEqual(['tip-protocol.5.1.c'])
})

test('new entries stand where their neighbours are, and what is prepared as a comment is filled in', () => {
  const files = officeOf(`answers:\n  ${id}: { answer: 'no' }\n`, {
    'evidence.yaml': `sources:\n  act: { kind: official-text, title: Act, publisher: Parliament, year: 2019 }\n`,
    'more.yaml': `answers:\n  untoc.10.a: { answer: 'no' }\n  # untoc.10.b:\n  #   answer:\n`,
  })
  const { edited } = merge(
    files,
    [deliver('justice', [{ id: 'untoc.10.b', answer: 'No', facts: fact }])],
    'all',
  )
  const text = (path: string) => edited.find(({ file }) => file.path === path)?.text ?? ''
  expect(edited.map(({ file }) => file.path)).toEqual(['evidence.yaml', 'more.yaml'])
  expect(text('evidence.yaml')).toContain('  justice-untoc-10-b:\n    text: The Act makes')
  expect(text('more.yaml')).toContain("  untoc.10.b:\n    answer: 'no'\n")
})

test('the request that a form answers is marked with the day, once, and the last one sent is meant', () => {
  const office = `requests:
  one: { agency: justice, date: '2026-08-01', questions: [${id}] }
  two: { agency: justice, date: '2026-09-01', questions: [${id}] }
  other: { agency: police, date: '2026-09-01', questions: [${id}] }
`
  const first = merge(officeOf(office), [deliver('justice', [{ id, answer: 'No' }])])
  expect(first.received).toEqual([{ request: 'two', date: '2026-10-12' }])
  expect(valueOf(first.files).requests).toMatchObject({ two: { received: '2026-10-12' } })
  const again = merge(first.files, [deliver('justice', [{ id, answer: 'No' }], '2026-11-01')])
  expect(again).toMatchObject({ received: [], edited: [] })
})

test('a reply that would make the assessment wrong is refused with the message of the check; the others are made', () => {
  const form = deliver('justice', [{ id, answer: 'Yes' }])
  const wrong = { ...deliver('nobody', [{ id: 'tip-protocol.5.1.b', answer: 'No' }]), agency: 'nobody' }
  const { questions, files, counts } = merge(officeOf(''), [form, wrong])
  expect(Object.keys(valueOf(files).answers)).toEqual([id])
  expect(questions.flatMap(({ errors }) => errors.map(({ ruleId }) => ruleId))).toEqual(['agency-unknown'])
  expect(counts).toMatchObject([{ written: 1 }, { written: 0, listed: 1 }])
})

const ids = [...catalogue.criteria.keys()].slice(0, 6)
const typed = fc.record<Typed>(
  {
    id: fc.constantFrom(...ids, 'no.such.a'),
    answer: fc.constantFrom('Yes', 'In part', 'No', 'Not known', 'Not applicable', 'oui', 'x', 'see annex'),
    facts: fc.constantFrom('One fact.', 'One fact.\nAnother, of 2024.', '* [a](b) <c>'),
    source: fc.constantFrom('An Act', 'A report of 2024; An Act', 'https://x.example/y'),
    page: fc.constantFrom('p. 3', 'art. 5'),
    period: fc.constantFrom('2024', '2023-25', 'lately'),
    mayBe: fc.constantFrom('May be public', 'May be shared, not public', 'Neither: ask first', 'hm'),
    note: fc.constantFrom('A note.', '1) _x_', 'é\n\nü'),
  },
  { requiredKeys: ['id'] },
)

test('importing the same forms again changes nothing; every text of them went somewhere; the office keeps its answers', () => {
  const office = officeOf(
    `answers:\n  ${ids[0]}: { answer: 'no' }\n  ${ids[1]}: { answer: unknown, note: Not found. }\n`,
    {
      'evidence.yaml': `sources:\n  act: { kind: official-text, title: An Act, publisher: P, year: 2020 }\n`,
    },
  )
  const accepted = fc.constantFrom('all' as const, new Set<string>(), new Set(ids))
  fc.assert(
    fc.property(
      fc.array(typed, { maxLength: 6 }),
      fc.array(typed, { maxLength: 3 }),
      accepted,
      (justice, police, accepts) => {
        const forms = (day: string) => [deliver('justice', justice, day), deliver('police', police, day)]
        const first = merge(office, forms('2026-10-12'), accepts)
        expect(errorsOf(first.files)).toEqual([])
        expect(valueOf(first.files).answers[ids[0] ?? '']?.answer).toBe('no')
        for (const { filled, written, recorded, proposed, listed } of first.counts) {
          expect(written + recorded + proposed + listed).toBe(filled)
        }
        const again = merge(first.files, forms('2026-10-30'), accepts)
        expect(again.edited.map(({ text }) => text)).toEqual([])
        expect(again.counts.map(({ written }) => written)).toEqual([0, 0])
      },
    ),
    { numRuns: 40 },
  )
})
