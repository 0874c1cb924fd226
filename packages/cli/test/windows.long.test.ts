import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { strFromU8, unzipSync } from 'fflate'
import { readLastDraft } from '../src/read-last-draft.ts'
import { writeFiles } from '../src/write-files.ts'
import { draftIn } from './reviewed-draft.ts'
import { rsr } from './rsr.ts'

const disk = await vi.hoisted(() => import('./windows-disk.ts'))
// The commands run as on Windows: its paths, its names of files, its locks. What they do is not touched.
vi.mock('node:path', () => ({ ...disk.windowsPath, default: disk.windowsPath }))
vi.mock('node:fs', () => ({ ...disk.windowsFs, default: disk.windowsFs }))
vi.mock('node:fs/promises', () => ({ ...disk.windowsPromises, default: disk.windowsPromises }))
vi.mock('node:url', () => ({ ...disk.windowsUrl, default: disk.windowsUrl }))

const repository = join(disk.onWindows(import.meta.dirname), '../../..')
const desk = 'C:\\Users\\Ünï Code\\My office (x86) & more'
const office = `${desk}\\my office`
const xaa = `${office}\\countries\\XAA`
/** As somebody types it who stands elsewhere: the names are those of the disk but for their letters. */
const typed = 'c:\\users\\ünï code\\MY OFFICE (X86) & more\\my office\\Countries\\xaa'
const documents = ['--layout', 'gap-analysis,own-layout', '--to', 'md,html']
const wordFile = ['--layout', 'gap-analysis', '--to', 'docx']

const text = (path: string) => readFileSync(path, 'utf8')
/** A file as Windows saves it: with a byte order mark, and with the line ends that its editors write. */
const saveOnWindows = (path: string, content: string) =>
  writeFileSync(path, `\uFEFF${content.replaceAll('\n', '\r\n')}`)
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

let built: Awaited<ReturnType<typeof rsr>>

beforeAll(async () => {
  mkdirSync(desk, { recursive: true })
  cpSync(join(repository, 'examples'), office, { recursive: true })
  await rsr(office, 'layouts', '--copy', 'brief', '--as', 'own-layout')
  for (const path of filesIn(office)) saveOnWindows(path, text(path))
  built = await rsr('D:\\', 'build', typed, ...documents, '--out', 'drafts')
  await rsr('D:\\', 'build', typed, ...wordFile, '--out', 'drafts')
})
afterAll(disk.removeDisk)

test('a workspace is made where the user says, and what is to be typed next can be typed', async () => {
  expect((await rsr(desk, 'init', 'second office')).out).toBe(
    `Wrote second office\\rsr.yaml
Wrote second office\\README.md
Wrote second office\\catalogue\\own.yaml

Read second office\\README.md, then begin a country:
  cd "second office"
  rsr new CODE`,
  )
  // Both shells go to another drive, or to a folder of a server, with pushd only.
  expect((await rsr(desk, 'init', 'E:\\')).out).toContain('\n  pushd E:\\\n')
  const server = '\\\\server\\share\\office'
  expect((await rsr(desk, 'init', server)).out).toContain(`Wrote ${server}\\rsr.yaml\n`)
  expect((await rsr(server, 'new', 'MNG')).out).toMatch(/^Wrote countries\\MNG\\assessment\.yaml\n/)
  expect(await rsr(server, 'check', '.')).toEqual({
    code: 0,
    out: 'rsr.yaml and catalogue: nothing to correct\ncountries\\MNG: nothing to correct',
    err: '',
  })
})

/** A document as it would be in the golden files. */
const textOf = (layout: string) =>
  text(`D:\\drafts\\XAA-${layout}-draft.md`)
    .replaceAll(`XAA-${layout}-draft-figures/`, 'figures/')
    .replace(/ \*Layout: .*\*$/m, '')
const golden = (layout: string) => text(join(repository, `test/golden/XAA-${layout}-draft.md`))

test('documents on another drive are those of any system, whatever the ends of lines in the inputs', () => {
  expect(built).toMatchObject({ code: 0, err: expect.not.stringContaining('error') as string })
  expect(built.out).toMatch(/^Wrote drafts\\XAA-gap-analysis-draft\.md\n/)
  expect(textOf('gap-analysis')).toBe(golden('gap-analysis'))
  // By a copy of its layout, with other line ends.
  expect(textOf('own-layout')).toBe(golden('brief'))
})

