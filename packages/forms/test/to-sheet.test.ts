/** The workbook that agencies receive. */
import { toSheet } from '@rsr/forms'
import { type XmlNode, attribute, descendants, elements, ownText, parseXml } from '@rsr/opc'
import type { AnswerForm } from '@rsr/roadmap'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'
import { sampleForm } from './sample-form.ts'

let form: AnswerForm
let parts: ReadonlyMap<string, string>
beforeAll(async () => {
  form = await sampleForm('justice')
  parts = partsOf(form)
})

const partsOf = (of: AnswerForm, paper?: 'Letter') =>
  new Map(
    Object.entries(unzipSync(toSheet(of, paper ? { paper } : {}))).map(([name, bytes]) => [
      name,
      strFromU8(bytes),
    ]),
  )

const part = (name: string, from = parts): XmlNode => parseXml(from.get(name) ?? '')
const all = (root: XmlNode, name: string) => descendants(root).filter((node) => node.name === name)

/** The sheet of a name. */
function sheet(name: string, from = parts): XmlNode {
  const index = all(part('xl/workbook.xml', from), 'sheet').findIndex(
    (node) => attribute(node, 'name') === name,
  )
  return part(`xl/worksheets/sheet${index + 1}.xml`, from)
}

/** The text of a cell. */
const textOf = (root: XmlNode, cell: string) =>
  all(root, 'c')
    .filter((node) => attribute(node, 'r') === cell)
    .flatMap((node) => all(node, 't').map(ownText))
    .join('')

/** Whether a cell may be written in while its sheet is protected. */
function isLocked(root: XmlNode, cell: string): boolean {
  const style = Number(attribute(all(root, 'c').find((node) => attribute(node, 'r') === cell) ?? root, 's'))
  const formats = elements(all(part('xl/styles.xml'), 'cellXfs')[0] ?? root)
  const protection = elements(formats[style] ?? root).find(({ name }) => name === 'protection')
  return protection ? attribute(protection, 'locked') === '1' : true
}

test('a question stands with what a yes means and what is known, locked, and its answer is open', () => {
  const first = sheet('I. Prevention')
  expect(textOf(first, 'A5')).toBe('tip-protocol.9.5.a')
  expect(textOf(first, 'B5')).toBe(
    'Is there a law or adopted policy to discourage demand for exploited labour, services or sex?',
  )
  expect(textOf(first, 'C5')).toContain('There is a law or adopted policy')
  expect(textOf(first, 'D5')).toContain('Recorded so far: No.')
  expect(['A5', 'B5', 'C5', 'D5'].map((cell) => isLocked(first, cell))).toEqual([true, true, true, true])
  expect(['E5', 'F5', 'K5'].map((cell) => isLocked(first, cell))).toEqual([false, false, false])
  expect(
    all(first, 'sheetProtection').map((node) => [attribute(node, 'sheet'), attribute(node, 'password')]),
  ).toEqual([['1', undefined]])
})

test('answers are chosen from a list in a hidden sheet, question by question', () => {
  const [answer] = all(sheet('I. Prevention'), 'dataValidation')
  expect(answer && [attribute(answer, 'sqref'), all(answer, 'formula1').map(ownText)]).toEqual([
    'E5:E6',
    ["'Lists'!$A$2:$A$6"],
  ])
  const lists = sheet('Lists')
  expect(['A2', 'A3', 'A4', 'A5', 'A6'].map((cell) => textOf(lists, cell))).toEqual([
    'Yes',
    'In part',
    'No',
    'Not applicable',
    'Not known',
  ])
  const states = all(part('xl/workbook.xml'), 'sheet').map((node) => [
    attribute(node, 'name'),
    attribute(node, 'state'),
  ])
  expect(states).toContainEqual(['Lists', 'hidden'])
  expect(states).toContainEqual(['rsr', 'veryHidden'])
})

