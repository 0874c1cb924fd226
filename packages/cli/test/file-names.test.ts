import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { reviewName } from '../src/review/review-name.ts'
import { slugOf } from '../src/slug-of.ts'
import { emptyFolder, rsr } from './rsr.ts'

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

test.each(['con.docx', 'NUL.docx', 'Lpt1.final.docx', 'com¹.docx'])(
  '%s, the name of a device, names no review',
  (file) => {
    expect(reviewName(file, new Uint8Array())).toMatch(/^review-[0-9a-f]{8}$/)
  },
)

test.each([
  [['init', 'con'], 'con/rsr.yaml', 'con'],
  [['new', 'XAB', '--out', 'Aux.old'], 'Aux.old/assessment.yaml', 'Aux.old'],
  [['schema', 'country', '--out', 'drafts/nul'], 'drafts/nul/country.schema.json', 'nul'],
])('no file or folder is made that Windows takes for a device: rsr %j', async (args, shown, name) => {
  const folder = emptyFolder()
  expect(await rsr(folder, ...args)).toEqual({
    code: 3,
    out: '',
    err: `Cannot write \`${shown}\`: Windows keeps the name \`${name}\` for a device, and opens no such file or folder. Choose another name.`,
  })
  expect(readdirSync(folder)).toEqual([])
})

test('a folder with such a name that is there, on another system, is written into', async () => {
  const folder = emptyFolder()
  mkdirSync(join(folder, 'aux'))
  expect(await rsr(folder, 'init', 'aux')).toMatchObject({ code: 0, err: '' })
})

test('a name that only begins as that of a device is kept', () => {
  expect(reviewName('Comments (Conway).docx', new Uint8Array())).toBe('Comments-Conway')
  expect(reviewName('console.docx', new Uint8Array())).toBe('console')
})
