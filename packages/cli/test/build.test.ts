import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run, writeProblem } from '@rsr/cli'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { folderWith, rsr } from './rsr.ts'

test('both formats are written into the folder asked for, and named', async () => {
  const folder = folderWith('FJI')
  const { code, out, err } = await rsr(folder, 'build', 'FJI', '--to', 'md,docx', '--out', 'drafts/fiji')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out.split('\n')).toEqual([
    'Wrote drafts/fiji/FJI-desk-study-draft.md',
    'Wrote drafts/fiji/FJI-desk-study-draft.docx',
    'Wrote drafts/fiji/FJI-desk-study-draft.manifest.json',
  ])
  expect(readdirSync(join(folder, 'drafts/fiji'))).toEqual([
    '.rsr-build.json',
    'FJI-desk-study-draft-figures',
    'FJI-desk-study-draft.docx',
    'FJI-desk-study-draft.manifest.json',
    'FJI-desk-study-draft.md',
  ])
  expect(readFileSync(join(folder, 'drafts/fiji/FJI-desk-study-draft.md'), 'utf8')).toContain(
    '# Desk study: Fiji',
  )
})

test('a page of HTML is written where it is asked for, and stands alone', async () => {
  const folder = folderWith('FJI')
  const { code, out, err } = await rsr(folder, 'build', 'FJI', '--to', 'html')
  expect({ code, err, out }).toEqual({ code: 0, err: '', out: 'Wrote out/FJI-desk-study-draft.html' })
  const page = readFileSync(join(folder, 'out/FJI-desk-study-draft.html'), 'utf8')
  expect(page).toMatch(/^<!doctype html>[^]*<title>Desk study: Fiji<\/title>[^]*<style>/)
  expect(page).not.toMatch(/<(link|script|img)|assessment\.yaml/)
})

test('every figure that the Markdown shows lies beside it, and Word has it as SVG and as PNG', async () => {
  const folder = folderWith('XAA')
  await rsr(folder, 'build', 'XAA')
  const text = readFileSync(join(folder, 'out/XAA-desk-study-draft.md'), 'utf8')
  const shown = [...text.matchAll(/^!\[.*\]\((.*)\)$/gm)].map(([, path = '']) => path)
  const figures = readdirSync(join(folder, 'out/XAA-desk-study-draft-figures'))
  expect(shown.toSorted()).toEqual(figures.map((name) => `XAA-desk-study-draft-figures/${name}`).toSorted())
  expect(shown.length).toBeGreaterThan(0)
  const word = unzipSync(readFileSync(join(folder, 'out/XAA-desk-study-draft.docx')))
  const media = Object.keys(word).filter((name) => name.startsWith('word/media/'))
  const endings = media.map((name) => name.slice(-4)).toSorted()
  // The band of the cover is a PNG.
  expect(endings).toEqual(['.png', ...shown.map(() => '.png'), ...shown.map(() => '.svg')])
  for (const name of media.filter((each) => each.endsWith('.svg'))) {
    expect(
      figures.map((figure) => readFileSync(join(folder, 'out/XAA-desk-study-draft-figures', figure), 'utf8')),
    ).toContain(strFromU8(word[name] ?? new Uint8Array()))
  }
})

test('the manifest beside a draft is the one in it; a public file has none', async () => {
  const folder = folderWith('FJI')
  await rsr(folder, 'build', 'FJI', '--to', 'docx')
  const beside: unknown = JSON.parse(
    readFileSync(join(folder, 'out/FJI-desk-study-draft.manifest.json'), 'utf8'),
  )
  expect(beside).toMatchObject({ schema: 'manifest/1', document: { release: 'draft' } })
  expect(beside).toHaveProperty('fields.1.pointer', '/header/edition')
  const brief = ['--layout', 'brief', '--release', 'public']
  const { out } = await rsr(folder, 'build', 'FJI', '--to', 'docx', ...brief)
  expect(out).toBe('Wrote out/FJI-brief-public.docx')
})

test('a Word file that would tell of a path on a machine is not written, nor anything else', async () => {
  const folder = folderWith('FJI')
  const path = join(folder, 'FJI/assessment.yaml')
  const text = readFileSync(path, 'utf8')
  const planted = String.raw`C:\Users\ana\Desktop\laws.pdf`
  writeFileSync(path, text.replace(/^( *prepared_by:).*$/m, `$1 Desk, from ${planted}`))
  const { code, out, err } = await rsr(folder, 'build', 'FJI')
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toMatch(
    /^Cannot hand over `FJI-desk-study-draft\.docx`: [^]*word\/document\.xml: a path, “C:\\Users\\ana/,
  )
  expect(existsSync(join(folder, 'out'))).toBe(false)
})

