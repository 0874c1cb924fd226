/** What leaves for other programs: JSON that is read again without loss, and tables that any of them can read. */
import { toMarkdown } from '@rsr/document'
import { type InputFile, readAnalysis } from '@rsr/model'
import { type Cell, type Row, analyse, publish, rowsOf, tables, toCsv } from '@rsr/roadmap'
import { describe, expect, test } from 'vitest'
import { examples, readExample, releases, treeOf } from './read-example.ts'

const cases = examples.flatMap((name) => releases.map((release) => [name, release] as const))

const asFile = (value: unknown): InputFile => ({
  path: 'exported.json',
  bytes: new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`),
})

describe.each(cases)('the export of %s in the %s release', (name, release) => {
  const made = readExample(name).then((example) => publish(analyse(example.assessment, example), { release }))

  test('is JSON of the schema, of which the same document is made when it is read again', async () => {
    const publication = await made
    const { value: analysis, messages } = readAnalysis(asFile(publication))
    expect(messages).toEqual([])
    if (!analysis) throw new Error('Cannot read what was exported')
    expect(analysis).toEqual(publication)
    const again = publish(analysis, { release })
    expect(again).toEqual(publication)
    expect(toMarkdown(treeOf(again))).toBe(toMarkdown(treeOf(publication)))
  })

  test('has tables whose ids lead to rows of the others, and that count as the document does', async () => {
    const publication = await made
    const rows = rowsOf(publication)
    const ids = {
      standard: new Set(rows.standards.map(({ standard }) => standard)),
      criterion: new Set(rows.criteria.map(({ criterion }) => criterion)),
      fact: new Set(rows.facts.map(({ fact }) => fact)),
      source: new Set(rows.sources.map(({ source }) => source)),
    }
    expect(rows.criteria.filter(({ standard }) => !ids.standard.has(standard))).toEqual([])
    expect(rows.questions.filter(({ criterion }) => !ids.criterion.has(criterion))).toEqual([])
    expect(
      rows.evidence.filter(({ fact, criterion }) => !ids.fact.has(fact) || !ids.criterion.has(criterion)),
    ).toEqual([])
    expect(
      rows.citations.filter(({ fact, source }) => !ids.fact.has(fact) || !ids.source.has(source)),
    ).toEqual([])
    const answered = rows.criteria.filter(({ answer }) => ['yes', 'partly', 'no'].includes(answer)).length
    expect(answered).toBe(rows.edition[0]?.answered)
    const open = rows.criteria.filter(({ answer }) =>
      ['unknown', 'not-provided', 'not-asked'].includes(answer),
    )
    expect(rows.questions.length).toBe(open.length)
    for (const group of ['priorities', 'instruments']) {
      // In law, each standard is counted once under its priority, and once under its instrument.
      const counted = rows.tallies.filter((row) => row.group === group && row.axis !== 'practice')
      expect(counted.reduce((sum, row) => sum + row.standards, 0)).toBe(rows.standards.length)
    }
  })

  test('is CSV from which every value is read again', async () => {
    const publication = await made
    const rowsByTable: Readonly<Record<string, readonly Row[]>> = rowsOf(publication)
    expect(Object.keys(rowsByTable)).toEqual(Object.keys(tables))
    for (const [table, { columns }] of Object.entries(tables)) {
      const [names, rows] = [Object.keys(columns), rowsByTable[table] ?? []]
      const cells = rows.map((row) => names.map((column) => asText(row[column] ?? null)))
      expect(readCsv(toCsv(names, rows))).toEqual([names, ...cells])
    }
  })
})

test('a text that a spreadsheet would take for a formula is a text there, and quotes and lines stay in their cell', () => {
  const rows = [
    '=1+1',
    '+44 20',
    '-5',
    '@SUM(A1)',
    '\t=1',
    ' =1',
    '=HYPERLINK("https://example.org")',
    'a;b',
    'é, "ü"\nß',
  ].map((text) => ({ text, number: -5, truth: false, none: null }))
  expect(toCsv(['text', 'number', 'truth', 'none'], rows)).toBe(
    [
      '\uFEFFtext,number,truth,none',
      "'=1+1,-5,false,",
      "'+44 20,-5,false,",
      "'-5,-5,false,",
      "'@SUM(A1),-5,false,",
      "'\t=1,-5,false,",
      "' =1,-5,false,",
      `"'=HYPERLINK(""https://example.org"")",-5,false,`,
      'a;b,-5,false,',
      '"é, ""ü""\nß",-5,false,',
      '',
    ].join('\r\n'),
  )
})

/** The messages on a file, with their lines and columns. */
const said = (value: unknown) =>
  readAnalysis(asFile(value)).messages.map(({ ruleId, line, column }) => [ruleId, line, column])

test('what is no analysis, or a damaged one, is told with its place', () => {
  expect(said({ schema: 'assessment/1' })).toEqual([['file-kind', 1, 1]])
  expect(said([])).toEqual([['file-kind', 1, 1]])
  expect(
    readAnalysis({ path: 'a.json', bytes: new TextEncoder().encode('{ "schema": ') }).messages[0]?.ruleId,
  ).toBe('json-syntax')
})

/** What a spreadsheet shows of a value: a text that begins as a formula does has an apostrophe before it. */
const asText = (cell: Cell) => {
  if (cell === null) return ''
  return typeof cell === 'string' && /^\s*[=+@-]/.test(cell) ? `'${cell}` : String(cell)
}

/** A reader of CSV as RFC 4180 has it, which knows nothing of how it was written. */
function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let [cell, row, isQuoted] = ['', [] as string[], false]
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if (isQuoted) {
      if (sign !== '"') cell += sign
      else if (text[at + 1] === '"') cell += text[at++]
      else isQuoted = false
    } else if (sign === '"') isQuoted = true
    else if (sign === ',' || text.startsWith('\r\n', at)) {
      row.push(cell)
      cell = ''
      if (sign === ',') continue
      rows.push(row)
      row = []
      at++
    } else cell += sign
  }
  return rows
}
