/** Answer sheets as they come back: whatever people and programs did to them, each answer is found or told of. */
import * as fc from 'fast-check'
import { type AnswerColumn, type ReturnedForm, readSheet, toSheet } from '@rsr/forms'
import type { AnswerForm } from '@rsr/roadmap'
import { beforeAll, describe, expect, test } from 'vitest'
import { cellName } from '../src/sheet/reference.ts'
import {
  type Grid,
  type GridSheet,
  gridOf,
  insertColumn,
  programs,
  rename,
  sheetOf,
  written,
} from './grid.ts'
import { sampleForm } from './sample-form.ts'

const columns = {
  answer: 4,
  facts: 5,
  source: 6,
  page: 7,
  period: 8,
  'may-be': 9,
  note: 10,
} as const satisfies Record<AnswerColumn, number>
const headRow = 2

let form: AnswerForm
let sent: Grid
beforeAll(async () => {
  form = await sampleForm('justice')
  sent = gridOf(toSheet(form))
})

type Answers = Readonly<Record<string, Readonly<Partial<Record<AnswerColumn, string>>>>>

/** A copy of what was sent, with answers filled in. */
function filled(answers: Answers): Grid {
  const grid = structuredClone(sent)
  for (const [id, cells] of Object.entries(answers))
    for (const [key, text] of Object.entries(cells)) fill(grid, id, columns[key as AnswerColumn], text)
  return grid
}

function rowOf(grid: Grid, id: string): { sheet: GridSheet; row: string[]; index: number } {
  for (const sheet of grid.sheets) {
    const index = sheet.rows.findIndex(([first]) => first === id)
    const row = sheet.rows[index]
    if (row && sheet.name !== 'rsr') return { sheet, row, index }
  }
  throw new Error(`Cannot find ${id}`)
}

function fill(grid: Grid, id: string, column: number, text: string): void {
  const { row } = rowOf(grid, id)
  while (row.length <= column) row.push('')
  row[column] = text
}

const read = (grid: Grid, program: keyof typeof programs = 'Excel') =>
  readSheet(written(grid, programs[program]), { file: 'back.xlsx' })

/** The answers of a form as they were filled in. */
const answersIn = (value: ReturnedForm | undefined): Answers =>
  Object.fromEntries(
    (value?.answers ?? []).map(({ criterion, cells }) => [
      criterion,
      Object.fromEntries(Object.entries(cells).map(([key, { text }]) => [key, text])),
    ]),
  )

const idsOf = ({ messages }: ReturnType<typeof readSheet>) => messages.map(({ ruleId }) => ruleId)
const otherIn = ({ value }: ReturnType<typeof readSheet>) => value?.other.map(({ text }) => text)

const some: Answers = {
  'tip-protocol.5.1.a': {
    answer: 'Yes',
    facts: 'Section 3 of the Act',
    source: 'trafficking-act',
    page: 'section 3',
  },
  'tip-protocol.5.1.b': { answer: 'In part', note: '=HYPERLINK("http://example.org")' },
  'tip-protocol.9.5.a': { answer: 'Not known', 'may-be': 'May be public', period: '2023' },
}

test('a sheet that was not filled in has no answers, and nothing else is told of it', () => {
  const { value, messages } = readSheet(toSheet(form), { file: 'back.xlsx' })
  expect(messages).toEqual([])
  expect(value).toEqual({
    file: 'back.xlsx',
    kind: 'xlsx',
    sent: form.sent,
    answers: [],
    records: [],
    other: [],
  })
})

test('an answer has the sheet and the cell where it stands', () => {
  const { value } = read(filled({ 'tip-protocol.9.5.a': { answer: 'Yes', note: 'A note' } }))
  expect(value?.answers).toEqual([
    {
      criterion: 'tip-protocol.9.5.a',
      place: { sheet: 'I. Prevention', cell: 'A5' },
      question: {
        text: 'Is there a law or adopted policy to discourage demand for exploited labour, services or sex?',
        place: { sheet: 'I. Prevention', cell: 'B5' },
      },
      cells: {
        answer: { text: 'Yes', place: { sheet: 'I. Prevention', cell: 'E5' } },
        note: { text: 'A note', place: { sheet: 'I. Prevention', cell: 'K5' } },
      },
    },
  ])
})

