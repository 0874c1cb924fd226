import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { emptyFolder, fillWith, folderWith, rsr } from './rsr.ts'

const sent = 'sent/FJI-desk-study-draft.docx'

let built: string
beforeAll(async () => {
  built = fillWith('FJI', mkdtempSync(join(tmpdir(), 'rsr-')))
  await rsr(built, 'build', 'FJI', '--to', 'docx', '--out', 'sent')
})
afterAll(() => rmSync(built, { recursive: true }))

/** A folder with the example, of which a draft was sent. */
function afterDraft(): string {
  const folder = emptyFolder()
  cpSync(built, folder, { recursive: true })
  return folder
}

function rewrite(folder: string, from: RegExp, to: string): void {
  const path = join(folder, 'FJI/assessment.yaml')
  const text = readFileSync(path, 'utf8')
  expect(text).toMatch(from)
  writeFileSync(path, text.replace(from, to))
}

const wordsOf = (path: string) =>
  strFromU8(unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array())

test('a draft shows what changed since the last one, by its Word file or its manifest', async () => {
  const folder = afterDraft()
  rewrite(folder, /clearance: .*/, 'clearance: Submitted to the State for comments.')
  for (const last of [sent, sent.replace('docx', 'manifest.json')]) {
    const { code, err } = await rsr(folder, 'build', 'FJI', '--to', 'docx', '--redline', last)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const xml = wordsOf(join(folder, 'out/FJI-desk-study-draft.docx'))
    const [, deleted, , inserted] =
      /<w:del [^>]*>(.*?)<\/w:del>.*?(<w:ins [^>]*>(.*?)<\/w:ins>)/s.exec(xml) ?? []
    expect(deleted).toContain('Not submitted')
    expect(inserted).toContain('Submitted')
    const manifest: unknown = JSON.parse(
      readFileSync(join(folder, 'out/FJI-desk-study-draft.manifest.json'), 'utf8'),
    )
    expect(manifest).toMatchObject({ document: { since: '2026-11-25' } })
  }
})

test('nothing is written where no changes can be shown, and the message says what to do', async () => {
  const folder = afterDraft()
  const before = readFileSync(join(folder, sent))
  const refused = async (args: string[], message: RegExp) => {
    const { code, out, err } = await rsr(folder, 'build', 'FJI', '--redline', sent, ...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(message)
  }
  await refused(
    ['--release', 'public'],
    /in the public release: only a draft shows them\. Add --release draft\./,
  )
  await refused(['--release', 'draft,internal'], /in the internal release: only a draft/)
  await refused(['--for', 'police'], /in a draft for one agency: .* Leave out --for\./)
  await refused(['--to', 'md'], /in a document that is no Word file\. Add --to docx\./)
  await refused(['--out', 'sent'], /^Cannot write over `sent\/FJI-.*`.* Name another folder with --out\./)
  expect(existsSync(join(folder, 'out'))).toBe(false)
  expect(readFileSync(join(folder, sent))).toEqual(before)
})

test.each([
  [
    'a release that shows more',
    ['--release', 'internal'],
    'FJI-desk-study-internal.docx',
    /it is of the internal release/,
  ],
  [
    'a draft for one agency',
    ['--for', 'police'],
    'FJI-desk-study-draft-police.docx',
    /it was made for Police alone/,
  ],
])('a draft is not compared with %s', async (_, args, name, message) => {
  const folder = folderWith('FJI')
  await rsr(folder, 'build', 'FJI', '--to', 'docx', '--out', 'sent', ...args)
  const { code, err } = await rsr(folder, 'build', 'FJI', '--to', 'docx', '--redline', `sent/${name}`)
  expect(code).toBe(2)
  expect(err).toMatch(message)
})

test('a file that cannot be read, or is not there, is named', async () => {
  const folder = folderWith('FJI')
  const tried = (path: string) => rsr(folder, 'build', 'FJI', '--redline', path)
  expect(await tried('FJI/assessment.yaml')).toMatchObject({
    code: 2,
    err: expect.stringMatching(
      /^Cannot compare with `FJI\/assessment\.yaml`: The file is no Word document\. Name the draft/,
    ) as string,
  })
  const advice = 'Name behind --redline the draft that was sent last: its Word file, or its manifest'
  expect(await tried('none.docx')).toMatchObject({
    err: `Cannot read \`none.docx\`: there is no such file. ${advice}`,
  })
  expect(await tried('FJI')).toMatchObject({ err: `Cannot read \`FJI\`: it is a folder. ${advice}` })
})

test('what is restricted by now is not shown, and its number is told', async () => {
  const folder = afterDraft()
  const fact = /^ {4}text: >-\n((?: {6}.*\n)+)(?: {4,}.*\n)*? {4}confidentiality: public\n/m
  const yaml = readFileSync(join(folder, 'FJI/assessment.yaml'), 'utf8')
  const [whole = '', text = ''] = fact.exec(yaml) ?? []
  const first = text.trim().split('\n')[0] ?? ''
  expect(first.length).toBeGreaterThan(20)
  expect(wordsOf(join(folder, sent)).replaceAll(/<[^>]*>/g, '')).toContain(first)
  rewrite(folder, fact, whole.replace('public\n', 'restricted\n'))
  const { err } = await rsr(folder, 'build', 'FJI', '--to', 'docx', '--redline', sent)
  expect(err).toMatch(
    /Note: (one passage|\d+ passages) of `sent\/FJI-desk-study-draft\.docx` holds? what is withheld by now/,
  )
  const parts = unzipSync(readFileSync(join(folder, 'out/FJI-desk-study-draft.docx')))
  for (const part of Object.values(parts))
    expect(strFromU8(part).replaceAll(/<[^>]*>/g, '')).not.toContain(first)
})