test('the release is in the name and on the cover', async () => {
  const folder = folderWith('XAA')
  await rsr(folder, 'build', 'XAA', '--to', 'md', '--release', 'internal')
  const text = readFileSync(join(folder, 'out/XAA-desk-study-internal.md'), 'utf8')
  expect(text).toMatch(/^\*\*Internal – Regional Support Office only\*\*/)
})

/** Makes XAA of a folder one of which enough is known for a gap analysis. */
const knowEnough = (folder: string) =>
  writeFileSync(join(folder, 'rsr.yaml'), 'schema: workspace/1\ncoverage: 25\n')

test('a document is what the stage of the assessment asks for, and its file says so', async () => {
  const folder = folderWith('XAA')
  expect((await rsr(folder, 'build', 'XAA', '--to', 'md')).out).toBe('Wrote out/XAA-desk-study-draft.md')
  knowEnough(folder)
  expect(await rsr(folder, 'build', 'XAA', '--to', 'md')).toEqual({
    code: 0,
    err: '',
    out: 'Wrote out/XAA-gap-analysis-draft.md',
  })
  expect(readFileSync(join(folder, 'out/XAA-gap-analysis-draft.md'), 'utf8')).toContain('# Gap analysis: ')
})

test('several layouts and releases are written in one run, each once', async () => {
  const folder = folderWith('XAA')
  knowEnough(folder)
  const options = ['--layout', 'desk-study, gap-analysis', '--release', 'draft,public,draft', '--to', 'md']
  const { code, out, err } = await rsr(folder, 'build', 'XAA', ...options)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out.split('\n')).toEqual([
    'Wrote out/XAA-desk-study-draft.md',
    'Wrote out/XAA-desk-study-public.md',
    'Wrote out/XAA-gap-analysis-draft.md',
    'Wrote out/XAA-gap-analysis-public.md',
  ])
  const text = (name: string) => readFileSync(join(folder, 'out', `XAA-${name}.md`), 'utf8')
  expect(text('desk-study-draft')).toMatch(/^\*\*Draft[^]*# Desk study: /)
  expect(text('gap-analysis-public')).toMatch(/^# Gap analysis: /m)
  expect(text('gap-analysis-public')).not.toMatch(/^\*\*Draft/)
})

test('a gap analysis is made before its time where it is asked for, and that is said', async () => {
  const folder = folderWith('FJI')
  const { code, out, err } = await rsr(folder, 'build', 'FJI', '--to', 'md', '--layout', 'gap-analysis')
  expect({ code, out }).toEqual({ code: 0, out: 'Wrote out/FJI-gap-analysis-draft.md' })
  expect(err).toMatch(
    /^Note: the gap analysis of FJI rests on \d+ of \d+ questions; under 60 per cent a desk study is usual\.$/,
  )
})

test('a country with errors gets no document, and the others get theirs', async () => {
  const folder = folderWith('FJI')
  mkdirSync(join(folder, 'XAB'))
  writeFileSync(join(folder, 'XAB/a.yaml'), 'schema: assessment/1\ncountry: Fiji\n')
  const { code, out, err } = await rsr(folder, 'build', 'XAB', 'nowhere', 'FJI', '--to', 'md')
  expect(code).toBe(3)
  expect(err).toContain('XAB/a.yaml')
  expect(err).toMatch(/^Cannot find `nowhere`/m)
  expect(out.split('\n')).toEqual([
    'Wrote out/FJI-desk-study-draft.md',
    '',
    'Written: FJI (1 document, 1 file)',
    'Not written: XAB (1 error), nowhere (see above)',
  ])
  expect(readdirSync(join(folder, 'out'))).toEqual([
    '.rsr-build.json',
    'FJI-desk-study-draft-figures',
    'FJI-desk-study-draft.md',
  ])
  expect((await rsr(folder, 'build', 'FJI', 'XAB', '--to', 'md')).code).toBe(1)
})

test('two assessments of one country do not write over each other', async () => {
  const folder = folderWith('FJI')
  cpSync(join(folder, 'FJI'), join(folder, 'older'), { recursive: true })
  const { code, out, err } = await rsr(folder, 'build', 'FJI', 'older', '--to', 'md')
  expect({ code, err }).toEqual({
    code: 2,
    err: 'Expected each country once: `older` would be written over another',
  })
  expect(out).toMatch(/\nWritten: FJI \(1 document, 1 file\)\nNot written: older \(see above\)$/)
})

test('how far a long run is stands on one line', async () => {
  const folder = folderWith('FJI')
  await rsr(folder, 'new', 'XAB')
  const lines: string[] = []
  const terminal = { cwd: folder, out: () => {}, err: () => {}, color: false }
  const progress = (line: string) => lines.push(line)
  await run(['build', 'FJI', 'XAB', '--to', 'md,html'], { ...terminal, progress })
  expect(lines).toEqual([
    '1 of 2 countries: FJI-desk-study-draft.md',
    '1 of 2 countries: FJI-desk-study-draft.html',
    '2 of 2 countries: XAB-desk-study-draft.md',
    '2 of 2 countries: XAB-desk-study-draft.html',
  ])
})

test('the inputs are not changed', async () => {
  const folder = folderWith('XAA')
  const read = () =>
    readdirSync(join(folder, 'XAA')).map((name) => readFileSync(join(folder, 'XAA', name), 'utf8'))
  const before = read()
  await rsr(folder, 'build', 'XAA')
  expect(read()).toEqual(before)
})

test('what stands in the way of a file is said, and nothing half-written is left', async () => {
  const folder = folderWith('FJI')
  mkdirSync(join(folder, 'out/FJI-desk-study-draft.md/kept'), { recursive: true })
  const { code, err } = await rsr(folder, 'build', 'FJI', '--to', 'md')
  expect(code).toBe(3)
  expect(err).toMatch(
    /^Cannot write `out\/FJI-desk-study-draft\.md`: there is a folder or a file of that name/,
  )
  expect(readdirSync(join(folder, 'out'))).toEqual(['FJI-desk-study-draft.md'])
  expect(existsSync(join(folder, 'out/FJI-desk-study-draft.md/kept'))).toBe(true)
})

test('the files of a country are written all or none', async () => {
  const folder = folderWith('FJI')
  mkdirSync(join(folder, 'out/FJI-desk-study-draft.html'), { recursive: true })
  writeFileSync(join(folder, 'out/FJI-desk-study-draft.md'), 'As it was.')
  expect((await rsr(folder, 'build', 'FJI', '--to', 'md,html')).code).toBe(3)
  expect(readdirSync(join(folder, 'out'))).toEqual(['FJI-desk-study-draft.html', 'FJI-desk-study-draft.md'])
  expect(readFileSync(join(folder, 'out/FJI-desk-study-draft.md'), 'utf8')).toBe('As it was.')
})

test.each(['EPERM', 'EBUSY', 'EACCES'])(
  'a file that Word holds open (%s): close it, nothing is lost',
  (code) => {
    const problem = writeProblem('out/x.docx', Object.assign(new Error('rename'), { code }))
    expect(problem).toBe(
      'Cannot write `out/x.docx`: it is open in another program, or protected. Close it there and run the command again. The file that is there is unchanged.',
    )
  },
)

test.each([
  [['build'], 'Expected the folder of a country: rsr build PATH'],
  [['build', 'FJI', '--to', 'pdf'], 'Unexpected format `pdf` after --to, expected md, docx or html'],
  [
    ['build', 'FJI', '--release', 'secret'],
    'Unexpected release `secret` after --release, expected internal, draft or public',
  ],
  [
    ['build', 'FJI', '--layout', 'gap-anlysis'],
    'Unexpected layout `gap-anlysis` after --layout, expected desk-study, gap-analysis, roadmap, brief, follow-the-money or questionnaire. Did you mean `gap-analysis`?',
  ],
  [['build', 'FJI', 'FJI'], 'Expected each country once: `FJI` would be written over another'],
  [['build', 'FJI', '--tp', 'md'], "Unknown option '--tp'. See rsr build --help"],
  [
    ['biuld', 'FJI'],
    'Unexpected command `biuld`, expected one of init, new, convert, check, watch, preview, status, plan, build, sheet, import, review, compare, export, region, where, explain, doctor, layouts, standards, schema. Did you mean `build`?',
  ],
])('a call that is not understood ends with exit code 2: %j', async (args, sentence) => {
  const folder = folderWith('FJI')
  const { code, err } = await rsr(folder, ...args)
  expect({ code, err }).toEqual({ code: 2, err: sentence })
  expect(existsSync(join(folder, 'out'))).toBe(false)
})

test.each(['check', 'status', 'build', 'where'])(
  'rsr %s --help shows how it is used, with examples',
  async (command) => {
    const { code, out } = await rsr('/', command, '--help')
    expect(code).toBe(0)
    expect(out).toMatch(
      new RegExp(`^Usage: rsr ${command} PATH[^]*Examples\n  rsr ${command} examples/countries/FJI`),
    )
  },
)
