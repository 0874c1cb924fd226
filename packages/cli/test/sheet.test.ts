import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readSheet } from '@rsr/forms'
import { expect, test } from 'vitest'
import { folderWith, rsr } from './rsr.ts'

const sentIn = (path: string) => readSheet(readFileSync(path), { file: path }).value?.sent

test('each agency has a workbook of its own, with its questions and the day by which it is asked to reply', async () => {
  const folder = folderWith('XAA')
  const { code, out } = await rsr(
    folder,
    'sheet',
    'XAA',
    '--by',
    'agency',
    '--date',
    '2026-11-26',
    '--out',
    'sent',
  )
  expect(code).toBe(0)
  expect(out.replaceAll('\\', '/')).toMatch(
    /^Wrote sent\/XAA-answer-sheet-ministry-of-justice-of-xaa\.xlsx \(\d+ questions, reply by 2026-12-18\)$/m,
  )
  const files = readdirSync(join(folder, 'sent'))
  expect(files.length).toBe(out.trim().split('\n').length)
  const sent = files.map((name) => sentIn(join(folder, 'sent', name)))
  expect(new Set(sent.map((each) => each?.agency)).size).toBe(files.length)
  expect(
    sent.every((each) => each?.country === 'XAA' && each.date === '2026-11-26' && each.asked.length > 0),
  ).toBe(true)
})

test('what is asked is recorded when it is sent, once however often the sheets are made that day', async () => {
  const folder = folderWith('XAA')
  const send = () =>
    rsr(folder, 'sheet', 'XAA', '--for', 'justice', '--date', '2026-11-20', '--out', 'sent', '--record')
  expect((await send()).out).toContain('with the requests')
  await send()
  const { out } = await rsr(folder, 'status', 'XAA', '--by', 'agency', '--json')
  const { requests } = JSON.parse(out) as { requests: { id: string; asked: number; due: string }[] }
  const [asked] = [
    sentIn(join(folder, 'sent/XAA-answer-sheet-ministry-of-justice-of-xaa.xlsx'))?.asked.length,
  ]
  expect(requests.filter(({ id }) => id?.includes('2026-11-20'))).toMatchObject([
    { id: 'justice-2026-11-20', asked, due: '2026-12-18' },
  ])
  expect((await rsr(folder, 'check', 'XAA')).code).toBe(0)
})

test('the State has one workbook, of another selection where one is named, which leaves the assessment as it is', async () => {
  const folder = folderWith('FJI')
  const before = readFileSync(join(folder, 'FJI/assessment.yaml'), 'utf8')
  await rsr(folder, 'sheet', 'FJI', '--selection', 'follow-the-money', '--out', 'money')
  await rsr(folder, 'sheet', 'FJI', '--out', 'own')
  const [money, own] = ['money', 'own'].map((name) => sentIn(join(folder, name, 'FJI-answer-sheet.xlsx')))
  expect(money?.agency).toBeUndefined()
  expect(money?.asked).not.toEqual(own?.asked)
  expect(readFileSync(join(folder, 'FJI/assessment.yaml'), 'utf8')).toBe(before)
})

test.each([
  { args: ['--for', 'polise'], said: /Unexpected agency `polise`.*Did you mean `[^`]*police/i },
  { args: ['--selection', 'cor'], said: /Cannot find the selection `cor`.*Did you mean `core`/ },
  { args: ['--by', 'priority'], said: /Unexpected `priority` after --by, expected agency/ },
  { args: ['--by', 'agency', '--for', 'police'], said: /Expected one of --by agency and --for/ },
  { args: ['--record'], said: /Expected --by agency or --for with --record/ },
  { args: ['--date', '2026-02-30'], said: /Unexpected `2026-02-30` after --date, expected a day/ },
])('with $args it is said what was expected, and nothing is written', async ({ args, said }) => {
  const folder = folderWith('XAA')
  const { code, err } = await rsr(folder, 'sheet', 'XAA', ...args)
  expect(code).toBe(2)
  expect(err).toMatch(said)
  expect(existsSync(join(folder, 'out'))).toBe(false)
})
