import { appendFileSync, cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { houseFile, houseParts } from '../../docx/test/house-file.ts'
import { emptyFolder, rsr } from './rsr.ts'

const examples = join(import.meta.dirname, '../../../examples/countries')
const layout = (name: string) =>
  `::title[${name}: {{country}}]\n\n# Coverage :anchor{id=coverage}\n\n{{coverage.answered}} questions are answered.\n`

/** A workspace with two countries and two short layouts, whose documents were built. */
let built: string

beforeAll(async () => {
  const folder = join(await mkdtemp(join(tmpdir(), 'rsr-')), 'büro ประเทศ')
  for (const part of ['countries', 'layouts/parts', 'style'])
    await mkdir(join(folder, part), { recursive: true })
  cpSync(join(examples, 'FJI'), join(folder, 'countries/FJI'), { recursive: true })
  writeFileSync(join(folder, 'rsr.yaml'), 'schema: workspace/1\nstyle: style/house.docx\n')
  writeFileSync(join(folder, 'style/house.docx'), houseFile())
  writeFileSync(join(folder, 'layouts/letter.md'), layout('Letter'))
  writeFileSync(join(folder, 'layouts/memo.md'), layout('Memo'))
  await rsr(folder, 'new', 'XAB')
  built = folder
  await build(folder)
})

afterAll(() => rm(join(built, '..'), { recursive: true, force: true }))

/** A copy of the workspace with its documents, to change. */
function copy(): string {
  const folder = join(emptyFolder(), 'büro ประเทศ')
  cpSync(built, folder, { recursive: true })
  return folder
}

const build = (folder: string, ...args: string[]) =>
  rsr(folder, 'build', '.', '--layout', 'letter,memo', '--to', 'md,docx', ...args)

/** Which Word files of a run are told with a word, as `FJI-letter`. */
const toldIn = (out: string, word: string) =>
  [...out.matchAll(new RegExp(`^${word} .*?out/(.*)-draft\\.docx$`, 'gm'))].map(([, name]) => name)

const all = ['FJI-letter', 'FJI-memo', 'XAB-letter', 'XAB-memo']
const letter = (folder: string) => join(folder, 'out/FJI-letter-draft.docx')
const record = (folder: string) => join(folder, 'out/.rsr-build.json')

test('a second run writes nothing, and says so, also of a copy of the whole in another place', async () => {
  const folder = copy()
  const before = statSync(letter(folder)).mtimeMs
  const { code, out } = await build(folder)
  expect(code).toBe(0)
  expect(toldIn(out, 'Unchanged')).toEqual(all)
  expect(out).not.toContain('Wrote')
  expect(out).toMatch(/\n\nUnchanged: FJI, XAB \(4 documents, 12 files\)$/)
  expect(statSync(letter(folder)).mtimeMs).toBe(before)
})

test('that there were warnings or notes is said again', async () => {
  const folder = copy()
  expect((await build(folder)).err).toBe(
    'Note: there were warnings or notes on FJI, XAB when these documents were built. They are told again with --force.',
  )
  const { out, err } = await build(folder, '--force')
  expect(toldIn(out, 'Wrote')).toEqual(all)
  expect(err).toContain('Note: the layout `letter` is that of the workspace, layouts/letter.md')
})

test.each([
  ['countries/FJI/assessment.yaml', '# Looked at again.\n', ['FJI-letter', 'FJI-memo']],
  ['layouts/memo.md', '\nNo more.\n', ['FJI-memo', 'XAB-memo']],
  ['layouts/parts/ours.md', 'Our terms.\n', all],
  ['layouts/other.md', 'Of no document here.\n', []],
  ['rsr.yaml', 'release: draft\n', all],
])('after a change of %s, what is made of it is written', async (path, text, written) => {
  const folder = copy()
  appendFileSync(join(folder, path), text)
  const { out } = await build(folder)
  expect(toldIn(out, 'Wrote')).toEqual(written)
  expect(toldIn(out, 'Unchanged')).toEqual(all.filter((name) => !written.includes(name)))
})

test('after a change of the style, the Word files are written in it; Markdown alone has none', async () => {
  const folder = copy()
  const markdown = () => rsr(folder, 'build', 'countries/FJI', '--layout', 'memo', '--to', 'md')
  expect((await markdown()).out).toMatch(/^Wrote/)
  const wide = houseParts['word/document.xml'].replace('w:w="12240"', 'w:w="13000"')
  writeFileSync(join(folder, 'style/house.docx'), houseFile({ 'word/document.xml': wide }))
  expect((await markdown()).out).toMatch(/^Unchanged/)
  expect(toldIn((await build(folder)).out, 'Wrote')).toEqual(all)
})

test('a document of which a file is gone is written again, and no other', async () => {
  const folder = copy()
  rmSync(join(folder, 'out/XAB-memo-draft.manifest.json'))
  expect(toldIn((await build(folder)).out, 'Wrote')).toEqual(['XAB-memo'])
  expect(toldIn((await build(folder)).out, 'Unchanged')).toEqual(all)
})

test('a file that somebody changed is not written over, with --force it is', async () => {
  const folder = copy()
  appendFileSync(letter(folder), 'the words of a reviewer')
  const edited = readFileSync(letter(folder))
  appendFileSync(join(folder, 'countries/FJI/assessment.yaml'), '# Looked at again.\n')
  const { code, out, err } = await build(folder)
  expect(code).toBe(3)
  expect(err).toMatch(
    /^Cannot write over `out\/FJI-letter-draft\.docx`: somebody changed it since it was built\. Nothing of `countries\/FJI` was written\.$/m,
  )
  expect(toldIn(out, 'Wrote')).toEqual([])
  expect(toldIn(out, 'Unchanged')).toEqual(['XAB-letter', 'XAB-memo'])
  expect(out).toMatch(/^Not written: countries\/FJI \(see above\)$/m)
  expect(readFileSync(letter(folder)).equals(edited)).toBe(true)
  expect((await build(folder, '--force')).code).toBe(0)
  expect(readFileSync(letter(folder)).equals(readFileSync(letter(built)))).toBe(true)
})

test.each(['', 'no JSON', '[]', '{"schema":"build-record/1","documents":{"XAB":{"print":1}}}'])(
  'where the record is not understood (%j), documents are built, and it is made again',
  async (text) => {
    const folder = copy()
    const memo = () => rsr(folder, 'build', 'countries/XAB', '--layout', 'memo', '--to', 'md')
    writeFileSync(record(folder), text)
    expect((await memo()).out).toMatch(/^Wrote/)
    expect((await memo()).out).toMatch(/^Unchanged/)
  },
)

test.each([
  ['--release', 'internal'],
  ['--to', 'html,md'],
  ['--for', 'police'],
])(
  'what is asked for with %s %s is written, and what was asked for before stays unchanged',
  async (...more) => {
    const folder = copy()
    const letters = (...args: string[]) =>
      rsr(folder, 'build', 'countries/FJI', '--layout', 'letter', ...args)
    expect((await letters(...more)).out).toMatch(/^Wrote/)
    expect((await letters(...more)).out).toMatch(/^Unchanged/)
    expect((await letters()).out).toMatch(/^Unchanged/)
  },
)

test('an edition before that changed makes its document be written again', async () => {
  const folder = copy()
  cpSync(join(folder, 'countries/FJI'), join(folder, 'older'), { recursive: true })
  const since = () =>
    rsr(folder, 'build', 'countries/FJI', '--layout', 'letter', '--to', 'md', '--since', 'older')
  expect((await since()).out).toMatch(/^Wrote/)
  expect((await since()).out).toMatch(/^Unchanged/)
  appendFileSync(join(folder, 'older/assessment.yaml'), '# Looked at again.\n')
  expect((await since()).out).toMatch(/^Wrote/)
})

test('two assessments of one country are told apart where the first is unchanged', async () => {
  const folder = copy()
  cpSync(join(folder, 'countries/FJI'), join(folder, 'older'), { recursive: true })
  const { code, out, err } = await rsr(folder, 'build', 'countries/FJI', 'older', '--layout', 'letter')
  expect(code).toBe(2)
  expect(toldIn(out, 'Unchanged')).toEqual(['FJI-letter'])
  expect(err).toContain('Expected each country once: `older` would be written over another')
})

test('the record says nothing of what the documents hold', () => {
  const text = readFileSync(record(built), 'utf8')
  expect(text).not.toMatch(/Fiji|büro|assessment/)
  expect(text.length).toBeLessThan(6000)
})

test('a wrong option is said although nothing changed', async () => {
  const folder = copy()
  const { code, err } = await build(folder, '--release', 'secret')
  expect({ code, err }).toEqual({
    code: 2,
    err: 'Unexpected release `secret` after --release, expected internal, draft or public',
  })
})
