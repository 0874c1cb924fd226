/**
 * Fills in the answer sheet of XAA in LibreOffice Calc, does to it what people do to sheets, and reads it back: every answer must be
 * found, each under its question. Needs LibreOffice and its Python (Debian: libreoffice-calc, python3-uno).
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSheet } from '@rsr/forms'
import { messagesAfter } from './check-sheet/messages-after.ts'

const [sent] = process.argv.slice(2)
if (sent === undefined) throw new Error('Expected the answer sheet of XAA as an argument')
const script = join(import.meta.dirname, 'check-sheet/edit-in-calc.py')
const folder = mkdtempSync(join(tmpdir(), 'rsr-sheet-'))

/** The columns of a table of questions, from 0, and what is typed in some: what a program might take for something else too. */
const typed = {
  answer: [4, ['Yes', 'In part', 'No', 'Not known', 'yes.', 'oui']],
  facts: [5, ['Section 3 of the Act', '=1+1', '+33 1', '@home', 'ليس بعد', '“Quoted”, and so on']],
  page: [7, ['12-14', '1/2', '3', '007', 'TRUE', '1e5']],
  period: [8, ['2023', '2023-04', '2021 to 2025', '2024-02-29', 'May 2024', '2023/24']],
} as const

/** What is typed in rows of the tables of records, by their ids and the titles of their columns. */
const rows: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'new-source-1': { Title: '=A report', 'Published by': 'Police', Year: '2025', Kind: 'Official text' },
  'new-fact-1': {
    'What it says': '214 officers were trained.',
    Kind: 'Official figure',
    Source: 'new-source-1',
  },
  prosecutions: { 2021: '1204' },
  'new-action-1': { 'What is done': '+ Train officers', Start: '2026-09', End: '2027', Cost: 'USD 20000' },
}

const asked = readSheet(readFileSync(sent), { file: sent }).value?.sent?.asked ?? []
const expected = new Map(
  asked.map((id, index) => [
    id,
    Object.fromEntries(
      Object.entries(typed).map(([key, [, texts]]) => [key, texts[index % texts.length] ?? '']),
    ),
  ]),
)
const answers = Object.fromEntries(
  Array.from(expected, ([id, cells]) => [
    id,
    Object.fromEntries(Object.entries(typed).map(([key, [column]]) => [column, cells[key]])),
  ]),
)
const records = new Map(Object.entries(rows).map(([id, cells]) => [id, Object.values(cells)]))

try {
  const plan = join(folder, 'plan.json')
  writeFileSync(plan, JSON.stringify({ answers, rows, changes: Object.keys(messagesAfter) }))
  execFileSync('/usr/bin/python3', [script, sent, plan, folder, join(folder, 'office')], { stdio: 'inherit' })
  for (const [name, messages] of Object.entries(messagesAfter)) check(name, messages)
} finally {
  rmSync(folder, { recursive: true })
}

/** Says what came of a change, and how it differs from what should have. */
function check(name: string, ids: readonly string[]): void {
  const { value, messages } = readSheet(readFileSync(join(folder, `${name}.xlsx`)), { file: name })
  const found = new Map(
    (value?.answers ?? []).map(({ criterion, cells }) => [
      criterion,
      Object.fromEntries(Object.entries(cells).map(([key, { text }]) => [key, text])),
    ]),
  )
  const wrong = [...expected].filter(([id, cells]) => JSON.stringify(found.get(id)) !== JSON.stringify(cells))
  const read = new Map(
    (value?.records ?? []).map(({ id, cells }) => [id, Object.values(cells).map(({ text }) => text)]),
  )
  const lost = [...records].filter(([id, texts]) => read.get(id)?.join() !== texts.join())
  const said = [...new Set(messages.map(({ ruleId }) => ruleId ?? ''))]
  const isWhole = wrong.length === 0 && found.size === expected.size
  const isRight = isWhole && lost.length === 0 && read.size === records.size && said.join() === ids.join()
  console.log(
    `${name}: ${expected.size - wrong.length} of ${expected.size} answers, ${records.size - lost.length} of ${records.size} records${said.map((id) => `, ${id}`).join('')}, ${value?.other.length ?? 0} other texts`,
  )
  for (const [id, cells] of wrong.slice(0, 3))
    console.log(`    not right: ${id} ${JSON.stringify(found.get(id))}, expected ${JSON.stringify(cells)}`)
  for (const [id, texts] of lost)
    console.log(`    not right: ${id} ${JSON.stringify(read.get(id))}, expected ${JSON.stringify(texts)}`)
  if (!isRight) process.exitCode = 1
}
