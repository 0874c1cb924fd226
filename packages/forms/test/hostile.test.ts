/** Workbooks that were made to harm: each is refused with one message, or read in as much time and memory as any. */
import { readSheet } from '@rsr/forms'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { expect, test } from 'vitest'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A workbook of one sheet; not packed, since what repeats itself would be refused for how small it is. */
function workbook(sheet: string, more: Zippable = {}, before = ''): Uint8Array {
  const parts: Zippable = {
    'xl/workbook.xml': strToU8(
      `${before}<workbook xmlns="${main}" xmlns:r="${links}"><sheets><sheet name="I" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships><Relationship Id="r1" Type="${links}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${links}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`,
    ),
    ...more,
  }
  return zipSync(parts, { level: 0 })
}

const rows = (count: number, row: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => row(index)).join('')
const strings = (content: string) => ({
  'xl/sharedStrings.xml': strToU8(`<sst xmlns="${main}">${content}</sst>`),
})
const packed = (parts: Zippable) => zipSync(parts, { level: 9 })

const hostile: Readonly<Record<string, readonly [make: () => Uint8Array, problem: RegExp]>> = {
  'an empty file': [() => new Uint8Array(), /is empty/],
  'a text': [() => strToU8('Id;Answer\n'), /no Excel workbook/],
  'a Word file': [() => zipSync({ 'word/document.xml': strToU8('<w/>') }), /no Excel workbook/],
  'an old Excel file': [
    () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600)]),
    /old format of Excel, \.xls/,
  ],
  'a bomb': [() => packed({ 'xl/workbook.xml': new Uint8Array(40 << 20) }), /too large/],
  'entities that multiply': [
    () => workbook('', {}, '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'),
    /document type/,
  ],
  'a million cells': [
    () => workbook(rows(510_000, (at) => `<row><c><v>${at}</v></c></row>`)),
    /500,000 cells/,
  ],
  'a text in very many cells': [
    () =>
      workbook(
        rows(2_000, () => '<row><c t="s"><v>0</v></c></row>'),
        strings(`<si><t>${'a'.repeat(32_000)}</t></si>`),
      ),
    /30,000,000 letters/,
  ],
  'very many texts': [() => workbook('', strings('<si/>'.repeat(510_000))), /500,000 texts/],
  'a sheet that is missing': [
    () => workbook('', { 'xl/worksheets/sheet1.xml': [new Uint8Array(), {}] }),
    /damaged/,
  ],
  'deep nesting': [
    () => workbook(`${'<row>'.repeat(50_000)}${'</row>'.repeat(50_000)}`),
    /nested too deeply/,
  ],
}

test.each(Object.entries(hostile))(
  '%s is refused with one message that says what to do',
  (name, [make, problem]) => {
    const { value, messages } = readSheet(make(), { file: name })
    expect(value).toBeUndefined()
    expect(messages).toMatchObject([
      {
        file: name,
        ruleId: 'sheet-unreadable',
        fatal: true,
        reason: expect.stringMatching(problem) as string,
        note: expect.stringContaining('Open it in Excel') as string,
      },
    ])
  },
)

test('cells in impossible places, and references that lead nowhere, are no reason to end', () => {
  const cells = ['ZZZZ1', 'A0', 'A99999999', '', 'A1'].map((name) => `<c r="${name}" t="s"><v>99</v></c>`)
  const { messages } = readSheet(workbook(`<row r="-3">${cells.join('')}</row><row r="x"><c t="e"/></row>`), {
    file: 'odd.xlsx',
  })
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(['sheet-without-questions'])
})
