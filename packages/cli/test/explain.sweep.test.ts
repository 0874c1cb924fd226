import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkAssessment, checkCatalogue, messageTable, readAssessment, readParts } from '@rsr/model'
import { analyse, rule } from '@rsr/roadmap'
import { loadCatalogue, loadCountry } from '@rsr/standards'
import { describe, expect, test } from 'vitest'
import { explanations, ruleWords } from '../src/explain/explanations.ts'
import { readOffice } from '../src/read-office.ts'
import { readWorkspace } from '../src/read-workspace.ts'
import { share } from '../../../test/sweep.ts'
import { folderWith, rsr } from './rsr.ts'

const catalogue = { ...(await loadCatalogue()), edition: 'draft-3' }

test.each(share(Object.keys(messageTable), 4))('the message %s is explained', async (id) => {
  const { code, out } = await rsr('/', 'explain', id)
  expect(code).toBe(0)
  expect(out).toMatch(new RegExp(`^${id} \\((error|warning|proposal)\\)\n`))
  expect(out).toMatch(/\nThe message: .{10}[^]*\nWhat to do: .{10}/)
  for (const said of out.match(/^(The message|What to do): .*$/gm) ?? []) {
    expect(said).not.toMatch(/\{\w+\}|undefined/)
  }
})

test('what is explained is in the table of messages', () => {
  expect(Object.keys(explanations).filter((id) => !Object.hasOwn(messageTable, id))).toEqual([])
})

/** What the examples stand in, as the head of their file says. */
const around = `schema: assessment/1
country: XAB
header: { edition: E, date: '2026-11-25', language: en, catalogue: draft-3, selection: core, prepared_by: P }
sources:
  act: { kind: official-text, title: Act, publisher: Parliament, year: 2020 }
facts:
  offence: { text: A., kind: law, period: { from: 2020, to: 2025 }, sources: [{ source: act, pinpoint: p. 1 }] }
  convictions: { text: B., kind: official-figure, period: { from: 2023, to: 2025 }, sources: [{ source: act, pinpoint: p. 1 }] }
  old-figures: { text: C., kind: official-figure, period: { from: 2019, to: 2019 }, sources: [{ source: act, pinpoint: p. 1 }] }
`

