import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { folderWith, rsr } from './rsr.ts'

test('a draft for one agency is named for it, and names it on every page and in its properties', async () => {
  const folder = folderWith('XAA')
  const args = ['--to', 'md,html,docx', '--layout', 'gap-analysis', '--for', 'ministry of justice of XAA']
  const { code, out } = await rsr(folder, 'build', 'XAA', ...args)
  const name = 'XAA-gap-analysis-draft-ministry-of-justice-of-xaa'
  expect({ code, out }).toEqual({
    code: 0,
    out: ['md', 'html', 'docx', 'manifest.json'].map((ending) => `Wrote out/${name}.${ending}`).join('\n'),
  })
  const mark = 'Draft for Ministry of Justice of XAA – not for circulation'
  expect(readFileSync(join(folder, `out/${name}.md`), 'utf8')).toMatch(new RegExp(`^\\*\\*${mark}\\*\\*\n`))
  const page = readFileSync(join(folder, `out/${name}.html`), 'utf8')
  expect(page).toContain('<meta name="dcterms.audience" content="Ministry of Justice of XAA">')
  expect(page).toContain(`@top-right { content: "${mark}" }`)
  const word = unzipSync(readFileSync(join(folder, `out/${name}.docx`)))
  const part = (path: string) => strFromU8(word[path] ?? new Uint8Array())
  expect(part('docProps/custom.xml')).toContain(
    'name="rsr.recipient"><vt:lpwstr>Ministry of Justice of XAA</vt:lpwstr>',
  )
  const headers = Object.keys(word).filter((path) => /^word\/header\d+\.xml$/.test(path))
  expect(headers.length).toBeGreaterThan(0)
  // The cover has no words in its header: it has the mark among its own.
  const worded = headers.map(part).filter((xml) => xml.includes('<w:t '))
  expect(worded.length).toBeGreaterThan(0)
  for (const xml of worded) expect(xml).toContain(mark)
  expect(part('word/document.xml').replaceAll(/<[^>]*>/g, '')).toContain(
    'A reply is asked for by 18 December 2026.',
  )
})

/** The ids that stand behind questions. */
/** The questions of a list, each behind its letter. */
const questions = (text: string) =>
  [...text.matchAll(/\([a-z]\) ([A-Z][^?]*\?)/g)].map(([, question = '']) => question)

test('no part of its Word file has a question of another agency', async () => {
  const folder = folderWith('FJI')
  await rsr(folder, 'build', 'FJI', '--to', 'md')
  await rsr(folder, 'build', 'FJI', '--to', 'docx', '--for', 'police')
  const whole = readFileSync(join(folder, 'out/FJI-desk-study-draft.md'), 'utf8')
  const lists = whole.slice(
    whole.lastIndexOf('Questions by agency\n'),
    whole.lastIndexOf('Annex A. Criterion by criterion'),
  )
  const [, ofPolice = ''] = /\*\*Police\*\*\n([^]*?)(?=\n\*\*\d)/.exec(lists) ?? []
  const others = questions(lists.replace(ofPolice, ''))
  expect(others.length).toBeGreaterThan(100)
  const word = unzipSync(readFileSync(join(folder, 'out/FJI-desk-study-draft-police.docx')))
  const text = Object.values(word)
    .map((bytes) => strFromU8(bytes).replaceAll(/<[^>]*>/g, ''))
    .join('\n')
  expect(questions(ofPolice).length).toBeGreaterThan(10)
  expect(questions(ofPolice).filter((question) => !text.includes(question))).toEqual([])
  expect(others.filter((question) => text.includes(question))).toEqual([])
})

test('only a draft is made for one agency', async () => {
  const folder = folderWith('XAA')
  const { code, err } = await rsr(folder, 'build', 'XAA', '--for', 'justice', '--release', 'draft,public')
  expect({ code, err }).toEqual({
    code: 2,
    err: 'Cannot make an extract of the public release with --for: only a draft is made for one agency. Add --release draft.',
  })
  expect(readdirSync(folder)).toEqual(['XAA'])
})

test('an agency that is not one of the assessment is answered with those that are', async () => {
  const folder = folderWith('XAA')
  const { code, err } = await rsr(folder, 'build', 'XAA', '--for', 'Ministry of Justce of XAA')
  expect(code).toBe(2)
  expect(err).toContain('Did you mean `Ministry of Justice of XAA`?')
  expect(err).toContain('\n  Ministry of Justice of XAA (justice)\n  Ministry of Labour of XAA (labour)\n')
})