test('the first page says for whom it is, by when to reply and whom to turn to', () => {
  const guide = all(sheet('How to answer'), 't').map(ownText)
  const after = (label: string) => guide[guide.indexOf(label) + 1]
  expect(after('For')).toBe('Ministry of Justice of XAA, International Cooperation Division')
  expect(after('Please reply by')).toBe('18 December 2026')
  expect(after('Contact')).toContain('Regional Support Office')
})

test('a form for one agency asks only what it is best placed to answer or was asked', async () => {
  const whole = await sampleForm()
  expect(form.sent.asked.length).toBeGreaterThan(0)
  expect(form.sent.asked.length).toBeLessThan(whole.sent.asked.length / 2)
  expect(whole.sent.asked).toEqual(expect.arrayContaining([...form.sent.asked]))
  expect(whole.recipient).toBeUndefined()
})

test('what looks like a formula is a text, and stays one when its cell is edited', () => {
  const evil = '=HYPERLINK("http://example.org","click")'
  const [table, ...tables] = form.tables
  if (!table) throw new Error('Cannot find a table')
  const rows = [{ id: '+x', cells: { question: evil, meaning: '@SUM(1)', known: '-1' } }]
  const made = partsOf({ ...form, tables: [{ ...table, rows }, ...tables] })
  const first = sheet(table.name, made)
  expect(['A4', 'B4', 'C4', 'D4'].map((cell) => textOf(first, cell))).toEqual(['+x', evil, '@SUM(1)', '-1'])
  expect(
    all(first, 'c').filter((node) => attribute(node, 't') !== 'inlineStr' && elements(node).length > 0),
  ).toEqual([])
  expect(all(first, 'f')).toEqual([])
  // Format 49 is text (ISO/IEC 29500-1, 18.8.30), of every cell.
  const formats = elements(all(part('xl/styles.xml', made), 'cellXfs')[0] ?? first)
  expect(formats.map((node) => attribute(node, 'numFmtId'))).toEqual(formats.map(() => '49'))
})

test('a page holds all columns, with their titles on each, on the paper of the workspace', () => {
  const setup = (from: ReadonlyMap<string, string>) =>
    all(sheet('I. Prevention', from), 'pageSetup').map((node) => [
      attribute(node, 'paperSize'),
      attribute(node, 'orientation'),
      attribute(node, 'fitToHeight'),
    ])
  expect(setup(parts)).toEqual([['9', 'landscape', '0']])
  expect(setup(partsOf(form, 'Letter'))).toEqual([['1', 'landscape', '0']])
  const titles = all(part('xl/workbook.xml'), 'definedName').filter(
    (node) => attribute(node, 'name') === '_xlnm.Print_Titles',
  )
  expect(titles.map(ownText)[0]).toBe("'I. Prevention'!$3:$3")
})

test('names of sheets are as Excel can have them, and each is another', () => {
  const tables = [
    'History / [old]: ?*',
    'a name that is longer than thirty-one letters',
    'Lists',
    'lists',
  ].map((name, index) => ({ ...form.tables[index], name }) as (typeof form.tables)[number])
  const names = all(part('xl/workbook.xml', partsOf({ ...form, tables })), 'sheet').map(
    (node) => attribute(node, 'name') ?? '',
  )
  expect(names.filter((name) => name.length > 31 || /[\\/?*[\]:]/.test(name))).toEqual([])
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
})

test('the file says its title, its language and the office, names no person, and is the same each time', () => {
  const core = part('docProps/core.xml')
  const said = Object.fromEntries(elements(core).map((node) => [node.name, ownText(node)]))
  expect(said).toMatchObject({
    'dc:title': 'Answer sheet: Country XAA (fictional) – Ministry of Justice of XAA',
    'dc:creator': 'Regional Support Office',
    'dc:language': 'en',
  })
  expect(said['cp:lastModifiedBy']).toBeUndefined()
  expect(toSheet(form)).toEqual(toSheet(form))
})
