import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { emptyFolder, folderWith, rsr } from './rsr.ts'

/** The ids of messages, as they are shown. */
const messagesIn = (shown: string) => shown.match(/\S+(?= +rsr$)/gm)

const builtIn = (folder: string) => readFileSync(join(folder, 'out/XAA-gap-analysis-draft.md'), 'utf8')

const answered = (status: string) => (JSON.parse(status) as { total: { answered: number } }).total.answered

/** A folder with XAA as a Markdown document. */
async function converted() {
  const folder = folderWith('XAA')
  const answer = await rsr(folder, 'convert', 'XAA', '--to', 'md')
  expect(answer).toMatchObject({ code: 0, err: '' })
  return { folder, out: answer.out, document: join(folder, 'XAA/assessment.md') }
}

test('a country becomes one document, from which the same gap analysis is built; its files are kept', async () => {
  const before = folderWith('XAA')
  const { folder, out } = await converted()
  expect(out).toMatch(
    /^Wrote XAA\/assessment\.md\nKept XAA\/answers-I-IV\.yaml\.old, with \d+ lines of comments that/,
  )
  expect(out).toContain('\nKept XAA/answers-V-IX.json.old\n')
  expect(readdirSync(join(folder, 'XAA')).filter((name) => !name.endsWith('.old'))).toEqual(['assessment.md'])
  const checked = await rsr(folder, 'check', 'XAA')
  const earlier = await rsr(before, 'check', 'XAA')
  expect(checked.code).toBe(0)
  expect(messagesIn(checked.err)).toEqual(messagesIn(earlier.err))
  const build = ['build', 'XAA', '--to', 'md', '--layout', 'gap-analysis', '--out', 'out']
  await rsr(before, ...build)
  await rsr(folder, ...build)
  expect(builtIn(folder)).toBe(builtIn(before))
})

test('a document becomes YAML again, under the same values', async () => {
  const { folder } = await converted()
  await rsr(folder, 'convert', 'XAA/assessment.md', '--to', 'yaml', '--out', 'again')
  await rsr(folder, 'convert', 'again/assessment.yaml', '--to', 'md')
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')
  expect(read('again/assessment.md')).toBe(read('XAA/assessment.md'))
})

test('a file with an error is told and not converted, and no file is written over', async () => {
  const { folder, document } = await converted()
  const text = readFileSync(document, 'utf8')
  expect(await rsr(folder, 'convert', 'XAA', '--to', 'md')).toMatchObject({ code: 3 })
  writeFileSync(document, text.replace('  - kind: official-text', '  - kind: official'))
  const { code, out, err } = await rsr(folder, 'convert', 'XAA', '--to', 'yaml')
  expect({ code, out }).toEqual({ code: 1, out: '' })
  const line = text.slice(0, text.indexOf('  - kind: official-text')).split('\n').length
  expect(err).toContain(`XAA/assessment.md\n${line}:11-${line}:19 error`)
  expect(existsSync(join(folder, 'XAA/assessment.yaml'))).toBe(false)
  expect(await rsr(folder, 'convert', 'XAA', '--to', 'docx')).toMatchObject({
    code: 2,
    err: 'Unexpected `docx` after --to, expected md or yaml',
  })
})

test('a README in the folder of a country is left alone; a document that does not say what it is, is told', async () => {
  const { folder, document } = await converted()
  writeFileSync(join(folder, 'XAA/README.md'), '# XAA\n\n## Sources\n\nOur sources are in `assessment.md`.\n')
  const { err } = await rsr(folder, 'check', 'XAA')
  expect(err).not.toContain('README')
  const text = readFileSync(document, 'utf8').replace(/^---\n[^]*?\n---\n/, '')
  writeFileSync(join(folder, 'XAA/copy.md'), text)
  expect((await rsr(folder, 'check', 'XAA')).err).toMatch(/copy\.md\n1:1-1:1 +warning .* markdown-unmarked/)
})

test('a folder with nothing but a README holds no assessment', async () => {
  const folder = emptyFolder()
  writeFileSync(join(folder, 'README.md'), '# Notes\n')
  expect(await rsr(folder, 'check', '.')).toMatchObject({ code: 3 })
})

test('a new assessment in Markdown has every question once, ready for its answer', async () => {
  const folder = emptyFolder()
  expect(await rsr(folder, 'new', 'FJI', '--format', 'md')).toMatchObject({
    code: 0,
    out: 'Wrote FJI/assessment.md\nWrote FJI/answers.md',
  })
  await rsr(folder, 'new', 'FJI', '--out', 'yaml')
  expect(await rsr(folder, 'check', 'FJI')).toEqual({ code: 0, out: 'FJI: nothing to correct', err: '' })
  const questions = readFileSync(join(folder, 'FJI/answers.md'), 'utf8')
  const asked = readFileSync(join(folder, 'yaml/answers.yaml'), 'utf8')
  expect(questions.match(/^- \*\*[a-z]\. .*\*\*$/gm)?.length).toBe(
    asked.match(/^ {2}# \S+\.[a-z]:$/gm)?.length,
  )

  const question = /^(- \*\*a\. Is trafficking in persons a criminal offence .*\*\*)$/m
  writeFileSync(join(folder, 'FJI/answers.md'), questions.replace(question, '$1 no'))
  const { out } = await rsr(folder, 'status', 'FJI', '--json')
  const untouched = await rsr(folder, 'status', 'yaml', '--json')
  expect(answered(out)).toBe(answered(untouched.out) + 1)

  // What is proposed on the country is valid once it is taken out of its comments.
  const head = join(folder, 'FJI/assessment.md')
  writeFileSync(head, readFileSync(head, 'utf8').replaceAll(/^(?:<!--|-->)$/gm, ''))
  expect(await rsr(folder, 'check', 'FJI')).toEqual({ code: 0, out: 'FJI: nothing to correct', err: '' })
})
