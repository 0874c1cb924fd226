import { expect, test } from 'vitest'
import { reservationTouches } from '../src/analysis/reservation-touches.ts'

test.each([
  [['16'], 'Art. 16(1)(b), 16(2)'],
  [['16(1)'], 'Art. 16(1)(b), 16(2)'],
  [['16(2)'], 'Art. 16(1)(b), 16(2)'],
  [['2(f)'], 'Art. 2'],
  [['2(a)-(f)'], 'Art. 2(c)(ii)'],
  [['16(4)'], 'Art. 16(4)-(5)'],
  [['16(5)'], 'Art. 16(4)-(5)'],
  [['4'], 'Arts. 3-5'],
  [['29(1)', '8(3)'], 'Art. 8(1), (3)'],
  [['18(22)'], 'Arts. 16(15), 18(22)'],
  [['VII'], 'Arts. VI-VII'],
])('a reservation to %s touches %s', (articles, ref) => {
  expect(reservationTouches(articles, ref)).toBe(true)
})

test.each([
  [['16(1)(c)', '16(1)(d)'], 'Art. 16(1)(b), 16(2)'],
  [['9', '15(2)', '29(1)'], 'Art. 6'],
  [['2'], 'Art. 16(1)(b), 16(2)'],
  [['35(2)'], 'Art. 16(4)-(5)'],
  [['16(6)'], 'Art. 16(4)-(5)'],
  [['2'], 'Art. 8(1), (3)'],
  [['34(2)'], 'Art. 4, with UNTOC Art. 34(2)'],
  [['4'], 'Para. 4'],
  [['1'], 'Guide as a whole'],
  [[], 'Art. 6'],
])('a reservation to %s does not touch %s', (articles, ref) => {
  expect(reservationTouches(articles, ref)).toBe(false)
})
