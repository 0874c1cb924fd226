/** `rsr build --record`: what a questionnaire asks is recorded when it is sent, as `rsr sheet --record` does. */
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readWordForm } from '@rsr/forms'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { folderWith, rsr } from './rsr.ts'

interface Recorded {
  readonly agency: string
  readonly date: string
  readonly due?: string
  readonly selection: string
  readonly questions: readonly string[]
  readonly form: string
}

const day = '2026-11-20'
const toJustice = ['--layout', 'questionnaire', '--for', 'justice', '--to', 'docx']
const build = (folder: string, ...more: string[]) => rsr(folder, 'build', 'XAA', ...more)
const send = (folder: string, ...more: string[]) =>
  build(folder, ...toJustice, '--record', '--date', day, ...more)

const assessment = (folder: string) => readFileSync(join(folder, 'XAA/assessment.yaml'), 'utf8')

/** The requests of a day, by their ids. */
function requests(folder: string): Record<string, Recorded> {
  const { requests: all } = parse(assessment(folder)) as { requests: Record<string, Recorded> }
  return Object.fromEntries(Object.entries(all).filter(([, { date }]) => date === day))
}

/** A smaller selection, for several forms. */
function folderOnMoney(): string {
  const folder = folderWith('XAA')
  const header = assessment(folder).replace('selection: core', 'selection: follow-the-money')
  writeFileSync(join(folder, 'XAA/assessment.yaml'), header)
  return folder
}

const askedIn = (folder: string, name: string) =>
  readWordForm(readFileSync(join(folder, 'out', name)), { file: name }).value?.sent?.asked

const form = 'XAA-questionnaire-draft-ministry-of-justice-of-xaa.docx'

test('the request has the questions that stand in the form, its agency, day, due date, selection and file', async () => {
  const folder = folderWith('XAA')
  const { code, out } = await send(folder)
  const asked = askedIn(folder, form)
  expect({ code, out: out.replaceAll('\\', '/') }).toEqual({
    code: 0,
    out: [
      `Wrote out/${form} (${asked?.length} questions, reply by 2026-12-18)`,
      'Wrote XAA/assessment.yaml, with the requests',
    ].join('\n'),
  })
  expect(requests(folder)).toEqual({
    [`justice-${day}`]: {
      agency: 'justice',
      date: day,
      due: '2026-12-18',
      selection: 'core',
      questions: asked,
      form,
    },
  })
  expect((await rsr(folder, 'check', 'XAA')).code).toBe(0)
})

test('a form that is unchanged is recorded, and what is built next is as without a record', async () => {
  const folder = folderWith('XAA')
  await build(folder, ...toJustice)
  const bytes = readFileSync(join(folder, 'out', form))
  const unchanged = await send(folder)
  expect(unchanged.out.replaceAll('\\', '/')).toBe(
    `Unchanged out/${form}\nWrote XAA/assessment.yaml, with the requests`,
  )
  expect(requests(folder)[`justice-${day}`]?.questions).toEqual(askedIn(folder, form))
  const recorded = assessment(folder)
  // The record is an input: the form is built again, and is the same; nothing more is to be recorded.
  expect((await send(folder)).out).toMatch(/^Wrote .*docx \(.*\)$/)
  expect((await send(folder)).out).toMatch(/^Unchanged .*docx$/)
  expect(assessment(folder)).toBe(recorded)
  expect(readFileSync(join(folder, 'out', form)).equals(bytes)).toBe(true)
})

test('with --by agency each agency that a question is for has a form, and a request to it is recorded', async () => {
  const folder = folderOnMoney()
  const order = ['--layout', 'questionnaire', '--by', 'agency', '--to', 'docx', '--record', '--date', day]
  const { code, out } = await build(folder, ...order)
  expect(code).toBe(0)
  const files = readdirSync(join(folder, 'out')).filter((name) => name.endsWith('.docx'))
  expect(out.match(/^Wrote .*docx/gm)).toHaveLength(files.length)
  const all = Object.values(requests(folder))
  expect(all.map((one) => one.form).toSorted()).toEqual(files.toSorted())
  for (const one of all) expect(one.questions).toEqual(askedIn(folder, one.form))
  // They are the agencies that have an answer sheet.
  const sheets = folderOnMoney()
  await rsr(sheets, 'sheet', 'XAA', '--by', 'agency', '--record', '--date', day)
  const ids = (where: string) =>
    Object.values(requests(where)).map(({ agency, questions }) => [agency, ...questions.toSorted()])
  expect(ids(folder)).toEqual(ids(sheets))
  expect((await build(folder, ...order)).out).not.toContain('Unchanged')
})