/** Texts as people type and paste them; spaces at the ends do not count. */
const typed = fc
  .oneof(
    fc.constantFrom(
      'Yes',
      '=1+1',
      '-',
      '@x',
      '+33',
      '2023-25',
      '12-14',
      '_x0041_',
      'ليس بعد',
      'ยังไม่',
      'a\nb',
      '<b>&',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  )
  // oxlint-disable-next-line no-control-regex -- XML cannot have them
  .map((text) => text.replaceAll(/[\0-\x08\x0B-\x1F\uFFFE\uFFFF]|\r/g, '').trim())
  .filter((text) => text !== '')

test('what is filled in is read again, whichever program saved the file, and in whatever order its rows stand', () => {
  const asked = fc.uniqueArray(fc.constantFrom(...form.sent.asked), { maxLength: 12 })
  const cells = fc.dictionary(fc.constantFrom(...(Object.keys(columns) as AnswerColumn[])), typed, {
    minKeys: 1,
  })
  const answers = asked.chain((ids) => fc.record(Object.fromEntries(ids.map((id) => [id, cells]))))
  const order = fc.array(fc.nat({ max: 1000 }), { minLength: 40, maxLength: 40 })
  fc.assert(
    fc.property(answers, fc.constantFrom(...Object.keys(programs)), order, (given, program, ranks) => {
      const grid = filled(given)
      for (const sheet of grid.sheets.filter(({ name }) => /^[IVX]+\./.test(name))) {
        const rows = sheet.rows.splice(headRow + 1)
        const ranked = rows.map((row, index) => [ranks[index % ranks.length] ?? 0, row] as const)
        sheet.rows.push(...ranked.toSorted(([a], [b]) => a - b).map(([, row]) => row))
      }
      const back = read(grid, program as keyof typeof programs)
      expect(answersIn(back.value)).toEqual(given)
      expect(back.value?.other).toEqual([])
      expect(back.messages).toEqual([])
    }),
    { numRuns: 10 },
  )
})

/** What people do to a sheet, after which every answer is where it was. */
const harmless: Readonly<Record<string, (grid: Grid, sheet: GridSheet) => void>> = {
  'rows inserted above the table': (_, { rows }) => void rows.unshift([], []),
  'empty rows inserted in the table': (_, { rows }) => void rows.splice(5, 0, [], []),
  'a column inserted before the answers': (grid, sheet) => insertColumn(grid, sheet, columns.answer),
  'a column inserted before the ids': (grid, sheet) => insertColumn(grid, sheet, 0),
  'a sheet renamed': (grid, sheet) => rename(grid, sheet, 'Réponses'),
  'sheets in another order': (grid) => void (grid.sheets = grid.sheets.toReversed()),
  'the row of titles deleted': (_, { rows }) => void rows.splice(headRow, 1),
  'titles in another language': (_, { rows }) => void rows[headRow]?.fill('Réponse', columns.answer),
  'the headings of standards deleted': (_, sheet) => {
    sheet.rows = sheet.rows.filter(
      (row, index) => index < headRow + 1 || row.some((text, at) => at > 0 && text !== ''),
    )
  },
  'the first page deleted': (grid) => void grid.sheets.shift(),
  'columns in another order': (_, sheet) => {
    sheet.rows = sheet.rows.map((row, index) => (index < headRow ? row : row.toReversed()))
    const width = Math.max(...sheet.rows.map((row) => row.length))
    sheet.rows = sheet.rows.map((row, index) =>
      index < headRow ? row : [...Array.from({ length: width - row.length }, () => ''), ...row],
    )
  },
  'ids in capitals': (_, sheet) => {
    for (const row of sheet.rows.slice(headRow + 1))
      if ((row[1] ?? '') !== '') row[0] = row[0]?.toUpperCase() ?? ''
  },
}

describe.each(Object.entries(harmless))('after %s', (name, change) => {
  test('every answer is found, and nothing is told but what was written', () => {
    const grid = filled(some)
    change(grid, sheetOf(grid, 'II. Criminalization'))
    const back = read(grid)
    expect(answersIn(back.value)).toEqual(some)
    const titles = name.startsWith('titles') ? Array.from({ length: 7 }, () => 'Réponse') : []
    expect(otherIn(back)).toEqual(titles)
    expect(back.messages).toEqual([])
  })
})

/** What may not be as it was meant: the answers that are read, the messages, and the texts that are told apart. */
interface Doubtful {
  readonly change: (grid: Grid, sheet: GridSheet) => void
  readonly messages: readonly string[]
  readonly answers?: (before: Answers) => Answers
  readonly other?: readonly string[]
}

const without = (id: string) => (before: Answers) =>
  Object.fromEntries(Object.entries(before).filter(([each]) => each !== id))

const doubtful: Readonly<Record<string, Doubtful>> = {
  'the id of a row deleted': {
    change: (grid) => fill(grid, 'tip-protocol.5.1.a', 0, ''),
    messages: ['sheet-id-lost'],
  },
  'the titles and the names of columns gone': {
    change: (grid, { rows }) => {
      rows.splice(headRow, 1)
      grid.names = []
    },
    messages: ['sheet-column-guessed'],
  },
  'the hidden sheet gone': {
    change: (grid) => {
      grid.sheets = grid.sheets.filter(
        ({ name }) => !['rsr', 'Lists', 'How to answer'].includes(name) && /\./.test(name),
      )
    },
    messages: ['sheet-unknown'],
  },
  'a row deleted': {
    change: (_, sheet) => {
      sheet.rows = sheet.rows.filter(([id]) => id !== 'tip-protocol.5.1.b')
    },
    messages: ['sheet-question-gone'],
    answers: without('tip-protocol.5.1.b'),
  },
  'a row inserted below a question': {
    change: (grid) => {
      const { sheet, index } = rowOf(grid, 'tip-protocol.5.1.a')
      sheet.rows.splice(index + 1, 0, ['', '', '', '', '', 'And section 4'])
    },
    messages: ['sheet-row-without-id'],
    other: ['And section 4'],
  },
  'a column of their own': {
    change: (grid, sheet) => {
      insertColumn(grid, sheet, columns.facts)
      rowOfIn(sheet.rows, 'tip-protocol.5.1.b')[columns.facts] = 'Yes'
    },
    messages: [],
    other: ['Yes'],
  },
  'cells inserted in one row': {
    change: (_, { rows }) => void rowOfIn(rows, 'tip-protocol.5.1.a').unshift('', ''),
    messages: ['sheet-row-shifted'],
  },
  'cells merged over two rows': {
    change: (grid, sheet) => {
      const { index } = rowOf(grid, 'tip-protocol.5.1.a')
      sheet.merged.push(`${cellName(index, columns.answer)}:${cellName(index + 1, columns.answer)}`)
    },
    messages: ['sheet-merged'],
  },
  'a question changed': {
    change: (grid) => fill(grid, 'tip-protocol.5.1.b', 2, 'It means something else'),
    messages: ['sheet-text-changed'],
    other: ['It means something else'],
  },
  'a comment': {
    change: (_, sheet) => void sheet.comments.push({ cell: 'E6', text: 'See the Act' }),
    messages: [],
    other: ['See the Act'],
  },
  'a sheet of their own': {
    change: (grid) =>
      void grid.sheets.push({
        name: 'More',
        isHidden: false,
        rows: [['Yes', 'It is so']],
        merged: [],
        raw: {},
        comments: [],
      }),
    messages: [],
    other: ['Yes', 'It is so'],
  },
}

const rowOfIn = (rows: string[][], id: string): string[] => rows.find(([first]) => first === id) ?? []

describe.each(Object.entries(doubtful))('after %s', (_, { change, messages, answers, other = [] }) => {
  test('what is sure is read, and the rest is told', () => {
    const grid = filled(some)
    change(grid, sheetOf(grid, 'II. Criminalization'))
    const back = read(grid)
    expect(answersIn(back.value)).toEqual(answers ? answers(some) : some)
    expect(idsOf(back)).toEqual(messages)
    expect(otherIn(back)).toEqual(other)
  })
})

test('a text in a column of their own has what they wrote above it', () => {
  const grid = structuredClone(sent)
  const sheet = sheetOf(grid, 'II. Criminalization')
  sheet.rows[headRow]?.push('Comment of the legal unit')
  const row = rowOfIn(sheet.rows, 'tip-protocol.5.1.b')
  while (row.length <= columns.note) row.push('')
  row.push('Agreed')
  const { value } = read(grid)
  expect(value?.other.filter(({ text }) => text === 'Agreed')).toMatchObject([
    { heading: 'Comment of the legal unit' },
  ])
})

test('a text in a column that a later toolkit asks for is told with its heading', () => {
  const tables = form.tables.map((table) => ({
    ...table,
    columns: [...table.columns, { key: 'remark', title: 'Remark', isOpen: true }],
  }))
  const grid = gridOf(toSheet({ ...form, tables }))
  const [id = ''] = form.sent.asked
  fill(grid, id, columns.note + 1, 'As of May.')
  const { value } = read(grid)
  expect(value?.answers).toEqual([])
  expect(value?.other).toMatchObject([{ text: 'As of May.', heading: 'Remark' }])
})

test('where ids were sorted without their questions no answer is taken, and all that stands there is told', () => {
  const grid = filled(some)
  const { rows } = sheetOf(grid, 'II. Criminalization')
  const [a, b] = [rowOfIn(rows, 'tip-protocol.5.1.a'), rowOfIn(rows, 'tip-protocol.5.1.b')]
  ;[a[0], b[0]] = [b[0] ?? '', a[0] ?? '']
  const back = read(grid)
  expect(idsOf(back)).toEqual(['sheet-row-mixed'])
  expect(Object.keys(answersIn(back.value))).toEqual(['tip-protocol.9.5.a'])
  expect(otherIn(back)).toEqual(expect.arrayContaining(['Yes', 'Section 3 of the Act', 'In part']))
})

test('an answer in two rows is read twice, and this is told', () => {
  const grid = filled(some)
  const { sheet, row } = rowOf(grid, 'tip-protocol.9.5.a')
  sheet.rows.push(row.with(columns.answer, 'No'))
  const back = read(grid)
  const both = back.value?.answers.filter(({ criterion }) => criterion === 'tip-protocol.9.5.a')
  expect(both?.map(({ cells }) => cells.answer?.text)).toEqual(['Not known', 'No'])
  expect(idsOf(back)).toEqual(['sheet-answer-twice'])
})

/** What Excel makes of what is typed, in a cell that someone pasted. */
test.each([
  { what: 'a number', xml: '><v>2023</v>', text: '2023', messages: [] },
  { what: 'a fraction', xml: '><v>0.30000000000000004</v>', text: '0.3', messages: [] },
  { what: 'a share', xml: ' s="2"><v>0.25</v>', text: '25%', messages: [] },
  {
    what: 'a page that became a date',
    xml: ' s="1"><v>46370</v>',
    text: '2026-12-14',
    messages: ['sheet-date'],
  },
  { what: 'a date in words', xml: ' s="3"><v>46370</v>', text: '2026-12-14', messages: ['sheet-date'] },
  {
    what: 'a date of ISO 8601',
    xml: ' t="d"><v>2026-12-14T00:00:00</v>',
    text: '2026-12-14',
    messages: ['sheet-date'],
  },
  { what: 'a truth', xml: ' t="b"><v>1</v>', text: 'TRUE', messages: [] },
  {
    what: 'a formula',
    xml: ' t="str"><f>A1&amp;B1</f><v>p. 3</v>',
    text: 'p. 3',
    messages: ['sheet-formula'],
  },
  {
    what: 'an error',
    xml: ' t="e"><f>[1]Sheet!A1</f><v>#REF!</v>',
    text: '#REF!',
    messages: ['sheet-formula', 'sheet-error-value'],
  },
])('$what is read as a person reads it', ({ xml, text, messages }) => {
  const grid = filled({ 'tip-protocol.9.5.a': { page: 'x' } })
  const { sheet, index } = rowOf(grid, 'tip-protocol.9.5.a')
  const name = cellName(index, columns.page)
  sheet.raw[name] = `<c r="${name}"${xml}</c>`
  const back = read(grid)
  expect(answersIn(back.value)).toEqual({ 'tip-protocol.9.5.a': { page: text } })
  expect(idsOf(back)).toEqual(messages)
})

test('rows of sources, facts, figures and actions that were added or noted on are read, and no others', () => {
  const grid = structuredClone(sent)
  const facts = sheetOf(grid, 'Facts')
  const added = rowOfIn(facts.rows, 'new-fact-1')
  added.push('The Act was amended.', 'Law or adopted policy')
  const figures = sheetOf(grid, 'Statistics')
  const year = figures.rows[headRow]?.indexOf('2021') ?? 0
  const prosecutions = rowOfIn(figures.rows, 'prosecutions')
  expect(prosecutions[year]).toBe('')
  prosecutions[year] = '7'
  const back = read(grid)
  expect(
    back.value?.records?.map(({ kind, id, cells }) => [
      kind,
      id,
      Object.entries(cells).map(([key, { text }]) => [key, text]),
    ]),
  ).toEqual([
    [
      'facts',
      'new-fact-1',
      [
        ['text', 'The Act was amended.'],
        ['kind', 'Law or adopted policy'],
      ],
    ],
    ['figures', 'prosecutions', [['2021', '7']]],
  ])
  expect(back.value?.other).toEqual([])
})

test('another workbook is no answer sheet, and this is said', () => {
  const grid: Grid = {
    sheets: [
      { name: 'Budget', isHidden: false, rows: [['Year', '2026']], merged: [], raw: {}, comments: [] },
    ],
    names: [],
  }
  const back = read(grid)
  expect(back.value).toBeUndefined()
  expect(back.messages).toMatchObject([{ ruleId: 'sheet-without-questions', fatal: true, file: 'back.xlsx' }])
})
