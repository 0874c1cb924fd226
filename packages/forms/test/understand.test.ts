import * as fc from 'fast-check'
import { literalProse, readProse } from '@rsr/model'
import { expect, test } from 'vitest'
import { sampleForm } from './sample-form.ts'
import { choices, understandChoice } from '../src/understand/understand-choice.ts'
import { understandCost } from '../src/understand/understand-cost.ts'
import { understandLanguage } from '../src/understand/understand-language.ts'
import { understandNumber } from '../src/understand/understand-number.ts'
import { understandAnswer } from '../src/understand/understand-answer.ts'
import { understandMayBe } from '../src/understand/understand-may-be.ts'
import { understandPeriod } from '../src/understand/understand-period.ts'

test.each([
  ['Yes', 'yes', 'chosen'],
  ['In part', 'partly', 'chosen'],
  ['not known', 'unknown', 'chosen'],
  ['Not applicable', 'not-applicable', 'chosen'],
  ['Yes.', 'yes', 'likely'],
  [' "NO" ', 'no', 'likely'],
  ['oui', 'yes', 'likely'],
  ['ja', 'yes', 'likely'],
  ['✓', 'yes', 'likely'],
  ['☑ No', 'no', 'likely'],
  ['☒ In part', 'partly', 'doubtful'],
  ['x  Not known', 'unknown', 'doubtful'],
  ['ไม่', 'no', 'likely'],
  ['N/A', 'not-applicable', 'likely'],
  ['not yet', 'no', 'likely'],
  ['don’t know', 'unknown', 'likely'],
  ['x', 'yes', 'doubtful'],
  ['Yes, since 2019', 'yes', 'doubtful'],
  ['No (but planned)', 'no', 'doubtful'],
  ['partly in force', 'partly', 'doubtful'],
])('%s is read as %s: %s', (typed, value, sure) => {
  expect(understandAnswer(typed)).toEqual({ value, sure })
})

test.each(['', 'maybe', 'see annex', 'yesterday', 'norms exist', 'yes/no', '12', '-'])(
  '%s is not read as an answer',
  (typed) => expect(understandAnswer(typed)).toBeUndefined(),
)

test.each([
  ['2024', '2024', '2024', 'chosen'],
  ['2023-25', '2023', '2025', 'chosen'],
  ['2023–2025', '2023', '2025', 'chosen'],
  ['2023 to 2025', '2023', '2025', 'chosen'],
  ['from 2023 until 2025', '2023', '2025', 'chosen'],
  ['2023/24', '2023', '2024', 'chosen'],
  ['2023, 2024 and 2025', '2023', '2025', 'likely'],
  ['2024-03', '2024-03', '2024-03', 'chosen'],
  ['2024-03-01 to 2024-09-30', '2024-03-01', '2024-09-30', 'chosen'],
  ['2008-10', '2008', '2010', 'doubtful'],
])('%s is the period from %s to %s: %s', (typed, from, to, sure) => {
  expect(understandPeriod(typed)).toEqual({ value: { from, to }, sure })
})

test.each(['', 'recently', '2025-2023', 'FY 23', '2023, 2025', '1023', '2024-13-01'])(
  '%s is not read as a period',
  (typed) => expect(understandPeriod(typed)).toBeUndefined(),
)

test.each([
  ['0', 0],
  ['1204', 1204],
  ['1 204', 1204],
  ['1’204’000', 1_204_000],
  ['1,204,000', 1_204_000],
  ['12.5', 12.5],
])('%s is the number %d', (typed, value) => expect(understandNumber(typed)).toBe(value))

test.each(['', '1,204', '1.204', '12 cases', 'about 5', '-3', '1,20,400', 'n/a'])(
  '%s is not read as a number',
  (typed) => expect(understandNumber(typed)).toBeUndefined(),
)

test.each([
  ['en', 'en'],
  ['French', 'fr'],
  ['mongolian', 'mn'],
  ['zh-Hant', 'zh-Hant'],
  ['legalese', undefined],
])('%s is the language %s', (typed, tag) => expect(understandLanguage(typed)).toBe(tag))

test.each([
  ['Within existing budgets', { band: 'existing' }],
  ['medium', { band: 'medium' }],
  ['USD 20000', { amount: 20000, currency: 'USD' }],
  ['20 000 EUR', { amount: 20000, currency: 'EUR' }],
  ['20000', undefined],
  ['USD 20,000', { amount: 20000, currency: 'USD' }],
  ['20.000.000 IDR', { amount: 20_000_000, currency: 'IDR' }],
  ['USD 20,000.50', undefined],
  ['about 3 million', undefined],
])('%s is the cost %j', (typed, cost) => expect(understandCost(typed)).toEqual(cost))

test('every word that a list of a sheet offers is understood', async () => {
  const { choices: offered } = await sampleForm()
  for (const choice of ['source', 'fact', 'measure', 'status'] as const) {
    const values = offered[choice].map((words) => understandChoice(words, choices[choice]))
    expect(values).toEqual(Object.keys(choices[choice]))
  }
})

const mark = (typed: string) => understandMayBe(typed)?.mark

test('who may read an answer is opened by the words of the form alone, and closed by others too', () => {
  expect(['May be public', 'public'].map(mark)).toEqual(['public', 'public'])
  expect(['May be shared, not public', 'shared'].map(mark)).toEqual(['state', 'state'])
  // Who writes this does not mean other ministries, which read a draft for the State.
  expect(mark('For the RSO only')).toBe('restricted')
  expect(['Neither: ask first', 'no', 'confidential'].map(mark)).toEqual(Array(3).fill('restricted'))
  expect(['yes', 'ok', 'if you must', 'publish the first part'].map(mark)).toEqual(Array(4).fill(undefined))
})

test('what an agency typed is printed as it typed it, whatever signs it has', () => {
  const unit = fc.constantFrom(
    ...'a b 1 . ) - + # > * _ [ ] ( < & ; ` ~ | ! ^ \\ : /'.split(' '),
    ' ',
    '\n',
    '\t',
    '&amp;',
    '[^x]',
    '**',
    'https://x.y ',
  )
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), (typed) => {
      const words = typed.replaceAll(/\s+/g, ' ').trim()
      const nodes = readProse(literalProse(typed), 'inline')
      const texts = nodes.flatMap((node) => (node.type === 'paragraph' ? node.children : [node]))
      expect(texts.map((node) => (node.type === 'text' ? node.value : node.type)).join('')).toBe(words)
    }),
    { numRuns: 500 },
  )
})
