import { appendFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from 'sarif'
import { expect, test } from 'vitest'
import { emptyFolder, folderWith, rsr } from './rsr.ts'

test('an assessment with nothing wrong is said to be so, with exit code 0', async () => {
  const { code, out, err } = await rsr(folderWith('FJI'), 'check', 'FJI')
  expect({ code, out, err }).toEqual({ code: 0, out: 'FJI: nothing to correct', err: '' })
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

test('messages are there as a SARIF log, with the rules that were met and a place that other programs find', async () => {
  const folder = folderWith('XAA')
  renameSync(join(folder, 'XAA'), join(folder, 'My office'))
  const path = join(folder, 'My office/evidence.yaml')
  writeFileSync(path, readFileSync(path, 'utf8').replace('kind: official-text', 'kind: "{official}"'))
  const { code, out } = await rsr(folder, 'check', 'My office', '--format', 'sarif')
  expect(code).toBe(1)
  const [run] = (JSON.parse(out) as Log).runs
  expect(run?.tool.driver.rules?.map(({ id }) => id)).toEqual(['value-unknown'])
  expect(run?.results).toEqual([
    {
      ruleId: 'value-unknown',
      ruleIndex: 0,
      level: 'error',
      // Braces are doubled, as SARIF wants it.
      message: { text: expect.stringContaining('Unexpected text `{{official}}`') as string },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'My%20office/evidence.yaml', uriBaseId: '%SRCROOT%' },
            region: { startLine: 12, startColumn: 11, endLine: 12, endColumn: 23 },
          },
        },
      ],
    },
  ])
})

test('messages are there as annotations of a workflow, one on a line', async () => {
  const folder = folderWith('XAA')
  renameSync(join(folder, 'XAA'), join(folder, 'A, B'))
  const path = join(folder, 'A, B/evidence.yaml')
  writeFileSync(path, readFileSync(path, 'utf8').replace('kind: official-text', 'kind: 100%'))
  const { out } = await rsr(folder, 'check', 'A, B', '--format', 'github')
  expect(out).toMatch(
    /^::error file=A%2C B\/evidence\.yaml,line=12,endLine=12,col=11,endColumn=15,title=value-unknown::Unexpected .*100%25.*$/,
  )
})

test('a format that is none is told with those that are', async () => {
  const { code, err } = await rsr(folderWith('XAA'), 'check', 'XAA', '--format', 'sarf')
  expect(code).toBe(2)
  expect(err).toContain('expected json, sarif or github. Did you mean `sarif`?')
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

test.each(['yaml', 'md'])(
  'a file %s that an editor saved with an ending of its own is told, and not passed over',
  async (format) => {
    const folder = emptyFolder()
    await rsr(folder, 'new', 'XAB', '--format', format)
    renameSync(join(folder, `XAB/answers.${format}`), join(folder, `XAB/answers.${format}.txt`))
    const { code, err } = await rsr(folder, 'check', 'XAB')
    expect(code).toBe(1)
    expect(err).toContain(`Rename it: \`answers.${format}\`.`)
  },
)

test.each([
  [['stauts', 'XAB'], 'Did you mean `status`?'],
  [['check', 'countrys/xab'], 'Cannot find `countrys/xab`. Did you mean `countries/XAB`?'],
  [['countries/XAB', 'check'], 'Write the command first: rsr check'],
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

test('within a workspace, a country is named by its code alone, wherever the user stands', async () => {
  const folder = emptyFolder()
  await rsr(folder, 'init')
  await rsr(folder, 'new', 'XAB')
  const byPath = await rsr(folder, 'status', 'countries/XAB')
  expect(await rsr(folder, 'status', 'xab')).toEqual(byPath)
  expect((await rsr(folder, 'check', 'XAB')).out).toContain('countries/XAB: nothing to correct')
  expect((await rsr(join(folder, 'countries'), 'check', 'XAB')).out).toContain('XAB: nothing to correct')
  expect((await rsr(folder, 'build', 'xab', '--to', 'md')).out).toContain('XAB-desk-study-draft.md')
  expect((await rsr(folder, 'export', 'XAB')).code).toBe(0)
  expect((await rsr(folder, 'review', 'XAB')).out).toBe((await rsr(folder, 'review', 'countries/XAB')).out)
  expect((await rsr(folder, 'region', 'XAB')).code).toBe((await rsr(folder, 'region', 'countries/XAB')).code)
  expect((await rsr(folder, 'compare', 'XAB', 'XAB')).code).toBe(0)
  expect((await rsr(folder, 'plan', 'XAB')).out).toContain('Every gap has an action')
  expect((await rsr(folder, 'convert', 'XAB', '--to', 'md')).out).toContain(
    `Wrote ${join('countries', 'XAB', 'assessment.md')}`,
  )
})

test('what is proposed on an action is told at its place, and is nothing to correct', async () => {
  const folder = folderWith('XAA')
  const { code, out, err } = await rsr(folder, 'check', 'XAA')
  expect({ code, out }).toEqual({ code: 0, out: 'XAA: nothing to correct' })
  expect(err).toMatch(
    /^XAA\/roadmap\.yaml\n\d+:17-\d+:25 info The last report says that `return-facts` is complete action-reported-complete rsr$/m,
  )
  const data = JSON.parse((await rsr(folder, 'check', 'XAA', '--json')).out) as { severity: string }[]
  expect(data.map(({ severity }) => severity)).toEqual(['proposal'])
})