test('what is written names files with forward slashes, spelt as they are', () => {
  const { fields } = JSON.parse(text('D:\\drafts\\XAA-gap-analysis-draft.manifest.json')) as {
    fields: { file: string }[]
  }
  const named = [...new Set(fields.map(({ file }) => file))].filter((file) => !file.startsWith('@'))
  expect(named).toContain('countries/XAA/roadmap.yaml')
  expect(named.filter((file) => !existsSync(join(office, file)))).toEqual([])
  const written = filesIn('D:\\drafts').flatMap((path): [string, string][] =>
    path.endsWith('.docx')
      ? Object.entries(unzipSync(readFileSync(path))).map(([part, bytes]) => [part, strFromU8(bytes)])
      : [[path, text(path)]],
  )
  const wrong = written.filter(([, content]) =>
    /\\(?:countries|catalogue|layouts|users)|countries\/xaa/i.test(content.replaceAll('countries/XAA', '')),
  )
  expect(wrong.map(([name]) => name)).toEqual([])
})

test('a folder that is typed in other letters is the same folder', async () => {
  const again = await rsr(office, 'build', 'countries\\XAA', ...documents, '--out', 'd:\\DRAFTS')
  expect(again.out).toMatch(/^Unchanged d:\\DRAFTS\\XAA-gap-analysis-draft\.md\n/)
  expect(again.out).not.toContain('Wrote')
  expect((await rsr(office, 'check', 'COUNTRIES')).out).toContain('countries\\THA: nothing to correct')
  const last = ['--redline', 'd:\\Drafts\\xaa-GAP-analysis-draft.docx']
  const over = await rsr(office, 'build', 'countries\\XAA', ...wordFile, ...last, '--out', 'D:\\drafts')
  expect(over.err).toContain('Cannot write over')
})

test('places are told from where the user stands, also from another drive', async () => {
  const place = /^ +input +(.*):(\d+):\d+$/m
  const { out } = await rsr('D:\\', 'where', typed, 'A legal person cannot be held liable')
  const [, path = '', line = ''] = place.exec(out) ?? []
  expect(path).toMatch(/^c:\\users\\ünï code\\.*\\countries\\XAA\\standards\.yaml$/)
  expect(text(path).split('\r\n')[Number(line) - 1]).toContain('A legal person')
  const near = await rsr(desk, 'check', 'my office\\countries\\XAA', '--format', 'sarif')
  expect(near.out).toContain(
    '"uri": "my%20office/countries/XAA/roadmap.yaml",\n                  "uriBaseId"',
  )
  const far = await rsr('D:\\', 'check', xaa, '--format', 'sarif')
  expect(far.out).toContain('"uri": "file:///C:/Users/%C3%9Cn%C3%AF%20Code/')
  expect(far.out).not.toContain('uriBaseId')
  const style = ['--style', 'E:\\no such style.docx', '--out', 'none']
  expect((await rsr('D:\\', 'build', xaa, ...wordFile, ...style)).err).toMatch(/^E:\\no such style\.docx\n/)
})

test('a reviewed draft is read on another drive, decided on and applied, and the inputs keep their line ends', async () => {
  const path = join(xaa, 'standards.yaml')
  const before = text(path)
  cpSync('D:\\drafts', join(office, 'drafts'), { recursive: true })
  const draft = draftIn(office)
  const change = draft.change('/standards/untoc.10/gap', 'in persons', 'in children', 'Ministry of Justice')
  const reviewed = draft.save('Justice (1).docx', [change])
  const decisions = 'countries\\XAA\\reviews\\decisions.yaml'
  expect((await rsr(office, 'review', reviewed, '--record')).out).toBe(
    `Wrote countries\\XAA\\reviews\\Justice-1.review.json
Wrote ${decisions}
To decide in ${decisions}: 1. Write your decisions there; then: rsr check countries\\XAA`,
  )
  const record = join(xaa, 'reviews\\Justice-1.review.json')
  expect(text(record)).not.toMatch(/\\\\(?:countries|drafts)/)
  saveOnWindows(
    join(office, decisions),
    text(join(office, decisions)).replace('decision:\n', 'decision: accepted\n'),
  )
  const far = await rsr('D:\\', 'review', xaa, '--register', 'E:\\register.csv')
  expect(far).toMatchObject({ code: 0, out: 'Wrote E:\\register.csv' })
  expect(existsSync('E:\\register.csv')).toBe(true)
  const applied = await rsr(desk, 'review', 'my office\\countries\\XAA', '--apply')
  expect(applied.out).toContain('Wrote my office\\countries\\XAA\\standards.yaml\n')
  expect(text(path)).toBe(before.replace(/(cannot be held liable for trafficking in) persons/, '$1 children'))
  expect(text(join(xaa, 'reviews\\before-1\\standards.yaml'))).toBe(before)
})

test('what stands for several files is understood, which shells of Windows leave to the program', async () => {
  mkdirSync('D:\\back')
  for (const name of ['Police (1).txt', 'justice.TXT', '~$lice (1).txt', 'notes.csv'])
    writeFileSync(join('D:\\back', name), 'no Word file')
  const { err } = await rsr('D:\\', 'doctor', 'back\\*.txt')
  expect(err.match(/`.*?`/g)).toEqual(['`back\\Police (1).txt`', '`back\\justice.TXT`'])
  expect((await rsr('D:\\', 'doctor', 'back\\none-*.docx')).err).toContain('Cannot read `back\\none-*.docx`')
})

