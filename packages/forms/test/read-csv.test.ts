import { columns, readCsv } from '@rsr/forms'
import { englishPhrases, findPhrase } from '@rsr/roadmap'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bytesOf, csvOf } from './csv.ts'

const read = (text: string | Uint8Array) =>
  readCsv(typeof text === 'string' ? bytesOf(text) : text, { file: 'police.csv' })

const rows = [
  ['Id', 'Your answer', 'Note'],
  ['untoc.10.a', 'Yes', 'First line\nsecond line'],
  ['untoc.10.b', 'No', 'Zürich; Bình, "Đà Nẵng"'],
]

/** UTF-16 as Excel saves “Unicode text”. */
const utf16 = (text: string, isLittle: boolean) => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), isLittle)
  return bytes
}

test.each([
  ['commas', csvOf(rows)],
  ['semicolons, and line ends of Unix', csvOf(rows, ';', '\n')],
  ['tabs', csvOf(rows, '\t')],
  ['a byte order mark', `\uFEFF${csvOf(rows, ';')}`],
  ['the line `sep=` of Excel', `sep=;\r\n${csvOf(rows, ';')}`],
  ['UTF-16', utf16(`\uFEFF${csvOf(rows, '\t')}`, true)],
  ['UTF-16, the greater byte first', utf16(`\uFEFF${csvOf(rows, '\t')}`, false)],
  ['UTF-16 without a mark', utf16(csvOf(rows, '\t'), true)],
])('a table with %s is read', (_, text) => {
  const { value, messages } = read(text)
  expect(messages).toEqual([])
  expect(value?.other).toEqual([])
  expect(
    value?.answers.map(({ criterion, cells }) => [criterion, cells.answer?.text, cells.note?.text]),
  ).toEqual([
    ['untoc.10.a', 'Yes', 'First line\nsecond line'],
    ['untoc.10.b', 'No', 'Zürich; Bình, "Đà Nẵng"'],
  ])
})

const answer = (text: string) => read(text).value?.answers[1]?.cells.answer?.place

test('a text has the line of its row, and the cell that Excel shows, though texts before it have several lines', () => {
  expect(answer(csvOf(rows))).toEqual({ line: 4, cell: 'B3' })
  // Excel does not show the line `sep=`.
  expect(answer(`sep=;\r\n${csvOf(rows, ';')}`)).toEqual({ line: 5, cell: 'B3' })
})

test('columns are found in any order, by the titles of the answer sheet and other names, below rows of a title', () => {
  const { value } = read(
    csvOf([
      ['Questions for the police', '', '', ''],
      ['May be public', 'ANSWER', 'Ours', 'id'],
      ['public', 'Yes', 'see file 3', 'untoc.10.a'],
    ]),
  )
  expect(value?.answers).toMatchObject([
    { criterion: 'untoc.10.a', cells: { answer: { text: 'Yes' }, 'may-be': { text: 'public' } } },
  ])
  expect(value?.other).toMatchObject([
    { text: 'Questions for the police', place: { cell: 'A1' } },
    { text: 'see file 3', heading: 'Ours', place: { cell: 'C3' } },
  ])
})

test('the titles of the columns are those of the answer sheet', () => {
  for (const [key, { title }] of Object.entries(columns)) {
    expect(title).toBe(findPhrase(englishPhrases, `sheet.column.${key}`))
  }
})

test.each([
  ['bytes that are no text', new Uint8Array([0x49, 0x64, 0xff, 0x80]), 1, /no text in UTF-8/],
  ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 1, /Give it the ending \.xlsx/],
  ['an empty file', '', 1, /no row with the headings/],
  ['a table without ids', 'Question,Answer\nIs it?,Yes\n', 1, /no row with the headings/],
  [
    'a quote that is not closed',
    'Id,Answer\nuntoc.10.a,Yes\nuntoc.10.b,"No\nuntoc.10.c,Yes\n',
    3,
    /not closed/,
  ],
])('%s gives one message with its line, and no answers', (_, text, line, sentence) => {
  const { value, messages } = read(text)
  expect(value).toBeUndefined()
  expect(messages).toMatchObject([{ ruleId: 'form-unreadable', file: 'police.csv', line }])
  expect(messages[0]?.reason).toMatch(sentence)
})

test('every text of a table is at its question or told apart: none is lost', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', 'é', ' ', ',', ';', '"', '\n', '\t', '=', '1'),
    maxLength: 8,
  })
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('', 'untoc.10.a', 'x.1.b'), cell, cell, cell), { maxLength: 12 }),
      fc.constantFrom(',', ';', '\t'),
      (table, delimiter) => {
        const { value } = read(csvOf([['Id', 'Your answer', 'Note', 'Own'], ...table], delimiter))
        const found = [
          ...(value?.answers ?? []).flatMap(({ criterion, cells }) => [
            criterion,
            ...Object.values(cells).map(({ text }) => text),
          ]),
          ...(value?.other ?? []).map(({ text }) => text),
        ]
        const typed = table.flat().map((text) => text.trim())
        expect(found.toSorted()).toEqual(typed.filter((text) => text !== '').toSorted())
      },
    ),
    { numRuns: 60 },
  )
})
