/**
 * Fills in a Word questionnaire in LibreOffice Writer, does to it what people do to forms, and reads it back: every answer must be
 * found, each at its question, and everything else that was typed be told. Needs LibreOffice and its Python (Debian: libreoffice-writer,
 * python3-uno).
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readWordForm } from '@rsr/forms'
import { parseXml, ownText, readPackage } from '@rsr/opc'

const [sent] = process.argv.slice(2)
if (sent === undefined) throw new Error('Expected a Word questionnaire as an argument')
const script = join(import.meta.dirname, 'check-form/fill-in-writer.py')
const folder = mkdtempSync(join(tmpdir(), 'rsr-form-'))

/** What is typed, by the place; the next question has the next. */
const typed: Readonly<Record<string, readonly string[]>> = {
  answer: ['Yes', 'In part', 'No', 'Not applicable', 'Not known'],
  source: ['Penal Code', '=1+1', 'القانون', 'รายงาน', '“Quoted” & <so> on'],
  note: ['Soon.', 'Not yet; see the plan', '…'],
}
const main = { main: 'word/document.xml', name: 'Word document', old: 'Word, .doc' }
const data = readPackage(readFileSync(sent), main).get('customXml/item1.xml')
const { blanks } = JSON.parse(ownText(parseXml(new TextDecoder().decode(data)))) as {
  readonly blanks: Readonly<Record<string, readonly [about: string, part: string]>>
}
const asked = [...new Set(Object.values(blanks).map(([about]) => about))]
const plan = Object.entries(blanks).flatMap(([bookmark, [about, part]]) => {
  const texts = typed[part]
  const text = texts?.[asked.indexOf(about) % texts.length]
  return text === undefined ? [] : [{ bookmark, about, part, text }]
})

/** What people do to a form, with how many answers should be there then, and what should be told of. */
const all = plan.length
const ofOne = plan.filter(({ about }) => about === asked[0]).length
const changes: Readonly<Record<string, { readonly answers: number; readonly told: RegExp }>> = {
  'empty, locked': { answers: 0, told: /^$/ },
  'nothing, locked': { answers: all, told: /^$/ },
  'text beside, locked': { answers: all, told: /^$/ },
  'paragraph split, locked': { answers: all, told: /^$/ },
  'nothing, unlocked': { answers: all, told: /^$/ },
  'text beside, unlocked': { answers: all, told: /^[^\n]*BESIDE[^\n]*$/ },
  'row deleted, unlocked': { answers: all - ofOne, told: /^Cannot find 1 of the questions[^\n]*$/ },
}

try {
  const file = join(folder, 'plan.json')
  const fill = Object.fromEntries(plan.map(({ bookmark, text }) => [bookmark, text]))
  writeFileSync(file, JSON.stringify({ blanks: fill, changes: Object.keys(changes) }))
  execFileSync('/usr/bin/python3', [script, sent, file, folder, join(folder, 'office')], { stdio: 'inherit' })
  for (const name of Object.keys(changes)) check(name)
} finally {
  rmSync(folder, { recursive: true })
}

/** Says what came of a change, and what is not as it should be. */
function check(name: string): void {
  const expected = changes[name]
  const { value, messages } = readWordForm(readFileSync(join(folder, `${name}.docx`)), { file: name })
  const found = (value?.answers ?? []).flatMap(({ criterion, cells }) =>
    // Somebody has pressed Enter in one.
    Object.entries(cells).map(([part, { text }]) => `${criterion} ${part} ${text.replaceAll('\n', '')}`),
  )
  const wrong = found.filter(
    (each) => !plan.some(({ about, part, text }) => each === `${about} ${part} ${text}`),
  )
  const told = [
    ...messages.map(({ reason }) => reason),
    ...(value?.other ?? []).map(({ text }) => text),
  ].join('\n')
  console.log(
    `${name}: ${found.length - wrong.length} of ${expected?.answers} answers, ${wrong.length} wrong. ${told}`,
  )
  for (const each of wrong.slice(0, 3)) console.log(`    not right: ${each}`)
  if (wrong.length > 0 || found.length !== expected?.answers || !expected.told.test(told))
    process.exitCode = 1
}