test('a manifest that Notepad saved is read', async () => {
  saveOnWindows('E:\\sent.manifest.json', text('D:\\drafts\\XAA-gap-analysis-draft.manifest.json'))
  const { manifest } = await readLastDraft('E:\\sent.manifest.json', desk)
  expect(manifest.document.title).toBe('Gap analysis: Country XAA (fictional)')
})

test('answer sheets go to a server and come back from a stick', async () => {
  const sent = '\\\\server\\share\\sent'
  const { out } = await rsr(office, 'sheet', 'xaa', '--for', 'police', '--out', sent, '--record')
  expect(out).toMatch(/^Wrote \\\\server\\share\\sent\\XAA-answer-sheet-national-police-of-xaa\.xlsx /)
  const header = text(join(xaa, 'assessment.yaml'))
  expect(header).toContain('form: XAA-answer-sheet-national-police-of-xaa.xlsx\r\n')
  expect(header.replaceAll('\r\n', '')).not.toContain('\n')
  saveOnWindows('E:\\police.csv', 'Id;Your answer;Note\nuntoc.24.1.d;Yes;As of today\nfatf.30.b;perhaps;\n')
  const about = ['--country', 'XAA', '--agency', 'police', '--received', '2026-11-02', '--accept', 'all']
  const answers = filesIn(xaa).filter((path) => path.includes('answers-I-IV'))
  const imported = await rsr(office, 'import', 'E:\\police.csv', ...about)
  expect(imported.out).toContain('Wrote countries\\XAA\\replies\\2026-11-02-police.csv')
  expect(imported.err).toMatch(/^E:\\police\.csv\n3:1-3:1 +warning Cannot read “perhaps” in cell B3/)
  expect(answers.map((path) => text(path).replaceAll('\r\n', '').includes('\n'))).toEqual([false])
  expect(text(answers[0] ?? '')).toContain('- agency: police\r\n        date: ')
})

test('an edition that is kept on another drive is compared', async () => {
  await rsr(office, 'export', 'countries\\FJI', '--out', 'D:\\archive')
  expect(filesIn('D:\\archive').filter((path) => /\\\\(?:countries|Users)/.test(text(path)))).toEqual([])
  const { out } = await rsr(desk, 'compare', 'D:\\archive\\FJI-draft.json', 'my office\\countries\\fji')
  expect(out).toMatch(/No status, gap or answer is another one\.$/)
  writeFileSync('D:\\archive\\old.json', '{ "schema": "analysis/1",')
  const damaged = await rsr(desk, 'compare', 'D:\\archive\\old.json', 'my office\\countries\\FJI')
  expect(damaged.err).toMatch(/^D:\\archive\\old\.json\n1:26/)
})

test('a file that is open in Word is named, and no other is changed', async () => {
  const [first, second] = ['D:\\two\\first.md', 'D:\\two\\second.docx']
  const files = (content: string) => [first, second].map((path) => ({ path, shown: path, content }))
  await writeFiles(files('old'))
  // Word lets nobody write a file; some programs only keep it where it is, which shows when it is to be replaced.
  for (const hold of ['writes', 'moves'] as const) {
    const { letGo } = disk.holdOpen('d:\\two\\SECOND.docx', hold)
    await expect(writeFiles(files('new'))).rejects.toThrow(
      `Cannot write \`${second}\`: it is open in another program`,
    )
    letGo()
    expect(filesIn('D:\\two').map((path) => [path, text(path)])).toEqual([
      [first, 'old'],
      [second, 'old'],
    ])
  }
})

test('a file that another program holds for a moment is written', async () => {
  const { letGo } = disk.holdOpen('D:\\moment.md', 'moves')
  writeFileSync('D:\\moment.md', 'old')
  const written = writeFiles([{ path: 'D:\\moment.md', shown: 'moment.md', content: 'new' }])
  setTimeout(letGo, 50)
  await written
  expect(text('D:\\moment.md')).toBe('new')
})

test.each([
  ['drafts?', ': there can be no file of that name. Choose'],
  ['F:\\drafts', ': there can be no file of that name. Choose'],
  ['con', ': Windows keeps the name `con` for a device'],
  ['aux.old\\drafts', ': Windows keeps the name `aux.old` for a device'],
])('there can be no folder %s, which is said', async (out, said) => {
  const { code, err } = await rsr(office, 'new', 'XAB', '--out', out)
  expect({ code, err }).toEqual({ code: 3, err: expect.stringContaining(said) as string })
})

test.each([
  ['my office" --to md', 'makes the mark a part of the name. Leave it out: my office.'],
  ['my office"', 'Leave it out: my office.'],
  ['docx', '--to "md,docx"'],
])('what a shell made of the words is understood: %s', async (word, advice) => {
  expect((await rsr(desk, 'check', word)).err).toContain(advice)
})
