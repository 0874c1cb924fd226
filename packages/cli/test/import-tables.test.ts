/** The tables of a workbook on their way: sent, filled in, imported. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { gridOf, programs, sheetOf, written } from '../../forms/test/grid.ts'
import { folderWith, rsr } from './rsr.ts'

const sent = 'sent/XAA-answer-sheet-national-police-of-xaa.xlsx'

/** Fills in cells by the ids of their rows and the titles of their columns. */
function fillIn(
  file: Uint8Array,
  name: string,
  cells: readonly (readonly [id: string, title: string, text: string])[],
) {
  const grid = gridOf(file)
  const { rows } = sheetOf(grid, name)
  const head = rows.find(([first]) => first === 'Id') ?? []
  for (const [id, title, text] of cells) {
    const row = rows.find(([first]) => first === id)
    const column = head.indexOf(title)
    if (!row || column < 0) throw new Error(`Cannot find ${id}, ${title}`)
    while (row.length <= column) row.push('')
    row[column] = text
  }
  return written(grid, programs.Excel)
}

test('sources, facts, figures and actions in a workbook are proposed, written once they are accepted, and used', async () => {
  const folder = folderWith('XAA')
  await rsr(folder, 'sheet', 'XAA', '--for', 'police', '--out', 'sent', '--date', '2026-11-02')
  let file: Uint8Array = readFileSync(join(folder, sent))
  file = fillIn(file, 'Sources', [
    ['new-source-1', 'Title', 'Training statistics of the police academy'],
    ['new-source-1', 'Published by', 'National Police of XAA'],
    ['new-source-1', 'Year', '2026'],
    ['new-source-1', 'Kind', 'Official statement or statistics'],
    ['new-source-2', 'Title', 'A circular'],
  ])
  file = fillIn(file, 'Facts', [
    ['new-fact-1', 'What it says', 'In 2026 the academy trained 214 officers.'],
    ['new-fact-1', 'Kind', 'Official figure'],
    ['new-fact-1', 'Source', 'new-source-1'],
    ['new-fact-1', 'Page or article', 'table 1'],
  ])
  file = fillIn(file, 'Statistics', [['prosecutions', '2021', '5']])
  writeFileSync(join(folder, 'back.xlsx'), file)

  const order = ['import', 'back.xlsx', '--received', '2026-11-20'] as const
  const shown = await rsr(folder, ...order, '--dry-run')
  expect(shown.out).toContain(
    '  training-statistics-of-the-police-academy-2026  new under sources, from police (new-source-1)\n    title: Training statistics of the police academy',
  )
  expect(shown.out).toContain('  police-fact-1  new under facts, from police (new-fact-1)')
  expect(shown.err).toContain('Cannot register `new-source-2` of the table of sources, cell B')
  expect(shown.err).toContain('what is missing is published by, year, kind')
  // The series is public, and the police did not say that this figure may be.
  expect(shown.err).toMatch(
    /Cannot add “5” in cell \w+ of the sheet “Statistics” to `prosecutions`: who may read/,
  )

  const ids = 'training-statistics-of-the-police-academy-2026,police-fact-1'
  const { code, out } = await rsr(folder, ...order, '--accept', ids)
  expect(code).toBe(0)
  expect(out).toContain(
    'Accepted and registered: 2. To use them, name a new fact under `for` or `against` of an answer',
  )
  expect((await rsr(folder, 'check', 'XAA')).code).toBe(0)
  expect(readFileSync(join(folder, 'XAA/evidence.yaml'), 'utf8')).toMatch(
    / {2}police-fact-1:\n {4}text: In 2026 the academy trained 214 officers\.\n {4}kind: official-figure\n {4}sources:\n {6}- source: training-statistics-of-the-police-academy-2026\n {8}pinpoint: table 1\n/,
  )
  const again = await rsr(folder, ...order, '--accept', ids)
  expect(again.out).toMatch(/^Nothing to write: /)

  const wrong = await rsr(folder, ...order, '--accept', 'police-fact-2')
  expect(wrong.code).toBe(2)
  expect(wrong.err).toContain(
    'Cannot find `police-fact-2` after --accept in the forms. Did you mean `police-fact-1`?',
  )
})

test.each([
  ['another agency', ['--agency', 'justice'], '`back.xlsx` is the form of police, not of justice'],
  ['a day before it was made', ['--received', '2025-11-20'], '`back.xlsx` was made later, on 2026-11-02'],
])('a form is not imported as that of %s', async (_, args, sentence) => {
  const folder = folderWith('XAA')
  await rsr(folder, 'sheet', 'XAA', '--for', 'police', '--out', 'sent', '--date', '2026-11-02')
  writeFileSync(join(folder, 'back.xlsx'), readFileSync(join(folder, sent)))
  const { code, err } = await rsr(folder, 'import', 'back.xlsx', ...args)
  expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining(sentence) as string })
  expect(existsSync(join(folder, 'XAA/replies'))).toBe(false)
})
