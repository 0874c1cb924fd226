import { expect, test } from 'vitest'
import { reviewName } from '../src/review/review-name.ts'
import { slugOf } from '../src/slug-of.ts'

test('a long name makes a name of a file that Word can open, and not that of another', () => {
  const office =
    'Directorate for the Prevention of Trafficking, Ministry of Justice and Constitutional Affairs, '
  const [north, south] = [slugOf(`${office}North`), slugOf(`${office}South`)]
  expect(north).toMatch(/^directorate-for-the-prevention-of-trafficking-ministry-of-[0-9a-f]{6}$/)
  expect(south).not.toBe(north)
  expect(slugOf(`${office}North`)).toBe(north)
  // A script without spaces between words.
  expect(slugOf('\u{10330}'.repeat(100))).toMatch(/^(?:\u{10330})+-[0-9a-f]{6}$/u)
  expect(slugOf('Ministry of Justice (Fiji)')).toBe('ministry-of-justice-fiji')
})

test.each(['con.docx', 'NUL.docx', 'Lpt1.final.docx'])(
  '%s, the name of a device, names no review',
  (file) => {
    expect(reviewName(file, new Uint8Array())).toMatch(/^review-[0-9a-f]{8}$/)
  },
)

test('a name that only begins as that of a device is kept', () => {
  expect(reviewName('Comments (Conway).docx', new Uint8Array())).toBe('Comments-Conway')
  expect(reviewName('console.docx', new Uint8Array())).toBe('console')
})
