import type { CountryDocument } from '@rsr/model'
import { analyse, publish } from '@rsr/roadmap'
import { expect, test } from 'vitest'
import { lay } from './lay.ts'
import { assessmentOf, catalogueOf, countryOf, criterion, instrument, standard } from './small.ts'

/** The cells of the row of the one instrument. */
function row(treaties: CountryDocument['treaties'], own: Parameters<typeof instrument>[0] = {}): string[] {
  const catalogue = catalogueOf({ s: standard({ 's.1.a': criterion() }) }, { treaty: instrument(own) })
  const country = countryOf(treaties)
  const analysis = analyse(assessmentOf({}), { catalogue, country })
  const laid = lay('# A :anchor{id=a}\n\n::treaty-table', publish(analysis, { release: 'internal' }))
  expect(laid.messages).toEqual([])
  return (laid.markdown?.trim().split('\n').at(-1) ?? '')
    .split(' | ')
    .map((cell) => cell.replace(/^\| | \|$/g, ''))
}

test('a treaty is shown with its status, and one without data as not known', () => {
  expect(
    row({ treaty: { status: 'ratified', date: '2004-02-03', confidence: 'sourced' } }).slice(1, 4),
  ).toEqual(['Ratified', '3 February 2004', 'Binding'])
  expect(row({}).slice(1)).toEqual([
    'Not known',
    '–',
    'Not known. The public data say nothing on this instrument.',
    '–',
  ])
})

test('a treaty that the State cannot join is left out', () => {
  const none = { status: 'not-applicable', date: null, confidence: 'sourced' } as const
  expect(row({ treaty: none }).join()).not.toContain('Treaty')
})

test('what is no treaty has neither status nor date', () => {
  expect(row({}, { binding: false }).slice(1)).toEqual(['Not a treaty', '–', 'Guidance', '–'])
})

test('marks of what was not seen are printed: of the instrument, the date, the way of joining and the status', () => {
  const [name = ''] = row({}, { verify: true })
  expect(name).toMatch(/Treaty.*<br>\*Not verified against the text\.\*$/)
  const sourced = { status: 'acceded', date: '2004-02-03', confidence: 'sourced' } as const
  const marks = { date_confidence: 'recalled', mode_confidence: 'recalled' } as const
  expect(row({ treaty: { ...sourced, ...marks } }).slice(1, 3)).toEqual([
    'Acceded (way of joining to be confirmed)',
    '3 February 2004 (date to be confirmed)',
  ])
  expect(
    row({ treaty: { status: 'acceded', date: null, confidence: 'recalled', sources: [] } }),
  ).toMatchObject({
    1: 'Acceded',
    4: 'General knowledge; to be confirmed with the depositary',
  })
})