async function messagesOf(example: string): Promise<string[]> {
  if (example.startsWith('schema: roadmap/')) return messagesOfCatalogue(example)
  const isWhole = /^(schema:|\{)/.test(example)
  const isMarkdown = example.startsWith('## ')
  const name = `example.${isMarkdown ? 'md' : example.startsWith('{') ? 'json' : 'yaml'}`
  const head = 'schema: assessment/1\ncountry: XAB\n'
  const text = isWhole ? example : isMarkdown ? `---\n${head}---\n\n${example}` : `${head}${example}`
  const files = [
    ...(example.includes('header:') ? [] : [{ path: 'around.yaml', bytes: Buffer.from(around) }]),
    { path: name, bytes: Buffer.from(text) },
  ]
  const read = readAssessment(files)
  if (!read.value) return read.messages.map(({ ruleId }) => ruleId ?? '')
  const country = await loadCountry(read.value.country)
  return checkAssessment(read, { catalogue, country }).map(({ ruleId }) => ruleId ?? '')
}

async function messagesOfCatalogue(example: string): Promise<string[]> {
  const own = readParts([{ path: 'catalogue/own.yaml', bytes: Buffer.from(example) }], 'roadmap')
  const checked = checkCatalogue(own.documents, await loadCatalogue(own.documents))
  return [...own.messages, ...checked].map(({ ruleId }) => ruleId ?? '')
}

const examples = Object.entries(explanations).flatMap(([id, { wrong, right }]) =>
  wrong === undefined || right === undefined ? [] : [{ id, wrong, right }],
)

describe.each(examples)('the example of $id', ({ id, wrong, right }) => {
  test('gives the message where it is wrong', async () => {
    expect(await messagesOf(wrong)).toContain(id)
  })
  test('gives none where it is right', async () => {
    expect(await messagesOf(right)).toEqual([])
  })
})

test('every message is explained, and has an example but those on whole files, long entries, reviews, layouts and forms', () => {
  const ofFiles = [
    'file-too-large',
    'file-format',
    'file-encoding',
    'file-name',
    'file-misplaced',
    'review-unreadable',
    ...Object.keys(messageTable).filter((id) => id.startsWith('sheet-')),
    'markdown-front-matter',
    'markdown-unmarked',
    'yaml-depth',
    'header-missing',
  ]
  const without = [...ofFiles, 'question-changed', 'element-unknown', 'capability-unknown']
  /** Messages on a plan that is published: a test of the command has them. */
  const ofPlans = ['plan-action-incomplete', 'plan-action-without-gap', 'plan-gap-without-action']

  const ofStyles = ['style-unreadable', 'style-missing', 'style-not-taken']
  const ofReviews = [
    'analysis-earlier',
    'review-damaged',
    'review-unknown',
    'change-unknown',
    'decision-text-missing',
    'decision-text-beside',
    'decision-reason-missing',
    'decision-differs',
    'edit-impossible',
  ]
  const ofLayouts = ['phrase-missing', 'sentence-unsaid', 'layout-directive']
  const ofDirectives = ['directive-attribute', 'directive-unknown', 'directive-stale']
  const shown = new Set(examples.map(({ id }) => id))
  expect(Object.keys(messageTable).filter((id) => !explanations[id])).toEqual([])
  expect(Object.keys(explanations).filter((id) => !shown.has(id))).toEqual([
    ...without,
    ...ofStyles,
    ...ofPlans,
    ...ofReviews,
    ...ofLayouts,
    ...ofDirectives,
    ...Object.keys(messageTable).filter((id) => id.startsWith('form-')),
  ])
})

test('every line of the rule has words, also for optional provisions, evidence and ratification', async () => {
  const used = new Set(rule.map(({ name }) => name))
  for (const name of ['FJI', 'XAA'] as const) {
    const { assessment, country } = await readWorkspace(name, folderWith(name), readOffice)
    if (!assessment) throw new Error(`Cannot read ${name}`)
    const full = { ...assessment, header: { ...assessment.header, selection: 'full' } }
    for (const { law, practice } of Object.values(analyse(full, { catalogue, country }).standards)) {
      for (const each of [...law.rules, ...practice.rules]) used.add(each)
    }
  }
  expect(used.size).toBeGreaterThan(rule.length)
  expect([...used].filter((name) => !ruleWords[name])).toEqual([])
})

test('a word of the method, and what the catalogue holds, are explained', async () => {
  expect((await rsr('/', 'explain', 'not-provided')).out).toMatch(
    /^not-provided \(docs\/method\.md, section 3\)\nAn agency was asked/,
  )
  const standard = (await rsr('/', 'explain', 'tip-protocol.5.1')).out
  expect(standard).toMatch(/^tip-protocol\.5\.1 {2}Trafficking offence\n/)
  expect(standard).toContain('rsr explain tip-protocol.5.1 PATH')
  expect((await rsr('/', 'explain', 'FWP.8')).out).toMatch(/^FWP\.8 {2}Guidance tools/)
})

test('a status is explained by how the instrument applies, the answers with their sources, and the rule', async () => {
  const folder = folderWith('FJI')
  const { code, out } = await rsr(folder, 'explain', 'tip-protocol.5.1', 'FJI')
  expect(code).toBe(0)
  expect(out).toContain('TIP Protocol and Fiji: Binding. The State is a party.')
  expect(out).toMatch(/\nIn law: Not established \(between partly in place and largely in place\)\n/)
  expect(out).toMatch(/ {2}tip-protocol\.5\.1\.a \(core\): In part {2}FJI\/assessment\.yaml:\d+:3\n/)
  expect(out).toMatch(/For fji-011: “The trafficking offence .*\n {6}US Department of State, Trafficking in/)
  expect(out).toContain('Against fji-014: “')
  expect(out).toMatch(
    /5\.1\.b \(core\): Not yet asked\n.*\n {4}Could be answered by: Ministry responsible for just/,
  )
  expect((await rsr(folder, 'explain', 'untoc.28.2', 'FJI')).out).toMatch(
    /Not yet assessed: none of [^]*: National coordination body against trafficking; Police; National statistics office\n/,
  )
  expect(out).toMatch(/Why, if every open answer turns out to be no: At least half .*\(partly\)\n/)
  expect(out).toContain('\n  Open: tip-protocol.5.1.b\n')
  expect(out).toContain('5.1.b: yes → Largely in place; partly or no → Partly in place\n')
  expect(out).toContain('5.1.d (supporting, asks about 2023 to 2025): Yes')
})

test('an answer that is said to change a status does so', async () => {
  const folder = folderWith('XAA')
  const before = (await rsr(folder, 'explain', 'untoc.7.1a', 'XAA')).out
  expect(before).toMatch(
    /\nIn law: Largely in place\n[^]* {4}untoc\.7\.1a\.b: yes → In place; no → Partly in place\n/,
  )
  const path = join(folder, 'XAA/answers-V-IX.json')
  const text = readFileSync(path, 'utf8')
  const changed = text.replace(/("untoc\.7\.1a\.b": \{\s*"answer": )"partly"/, '$1"yes"')
  expect(changed).not.toBe(text)
  writeFileSync(path, changed)
  expect((await rsr(folder, 'explain', 'untoc.7.1a', 'XAA')).out).toMatch(/\nIn law: In place\n/)
})

test('a question leads to its standard, and what a release withholds is not told', async () => {
  const folder = folderWith('XAA')
  const internal = await rsr(folder, 'explain', 'tip-protocol.6.3.b', 'XAA', '--release', 'internal')
  expect(internal.out).toMatch(/^tip-protocol\.6\.3 {2}/)
  expect(internal.out).toContain('Against interpreters: “Counselling was given without an interpreter')
  const draft = await rsr(folder, 'explain', 'tip-protocol.6.3.b', 'XAA')
  expect(draft.out).not.toMatch(/interpreters:|Counselling was given/)
  expect(draft.out).toContain('Rests also on information that this release withholds.')
})

test('a message is explained also beside a country', async () => {
  const { code, out } = await rsr(folderWith('XAA'), 'explain', 'answer-without-fact', 'XAA')
  expect(code).toBe(0)
  expect(out).toMatch(/^answer-without-fact \(warning\)/)
})

test('a standard that the assessment is not about is said to be so', async () => {
  const { code, out } = await rsr(folderWith('XAA'), 'explain', 'untoc.14.1', 'XAA')
  expect(code).toBe(0)
  expect(out).toContain('It is not in the selection `core` of this assessment. Selections that hold it: ')
})

test.each([
  [['explain'], 2, 'Expected what to explain'],
  [['explain', 'answr-without-fact'], 1, 'Did you mean `answer-without-fact`?'],
  [['explain', 'tip-protocol.51'], 1, 'Did you mean `tip-protocol.5.1`?'],
  [['explain', 'tip-protocol.51', 'XAA'], 2, 'Did you mean `tip-protocol.5.1`?'],
  [['explain', 'XAA', 'tip-protocol.5.1'], 2, 'other way round: rsr explain tip-protocol.5.1 XAA'],
  [['explain', 'tip-protocol.5.1', 'XAA', '--release', 'all'], 2, 'Unexpected release `all`'],
  [['explain', 'tip-protocol.5.1', 'nowhere'], 3, 'Cannot find `nowhere`'],
])('a call that is not understood is said to be so: %j', async (args, expected, sentence) => {
  const { code, err } = await rsr(folderWith('XAA'), ...args)
  expect(code).toBe(expected)
  expect(err).toContain(sentence)
})
