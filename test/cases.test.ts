/**
 * Each folder of `cases/` is an assessment as a person wrote it, and `messages.txt` what that person then reads. One with
 * `rsr.yaml` is a workspace; what is in its `catalogue/` is added to the catalogue.
 * A new case is a folder with its files; the first run writes its `messages.txt`, which is to be read before it is
 * committed. In CI a missing one fails.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { messageTable } from '@rsr/model'
import { loadCatalogue } from '@rsr/standards'
import { describe, expect, test } from 'vitest'
import { check } from './check.ts'

const folder = join(import.meta.dirname, 'cases')
const cases = readdirSync(folder)

type Messages = Awaited<ReturnType<typeof check>>

/** What is said of a case: looked at by several tests. */
const said = new Map<string, Promise<Messages>>()
function messagesOf(name: string): Promise<Messages> {
  const messages = said.get(name) ?? read(name)
  said.set(name, messages)
  return messages
}

async function read(name: string, load?: typeof loadCatalogue): Promise<Messages> {
  const files = readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.\w+$/.test(file) && file !== 'messages.txt')
    .toSorted()
    .map((path) => ({ path, bytes: new Uint8Array(readFileSync(join(folder, name, path))) }))
  return check(files, load)
}

/** The messages in the order of the files, as they are shown to a person. */
function written(messages: Messages): string {
  return messages
    .toSorted(
      (a, b) =>
        (a.file ?? '').localeCompare(b.file ?? '', 'en') ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0),
    )
    .map(
      ({ file, line, column, fatal, ruleId, reason, note }) =>
        `${file}:${line}:${column} ${severityOf(fatal)} ${ruleId} ${reason}\n    ${note}\n`,
    )
    .join('')
}

const severityOf = (fatal: boolean | null | undefined) =>
  fatal ? 'error' : fatal === false ? 'warning' : 'proposal'

describe.each(cases)('%s', (name) => {
  test('gives the messages that a person reads', async () => {
    await expect(written(await messagesOf(name))).toMatchFileSnapshot(join(folder, name, 'messages.txt'))
  })

  test('gives each message a place inside its file, and what to do', async () => {
    for (const { file, line, column, note, reason } of await messagesOf(name)) {
      const bytes = readFileSync(join(folder, name, file ?? ''))
      const lines = new TextDecoder().decode(bytes).split('\n')
      expect(lines[(line ?? 0) - 1]?.length).toBeGreaterThanOrEqual((column ?? 0) - 1)
      expect(`${reason} ${note}`).not.toMatch(/undefined|\[object|\{\w+\}/)
      expect(note).not.toBe('')
    }
  })
})

test('a case that is called valid gives no message, and every other one does', async () => {
  const silent = []
  for (const name of cases) if ((await messagesOf(name)).length === 0) silent.push(name)
  expect(silent).toEqual(cases.filter((name) => name.startsWith('valid')))
})

test('the whole catalogue gives the messages that its outline gives', async () => {
  for (const name of cases) {
    expect(written(await read(name, loadCatalogue))).toBe(written(await messagesOf(name)))
  }
})

test('every message that an assessment can cause is in a case', async () => {
  // Those on layouts, on plans that are to be published, on files that are to be changed, on Markdown that is not read, on Word files,
  // on forms and on directives: other tests have them.
  const ofOthers = [
    'analysis-earlier',
    'edit-impossible',
    'layout-directive',
    'markdown-unmarked',
    'phrase-missing',
    'plan-action-incomplete',
    'plan-action-without-gap',
    'plan-gap-without-action',
    'review-unreadable',
    'sentence-unsaid',
    'style-missing',
    'style-not-taken',
    'style-unreadable',
  ]
  const given = new Set(
    (await Promise.all(cases.map((name) => messagesOf(name)))).flat().map((each) => each.ruleId),
  )
  const others = Object.keys(messageTable).filter(
    (id) => !given.has(id) && !/^(directive|form|sheet)-/.test(id),
  )
  expect(others.toSorted()).toEqual(ofOthers)
})
