import { type Period, askedPeriod, overlaps } from '@rsr/model'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isBackwards, periodWords } from '../src/period.ts'

const period = (words: string): Period => {
  const [from = '', to = from] = words.split(' to ')
  return { from, to }
}

test('a question about the last three years asks about the full years before the assessment', () => {
  expect(askedPeriod('2026-11-25', 3)).toEqual({ from: '2023', to: '2025' })
  expect(askedPeriod('2026-01-01', 1)).toEqual({ from: '2025', to: '2025' })
})

test.each([
  ['2023', '2023-06-15'],
  ['2023-06', '2023-06-30'],
  ['2023-12-31', '2023 to 2025'],
  ['2021 to 2023', '2023-01-01'],
  ['2020 to 2030', '2025-02'],
  ['2024-02', '2024-02-29'],
])('%s and %s have a day in common', (a, b) => {
  expect([overlaps(period(a), period(b)), overlaps(period(b), period(a))]).toEqual([true, true])
})

test.each([
  ['2022', '2023'],
  ['2022-12-31', '2023'],
  ['2023-06', '2023-07-01'],
  ['2023-06-29', '2023-06-30'],
  ['2021 to 2022', '2023 to 2025'],
])('%s and %s have none', (a, b) => {
  expect([overlaps(period(a), period(b)), overlaps(period(b), period(a))]).toEqual([false, false])
})

test('a period is backwards when it ends before it begins, whatever the precision of its ends', () => {
  expect(
    ['2025 to 2023', '2025-02 to 2025-01', '2025-01-02 to 2025-01-01', '2025-01 to 2024'].map((each) =>
      isBackwards(period(each)),
    ),
  ).toEqual([true, true, true, true])
  expect(
    ['2025', '2025-06 to 2025', '2025 to 2025-01', '2025-01-31 to 2025-01'].map((each) =>
      isBackwards(period(each)),
    ),
  ).toEqual([false, false, false, false])
})

test('a coarser date overlaps whatever the finer one does', () => {
  const day = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const written = fc.tuple(day, fc.constantFrom(4, 7, 10))
  fc.assert(
    fc.property(written, written, ([a, long], [b, other]) => {
      const [fine, coarse] = [period(a), period(a.slice(0, long))]
      expect(overlaps(coarse, fine)).toBe(true)
      const [fineOnes, coarseOnes] = [overlaps(fine, period(b)), overlaps(coarse, period(b.slice(0, other)))]
      expect(coarseOnes || !fineOnes).toBe(true)
    }),
  )
})

test('a period in words has both ends, and one of them when they are the same', () => {
  expect([periodWords(period('2021 to 2022')), periodWords(period('2024'))]).toEqual(['2021 to 2022', '2024'])
})
