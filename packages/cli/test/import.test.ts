import { cpSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readOffice } from '../src/read-office.ts'
import { readWorkspace } from '../src/read-workspace.ts'
import { recordRequests } from '../src/requests/record-requests.ts'
import { emptyFolder, rsr } from './rsr.ts'

const country = 'countries/XAA'
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-25T12:00:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

/** A workspace with the examples, and files that came back. */
function office(files: Readonly<Record<string, string>>) {
  const folder = emptyFolder()
  cpSync(join(import.meta.dirname, '../../../examples'), folder, { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')
  const inputs = () =>
    readdirSync(join(folder, country), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => read(join(country, name)))
  return { folder, read, inputs, rsr: (...args: string[]) => rsr(folder, ...args) }
}

const police = `Id;Your answer;What shows it;Source;Page;Period;Note
bpg-i.indicators.d;No;Supervision has not begun.;Anti-Trafficking Act of XAA, as amended to 2024 (fictional);s. 4;;
bpg-i.process.b;Yes;;;;;The form is completed in every case.
untoc.24.1.d;oui;;;;;
fatf.30.b;perhaps;;;;lately;
no.such.a;Yes;;;;;
;;;;;;A loose remark
`
const named = ['--country', 'XAA', '--agency', 'police', '--received', '2026-11-02']

test('a dry run shows what would change and where each text goes, and writes nothing', async () => {
  const { inputs, folder, rsr: run } = office({ 'police.csv': police })
  const before = inputs()
  const { code, out } = await run('import', 'police.csv', ...named, '--dry-run')
  expect(code).toBe(0)
  expect(out).toContain("+      - agency: police\n+        date: '2026-11-02'\n+        answer: 'no'\n")
  expect(out).toContain(
    'police.csv: National Police of XAA (police), received 2026-11-02. Texts filled in: 11; 1 would be written, 2 recorded before, 4 proposed, 4 for you to read',
  )
  expect(inputs()).toEqual(before)
  expect(existsSync(join(folder, country, 'replies'))).toBe(false)
})

test('replies are written, and with them the form and the files as they were; again, nothing changes', async () => {
  const { inputs, read, folder, rsr: run } = office({ 'police.csv': police })
  const before = read(`${country}/answers-I-IV.yaml`)
  const first = await run('import', 'police.csv', ...named, '--accept', 'all')
  expect(first.code).toBe(0)
  expect(first.out).toContain(`Wrote ${join(country, 'replies', '2026-11-02-police.csv')}`)
  expect(read(`${country}/replies/2026-11-02-police.csv`)).toBe(police)
  expect(read(`${country}/replies/before-1/answers-I-IV.yaml`)).toBe(before)
  expect(read(`${country}/answers-I-IV.yaml`)).toMatch(
    /bpg-i\.indicators\.d:\n {4}answer: 'no'.*\n {4}against: \[police-bpg-i-indicators-d\]\n {4}replies:\n/,
  )
  expect(read(`${country}/evidence.yaml`)).toMatch(
    /police-bpg-i-indicators-d:\n(?:.*\n){3} +- source: trafficking-act\n +pinpoint: s\. 4\n/,
  )
  expect(await run('check', country)).toMatchObject({ code: 0 })
  const after = inputs()
  const again = await run('import', 'police.csv', ...named.slice(0, 4), '--accept', 'all')
  expect(again).toMatchObject({ code: 0, out: expect.stringMatching(/^Nothing to write: /) as string })
  expect(inputs()).toEqual(after)
  expect(readdirSync(join(folder, country, 'replies'))).toEqual(['2026-11-02-police.csv', 'before-1'])
})

test('each mistake of an agency is told with its line and its cell', async () => {
  const { rsr: run } = office({ 'police.csv': police })
  const { out } = await run('import', 'police.csv', ...named, '--json')
  const { messages } = JSON.parse(out) as { messages: { line: number; id: string; message: string }[] }
  const told = messages.map(({ line, id, message }) => [line, id, /cell (\w+)/.exec(message)?.[1]])
  expect(told.toSorted(([a], [b]) => Number(a) - Number(b))).toEqual([
    [4, 'form-answer-typed', 'B4'],
    [5, 'form-answer-unread', 'B5'],
    [6, 'form-question-unknown', 'A6'],
    [7, 'form-text-beside', 'G7'],
  ])
})

test('replies of agencies that differ stand side by side with the answer of the office, which stays', async () => {
  const { read, rsr: run } = office({ 'fiu.csv': 'id,answer\nbpg-i.process.b,no\n' })
  const before = read(`${country}/answers-I-IV.yaml`)
  const { out } = await run('import', 'fiu.csv', '--country', country, '--agency', 'fiu', '--accept', 'all')
  expect(out).toMatch(
    /To be decided by your office: 1\. [^]*bpg-i\.process\.b .*\n {4}your answer: in part\n {4}fiu: no\n {4}police \(2026-10-12\): yes\. [^]*social-welfare \(2026-10-19\): no/,
  )
  const reply = "      - agency: fiu\n        date: '2026-11-25'\n        answer: 'no'\n"
  expect(read(`${country}/answers-I-IV.yaml`).replace(reply, '')).toBe(before)
})

describe('what cannot be imported', () => {
  const files = {
    'police.csv': police,
    'empty.csv': '',
    'letter.pdf': '%PDF',
    'wrong.xlsx': 'no workbook',
  }
  test.each([
    ['no file', [], 2, /Expected forms that came back/],
    ['a file that is not there', ['none.csv'], 3, /Cannot find `none\.csv`/],
    ['a file of another kind', ['letter.pages'], 2, /whose name ends in \.xlsx, \.csv/],
    ['a print', ['letter.PDF'], 2, /Ask the agency for the file itself/],
    ['an old workbook', ['police.xls'], 2, /save it as an Excel workbook/],
    ['a table without headings', ['empty.csv', ...named], 1, /form-unreadable[^]*Nothing was imported/],
    ['a workbook that is none', ['wrong.xlsx', ...named], 1, /sheet-unreadable[^]*Nothing was imported/],
    [
      'a form of nobody',
      ['police.csv', '--country', 'XAA'],
      2,
      /Cannot tell which agency .* --agency police/,
    ],
    [
      'a form of no State',
      ['police.csv', '--agency', 'police'],
      2,
      /Cannot tell the country .* --country CODE/,
    ],
    ['an agency that is none', ['police.csv', '--country', 'XAA', '--agency', 'polise'], 2, /`police`/],
    ['a State that is not there', ['police.csv', '--country', 'ZZZ'], 2, /Cannot find the folder .*`ZZZ`/],
    ['a day that is none', ['police.csv', '--received', '2026-02-30'], 2, /expected a day/],
    ['a day to come', ['police.csv', '--received', '2027-01-01'], 2, /still to come/],
    ['a question that nobody asked', ['police.csv', ...named, '--accept', 'fatf.30.bb'], 2, /`fatf\.30\.b`/],
  ] as const)('%s is told, and nothing is written', async (_, args, code, sentence) => {
    const { inputs, rsr: run } = office(files)
    const before = inputs()
    const said = await run('import', ...args)
    expect({ code: said.code, err: said.err }).toMatchObject({
      code,
      err: expect.stringMatching(sentence) as string,
    })
    expect(inputs()).toEqual(before)
  })

  test('an assessment with errors is corrected first', async () => {
    const { folder, rsr: run } = office(files)
    writeFileSync(join(folder, country, 'more.yaml'), 'schema: assessment/1\ncountry: XAA\nanswer: {}\n')
    const { code, err } = await run('import', 'police.csv', ...named)
    expect({ code, err }).toMatchObject({
      code: 1,
      err: expect.stringContaining('Correct the errors') as string,
    })
  })
})

describe('requests to agencies', () => {
  test('that were sent after the day on which a reply came are told of, as the day may be mistyped', async () => {
    const { rsr: run } = office({ 'police.csv': police })
    const early = await run('import', 'police.csv', ...named.slice(0, -1), '2025-11-02', '--dry-run')
    expect(early.out).toContain('no request is marked as received, as 2025-11-02 is before they were sent')
    const right = await run('import', 'police.csv', ...named, '--dry-run')
    expect(right.out).not.toContain('before they were sent')
  })

  test('are followed: what was sent, due and received, how much is answered, and whom to remind', async () => {
    const { folder, rsr: run } = office({ 'police.csv': police })
    await run('import', 'police.csv', ...named, '--accept', 'all')
    writeFileSync(
      join(folder, country, 'requests.yaml'),
      `schema: assessment/1
country: XAA
requests:
  fiu-2026: { agency: fiu, date: '2026-11-01', due: '2026-12-01', questions: [fatf.30.c] }
  labour-2026: { agency: labour, date: '2026-09-01', due: '2026-09-30', questions: [untoc.10.a, untoc.10.b] }
`,
    )
    const { out } = await run('status', country, '--by', 'agency')
    expect(out).toMatch(/^National Police of XAA +2026-09-15 +2026-10-15 +2026-11-02 +2 of 3$/m)
    expect(out).toMatch(/^Immigration Department of XAA +2026-09-15 +- +- +0 of 1$/m)
    const reminders = out.slice(out.indexOf('To remind')).split('\n\n')[0] ?? ''
    expect([...reminders.matchAll(/^ {2}(\S.*)$/gm)].map(([, line]) => line)).toEqual([
      'Ministry of Labour of XAA: no reply yet to 2 questions; overdue since 2026-09-30, 56 days; sent 2026-09-01',
      'National Police of XAA: 1 of 3 questions open; overdue since 2026-10-15, 41 days; sent 2026-09-15 as XAA-answer-sheet-national-police-of-xaa.xlsx',
      'Financial Intelligence Unit of XAA: no reply yet to 1 question; due 2026-12-01, in 6 days; sent 2026-11-01',
      'Immigration Department of XAA: no reply yet to 1 question; without a due date; sent 2026-09-15',
      'Ministry of Foreign Affairs of XAA: no reply yet to 1 question; without a due date; sent 2026-09-15',
    ])
    const { requests } = JSON.parse((await run('status', country, '--json')).out) as { requests: unknown[] }
    expect(requests).toContainEqual(
      expect.objectContaining({
        id: 'police-2026-09-15',
        asked: 3,
        answered: 2,
        open: ['fatf.30.b'],
        late: 41,
      }),
    )
  })

  test('are recorded with what is sent; a form that is made again the same day takes the place of the first', async () => {
    const { folder, rsr: run } = office({})
    const request = { agency: 'fiu', date: '2026-11-20', due: '2026-12-20', questions: ['fatf.30.c'] }
    const record = async (...requests: Parameters<typeof recordRequests>[1]) => {
      const workspace = await readWorkspace(country, folder, readOffice)
      const { outputs, messages } = recordRequests(workspace, requests, folder)
      for (const { path, content } of outputs) writeFileSync(path, content)
      return { outputs, messages }
    }
    expect((await record(request)).outputs.map(({ shown }) => shown)).toEqual([
      join(country, 'assessment.yaml'),
    ])
    await record({ ...request, questions: ['fatf.30.b', 'fatf.30.c'] })
    const { requests } = JSON.parse((await run('status', country, '--json')).out) as {
      requests: { id: string; asked: number }[]
    }
    expect(requests.filter(({ id }) => id?.startsWith('fiu'))).toMatchObject([
      { id: 'fiu-2026-11-20', asked: 2 },
    ])
    const wrong = await record({ ...request, questions: ['fatf.30.zz'] })
    expect(wrong).toMatchObject({ outputs: [], messages: [{ ruleId: expect.stringMatching(/./) as string }] })
  })
})
