import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkLeaks, lintDocx } from '@rsr/docx'
import { expect, test } from 'vitest'
import { isSweep } from '../../../test/sweep.ts'
import { emptyFolder, folderWith, rsr } from './rsr.ts'

/** A folder `region` with copies of the example XAA as so many countries, of which the first agreed to be named. */
function regionOf(count: number): string {
  const folder = folderWith('XAA')
  for (let index = 0; index < count; index++) {
    const code = `XB${String.fromCharCode(65 + index)}`
    const country = join(folder, 'region', code)
    mkdirSync(country, { recursive: true })
    cpSync(join(folder, 'XAA'), country, { recursive: true })
    for (const name of [
      'assessment.yaml',
      'evidence.yaml',
      'answers-I-IV.yaml',
      'answers-V-IX.json',
      'standards.yaml',
      'roadmap.yaml',
    ])
      change(join(country, name), (text) => text.replaceAll('XAA', code))
    if (index > 0)
      change(join(country, 'assessment.yaml'), (text) => text.replace(/^ {2}regional_consent:.*\n/m, ''))
  }
  return folder
}

const change = (path: string, edit: (text: string) => string) =>
  writeFileSync(path, edit(readFileSync(path, 'utf8')))

test('without a folder, the document has what public data show of the members', async () => {
  const folder = emptyFolder()
  const { code, out, err } = await rsr(folder, 'region', '--to', 'md,docx', '--date', '2026-11-26')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toBe(
    'Wrote out/region-draft.md\nWrote out/region-draft.docx\nWrote out/region-draft.manifest.json',
  )
  const text = readFileSync(join(folder, 'out/region-draft.md'), 'utf8')
  expect(text).toContain('| States assessed | None: public data only |')
  // Fiji in the row of its cells: from which source it is a party is recorded, the date is not.
  expect(text).toMatch(/^\| Fiji \| Party 2017† \| Party 2017† R \| Party 2017† \|/m)
  expect(text).toContain('| **10. Regional Strategic Roadmap** |')
  expect(text).not.toContain('Common gaps')
  expect(lintDocx(readFileSync(join(folder, 'out/region-draft.docx')))).toEqual([])
})

test('a public document tells numbers of States, names who agreed and no other, and leaks nothing', async () => {
  const folder = regionOf(7)
  // The pages of a public Word file take long to count.
  const to = isSweep ? 'md,docx' : 'md'
  const { code, err } = await rsr(folder, 'region', 'region', '--to', to, '--release', 'public')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const text = readFileSync(join(folder, 'out/region-public.md'), 'utf8')
  expect(text).toContain('| States assessed | 7 |')
  expect(text).toContain('| Country XBA (fictional) | 1 October 2026 | Ministry of Foreign Affairs of XBA |')
  for (const letter of 'BCDEFG') expect(text).not.toContain(`XB${letter}`)
  // All six that are unnamed have the same answers: no number may be told.
  expect(text).toContain('Assessed in 7 States')
  expect(text).toContain('No gap is shared by so many States')
  const office = 'Regional Support Office'
  const withheld = ['Country XBB', 'XBC']
  const word = isSweep && readFileSync(join(folder, 'out/region-public.docx'))
  expect(word ? checkLeaks(word, { release: 'public', office, withheld }) : []).toEqual([])
})

test('a country with errors is named, left out and counted in the document', async () => {
  const folder = regionOf(3)
  change(join(folder, 'region/XBB/assessment.yaml'), (text) => text.replace('edition:', 'editon:'))
  const { code, out, err } = await rsr(folder, 'region', 'region', '--to', 'md')
  expect(code).toBe(1)
  expect(err).toContain('`editon`')
  expect(err).toContain(
    'Left out for their errors: region/XBB. 2 are counted. Mend them, and run the command again.',
  )
  expect(out).toBe('Wrote out/region-draft.md')
  const text = readFileSync(join(folder, 'out/region-draft.md'), 'utf8')
  expect(text).toContain('| Assessments left out | 1 with errors |')
  expect(text).not.toContain('XBB')
})

test('what an officer may get wrong is said, with what to do', async () => {
  const folder = regionOf(2)
  mkdirSync(join(folder, 'empty'))
  expect((await rsr(folder, 'region', 'empty')).err).toMatch(
    /^Cannot find a country in `empty`. Expected a workspace, or a folder with a folder for each country/,
  )
  expect((await rsr(folder, 'region', 'regoin')).err).toMatch(/^Cannot find `regoin`/)
  cpSync(join(folder, 'region/XBB'), join(folder, 'region/XBB-2025'), { recursive: true })
  expect(await rsr(folder, 'region', 'region')).toEqual({
    code: 2,
    out: '',
    err: 'Expected each country once: `region/XBB` and `region/XBB-2025` are both of XBB. Take out the older edition, or name the folders one by one.',
  })
  expect((await rsr(folder, 'region', '--release', 'internal')).err).toBe(
    'Unexpected release `internal` after --release, expected draft or public',
  )
  expect((await rsr(folder, 'region', '--minimum', '2')).err).toMatch(
    /^Unexpected `2` after --minimum, expected a whole number of 3 or more/,
  )
  expect((await rsr(folder, 'region', '--date', '2026-02-30')).err).toMatch(/expected a day, as 2026-11-25$/)
  expect(existsSync(join(folder, 'out'))).toBe(false)
})

test('the same as data: nothing is written, and no unnamed State is in it', async () => {
  const folder = regionOf(7)
  const { code, out } = await rsr(folder, 'region', 'region', '--json')
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    release: 'draft',
    findings: { states: 7, named: { XBA: { by: 'Ministry of Foreign Affairs of XBA' } } },
  })
  for (const letter of 'BCDEFG') expect(out).not.toContain(`XB${letter}`)
  expect(existsSync(join(folder, 'out'))).toBe(false)
})
