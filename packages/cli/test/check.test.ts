import { appendFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { emptyFolder, folderWith, rsr } from './rsr.ts'

test('an assessment with nothing wrong is said to be so, with exit code 0', async () => {
  const { code, out, err } = await rsr(folderWith('XAA'), 'check', 'XAA')
  expect({ code, out, err }).toEqual({ code: 0, out: 'XAA: nothing to correct', err: '' })
})

test('a mistake is told with file, line, column, id and what to do, with exit code 1', async () => {
  const folder = folderWith('XAA')
  const path = join(folder, 'XAA/evidence.yaml')
  writeFileSync(path, readFileSync(path, 'utf8').replace('kind: official-text', 'kind: oficial-text'))
  const { code, err } = await rsr(folder, 'check', 'XAA')
  expect(code).toBe(1)
  expect(err).toMatch(
    /^XAA\/evidence\.yaml\n\d+:\d+-\d+:\d+ +error +Unexpected text `oficial-text`.* value-unknown +rsr/,
  )
  expect(err).toContain('Did you mean `official-text`?')
})

test('messages are there for other programs', async () => {
  const folder = folderWith('XAA')
  const path = join(folder, 'XAA/evidence.yaml')
  writeFileSync(path, readFileSync(path, 'utf8').replace('kind: official-text', 'kind: oficial-text'))
  const { code, out, err } = await rsr(folder, 'check', 'XAA', '--json')
  expect({ code, err }).toEqual({ code: 1, err: '' })
  expect(JSON.parse(out)).toEqual([
    expect.objectContaining({
      file: 'XAA/evidence.yaml',
      line: 12,
      column: 11,
      endLine: 12,
      endColumn: 23,
      severity: 'error',
      id: 'value-unknown',
      help: 'Did you mean `official-text`?',
    }),
  ])
})

test('a warning is told, and does not change the exit code', async () => {
  const folder = folderWith('XAA')
  const path = join(folder, 'XAA/assessment.yaml')
  writeFileSync(path, readFileSync(path, 'utf8').replace('catalogue: draft-3', 'catalogue: draft-2'))
  const { code, err } = await rsr(folder, 'check', 'XAA')
  expect(code).toBe(0)
  expect(err).toContain('catalogue-differs')
})

test('a single file can be checked, from wherever the user stands', async () => {
  const { code, out } = await rsr(folderWith('FJI'), 'check', './FJI/assessment.yaml')
  expect({ code, out }).toEqual({ code: 0, out: './FJI/assessment.yaml: nothing to correct' })
})

test('files of other programs in the folder are left alone', async () => {
  const folder = folderWith('FJI')
  appendFileSync(join(folder, 'FJI/notes.txt'), 'not ours')
  appendFileSync(join(folder, 'FJI/~$draft.yaml'), '\0')
  appendFileSync(join(folder, 'FJI/.cache.json'), '{')
  appendFileSync(join(folder, 'FJI/assessment.schema.json'), '{}')
  expect(await rsr(folder, 'check', 'FJI')).toMatchObject({ code: 0 })
})

test('a path that leads nowhere, and a folder with nothing to read, end with exit code 3', async () => {
  const folder = emptyFolder()
  expect(await rsr(folder, 'check', 'Fiji')).toEqual({
    code: 3,
    out: '',
    err: 'Cannot find `Fiji`. Name the folder of a country, or a file.',
  })
  expect(await rsr(folder, 'check', '.')).toMatchObject({
    code: 3,
    err: 'Cannot find an assessment in `.`. Expected a folder with files that end in .yaml, .yml, .json or .md, or a workspace with a file rsr.yaml.',
  })
})

test('one file of an assessment of several is read with the others', async () => {
  const folder = emptyFolder()
  await rsr(folder, 'new', 'XAB')
  expect(await rsr(folder, 'check', 'XAB/answers.yaml')).toMatchObject({
    code: 0,
    out: 'XAB: nothing to correct',
  })
})

test('a file that an editor saved with an ending of its own is told, and not passed over', async () => {
  const folder = emptyFolder()
  await rsr(folder, 'new', 'XAB')
  renameSync(join(folder, 'XAB/answers.yaml'), join(folder, 'XAB/answers.yaml.txt'))
  const { code, err } = await rsr(folder, 'check', 'XAB')
  expect(code).toBe(1)
  expect(err).toContain('Rename it: `answers.yaml`.')
})

test.each([
  [['stauts', 'XAB'], 'Did you mean `status`?'],
  [['countries/XAB', 'check'], 'Write the command first: rsr check'],
  [['check', 'xab'], 'Cannot find `xab`. Did you mean `countries/XAB`?'],
  [
    ['build', 'FJI'],
    'Name the folder of a country, as `countries/XAB`, or a file. To begin a country: rsr new',
  ],
  [['where', 'some words', 'countries/XAB'], 'other way round: rsr where countries/XAB "some words"'],
])(
  'in a workspace, a call that cannot be followed is answered with what was meant: %j',
  async (args, sentence) => {
    const folder = emptyFolder()
    await rsr(folder, 'init')
    await rsr(folder, 'new', 'xab')
    const { code, err } = await rsr(folder, ...args)
    expect(code).toBeGreaterThan(1)
    expect(err).toContain(sentence)
  },
)