test('a form of another kind that asks the same takes the place of a request of the day; one that asks other things does not', async () => {
  const folder = folderWith('XAA')
  const sheet = (...more: string[]) =>
    rsr(folder, 'sheet', 'XAA', '--for', 'justice', '--date', day, '--record', ...more)
  await sheet('--selection', 'follow-the-money')
  const money = requests(folder)[`justice-${day}`]
  await sheet()
  await send(folder)
  expect(requests(folder)).toMatchObject({
    [`justice-${day}`]: money,
    [`justice-${day}-2`]: { selection: 'core', form },
  })
})

test('a form that somebody filled in since is not written over, and nothing is recorded', async () => {
  const folder = folderWith('XAA')
  await build(folder, ...toJustice)
  const before = assessment(folder)
  writeFileSync(join(folder, 'out', form), 'filled in')
  const { code, err } = await send(folder)
  expect(code).toBe(3)
  expect(err).toContain('somebody changed it since it was built')
  expect(assessment(folder)).toBe(before)
})

test('a form is not made that would be due before it is sent', async () => {
  const folder = folderWith('XAA')
  const file = join(folder, 'XAA/assessment.yaml')
  writeFileSync(file, assessment(folder).replace("reply_by: '2026-12-18'", "reply_by: '2026-11-19'"))
  const before = assessment(folder)
  const { code, err } = await send(folder)
  expect({ code, before }).toEqual({ code: 2, before: assessment(folder) })
  expect(err).toMatch(
    /^Cannot record what is asked of `justice` on 2026-11-20: .* by 2026-11-19, .*Change `reply_by`/,
  )
  expect(existsSync(join(folder, 'out'))).toBe(false)
})

const expected =
  'Expected rsr build COUNTRY --layout questionnaire --for AGENCY --to docx --record; for each agency, --by agency in place of --for AGENCY.'

test.each([
  { args: ['--for', 'justice'], said: 'no form is named with --layout' },
  { args: ['--for', 'justice', '--layout', 'brief,questionnaire'], said: 'several layouts are named' },
  { args: ['--layout', 'questionnaire'], said: 'no agency is named' },
  { args: [...toJustice, '--to', 'md'], said: 'no Word file is written' },
  { args: [...toJustice, '--release', 'public'], said: 'only a draft is made for one agency' },
  { args: ['XAA/roadmap.yaml', ...toJustice], said: 'several countries are named' },
  {
    args: ['--layout', 'brief', '--for', 'justice'],
    said: '`brief` is no form with questions for an agency',
  },
])('with $args nothing is recorded, and it is said what is expected', async ({ args, said }) => {
  const folder = folderWith('XAA')
  const before = assessment(folder)
  const { code, err } = await build(folder, '--record', ...args)
  expect(code).toBe(2)
  expect(err.startsWith(`Cannot record with --record what is asked: ${said}`)).toBe(true)
  expect(err.endsWith(expected)).toBe(true)
  expect(assessment(folder)).toBe(before)
  expect(existsSync(join(folder, 'out'))).toBe(false)
})

test.each([
  { args: ['--date', day], said: 'Expected --record with --date' },
  { args: ['--by', 'priority'], said: 'Unexpected `priority` after --by, expected agency' },
  { args: ['--by', 'agency', '--for', 'police'], said: 'Expected one of --by agency and --for' },
  {
    args: ['--by', 'agency', '--release', 'public'],
    said: 'Cannot make an extract of the public release with --by',
  },
])('with $args it is said what was expected', async ({ args, said }) => {
  const folder = folderWith('XAA')
  const { code, err } = await build(folder, ...args)
  expect(code).toBe(2)
  expect(err).toContain(said)
  rmSync(join(folder, 'out'), { recursive: true, force: true })
})

test('with --by agency other documents are made for each agency that they concern', async () => {
  const folder = folderWith('XAA')
  const { code } = await build(folder, '--layout', 'brief', '--by', 'agency', '--to', 'md')
  expect(code).toBe(0)
  const files = readdirSync(join(folder, 'out')).filter((name) => name.endsWith('.md'))
  expect(files).toContain('XAA-brief-draft-national-police-of-xaa.md')
  expect(files.length).toBeGreaterThan(3)
})
