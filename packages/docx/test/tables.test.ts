import type { Block } from '@rsr/document'
import { expect, test } from 'vitest'
import {
  computed,
  field,
  numbered,
  para,
  sampleTree,
  see,
  status,
  strong,
  table,
  treeOf,
} from './sample-tree.ts'
import {
  all,
  attribute,
  elements,
  isOn,
  ownText,
  paragraphWith,
  textOf,
  val,
  wordFileOf,
  type XmlNode,
} from './word-file.ts'

const shares = [1 / 3, 1 / 3, 1 / 3]

const mark = () => status('full', '●', 'in place')

/** The fills of the cell and of the runs in it. */
function fills(cell: XmlNode | undefined): { cell: string | undefined; runs: (string | undefined)[] } {
  const properties = cell && all(cell, 'w:tcPr')[0]
  const shade = properties && all(properties, 'w:shd')[0]
  const runs = cell
    ? all(cell, 'w:rPr').flatMap((run) => all(run, 'w:shd').map((shd) => attribute(shd, 'w:fill')))
    : []
  return { cell: shade && attribute(shade, 'w:fill'), runs }
}

test('columns have the width of the page, to the twip, in the grid and in every cell', async () => {
  const cells = [['a'], ['b'], ['c']]
  const file = await wordFileOf(treeOf([table('t', ['T'], shares, cells, cells)]))
  const [made] = all(file.part('word/document.xml'), 'w:tbl')
  const [page] = all(file.part('word/document.xml'), 'w:pgSz')
  const [margins] = all(file.part('word/document.xml'), 'w:pgMar')
  if (!made || !page || !margins) throw new Error('Cannot find the table or its page')
  const text =
    Number(attribute(page, 'w:w')) -
    Number(attribute(margins, 'w:left')) -
    Number(attribute(margins, 'w:right'))
  const grid = all(made, 'w:gridCol').map((node) => Number(attribute(node, 'w:w')))
  expect(grid.reduce((sum, width) => sum + width, 0)).toBe(text)
  expect(Math.max(...grid) - Math.min(...grid)).toBeLessThanOrEqual(1)
  for (const row of all(made, 'w:tr'))
    expect(all(row, 'w:tcW').map((node) => Number(attribute(node, 'w:w')))).toEqual(grid)
  expect(all(made, 'w:tblLayout').map((node) => attribute(node, 'w:type'))).toEqual(['fixed'])
})

test('the first row is the header row, repeated, and no row breaks over pages', async () => {
  const file = await wordFileOf(sampleTree())
  const tables = all(file.part('word/document.xml'), 'w:tbl').filter(
    (node) => val(node, 'w:tblStyle') === 'CaptionedTable',
  )
  expect(tables).toHaveLength(3)
  for (const made of tables) {
    const rows = all(made, 'w:tr')
    expect(rows.map((row) => isOn(row, 'w:tblHeader'))).toEqual(rows.map((_, index) => index === 0))
    expect(rows.every((row) => isOn(row, 'w:cantSplit'))).toBe(true)
    expect(all(made, 'w:tblLook').map((look) => attribute(look, 'w:firstRow'))).toEqual(['true'])
  }
})

test('people who do not see a table are told what it is and what its columns are', async () => {
  const file = await wordFileOf(sampleTree())
  const made = all(file.part('word/document.xml'), 'w:tbl').find(
    (node) => val(node, 'w:tblStyle') === 'CaptionedTable',
  )
  expect(made && val(made, 'w:tblCaption')).toBe('Ratings at a glance, by axis')
  expect(made && val(made, 'w:tblDescription')).toBe('Standard; In law; In practice; Change')
})

test('the caption stands above, stays with the table, and shows the number that Word would count', async () => {
  const tree = treeOf([
    table('one', ['First'], [1], [['h']]),
    table('two', ['Second'], [1], [['h']]),
    numbered(undefined, 'See ', see('two'), '.'),
  ])
  const document = (await wordFileOf(tree)).part('word/document.xml')
  const captions = all(document, 'w:p').filter((node) => val(node, 'w:pStyle') === 'Caption')
  expect(captions.map(textOf)).toEqual(['Table 1. First', 'Table 2. Second'])
  expect(captions.map((node) => all(node, 'w:instrText').map((each) => ownText(each).trim()))).toEqual([
    ['SEQ Table \\* ARABIC'],
    ['SEQ Table \\* ARABIC'],
  ])
  expect(captions.every((node) => isOn(node, 'w:keepNext'))).toBe(true)
  expect(textOf(paragraphWith(document, 'See '))).toBe('See Table 2.')
})

test('a break in a cell is a new line of the same paragraph', async () => {
  const file = await wordFileOf(
    treeOf([table('t', ['T'], [1], [['head']], [['one', { type: 'break' }, 'two']])]),
  )
  const cell = all(file.part('word/document.xml'), 'w:tc')[1]
  expect(cell && all(cell, 'w:p').map(textOf)).toEqual(['one\ntwo'])
})

test('a status that is alone in a cell shades the cell, among words it has a colour', async () => {
  const tree = treeOf([
    table(
      't',
      ['T'],
      [0.2, 0.2, 0.2, 0.2, 0.2],
      [['a'], ['b'], ['c'], ['d'], ['e']],
      [
        [mark()],
        [computed(strong(mark()))],
        ['since ', mark()],
        [status('open', '?', 'not established')],
        [field('/s', 'Status', mark())],
      ],
    ),
  ])
  const document = (await wordFileOf(tree)).part('word/document.xml')
  const [alone, nested, among, open, inField] = all(document, 'w:tc').slice(5).map(fills)
  expect(alone?.cell).toMatch(/^[0-9A-F]{6}$/)
  expect(alone?.runs).toEqual([])
  expect(nested).toEqual(alone)
  expect(inField).toEqual(alone)
  expect(among?.cell).toBeUndefined()
  expect(among?.runs).toEqual([])
  expect(
    all(document, 'w:tc')
      .slice(7, 8)
      .flatMap((cell) => all(cell, 'w:color')),
  ).not.toEqual([])
  expect(open).toEqual({ cell: undefined, runs: [] })
})

test('tables that follow each other stay two, and a table may end a document', async () => {
  const box: Block = { type: 'box', children: [para('in a box')] }
  const tree = treeOf([table('t', ['T'], [1], [['head']]), box, box])
  const [body] = all((await wordFileOf(tree)).part('word/document.xml'), 'w:body')
  const names = body ? elements(body).map((node) => node.name) : []
  expect(names.join(' ')).toBe('w:p w:tbl w:p w:tbl w:p w:tbl w:p w:sectPr')
})

test('no word is broken by a narrow column, and numbers stand under each other in one that is no wider than they are', async () => {
  const document = (
    await wordFileOf(
      treeOf([
        table(
          't',
          ['T'],
          [0.4, 0.1, 0.5],
          [['Name'], ['Recommendations'], ['Count']],
          [['one'], ['Confidentiality'], ['7']],
          [['two'], ['none'], ['1,204']],
        ),
      ]),
    )
  ).part('word/document.xml')
  const [name = 0, longWords = 0, numbers = 0] = all(document, 'w:gridCol').map((node) =>
    Number(attribute(node, 'w:w')),
  )
  // "Recommendations" in bold Arial of 9 points is 1,560 twips wide.
  expect(longWords).toBeGreaterThan(1560)
  expect(numbers).toBeLessThan(1000)
  expect(name).toBeGreaterThan(longWords)
  const aligned = all(document, 'w:tc').map((cell) => val(cell, 'w:jc'))
  expect(aligned).toEqual([
    undefined,
    undefined,
    'right',
    undefined,
    undefined,
    'right',
    undefined,
    undefined,
    'right',
  ])
})

/** How many rows stay on the page of the next. */
async function kept(count: number): Promise<number> {
  const rows = Array.from({ length: count }, (_, index) => [[`row ${index}`]])
  const file = await wordFileOf(treeOf([table('t', ['T'], [1], [['head']], ...rows)]))
  return all(file.part('word/document.xml'), 'w:tr').filter((row) => isOn(row, 'w:keepNext')).length
}

test('a short table stays on one page, a long one goes on with its header row', async () => {
  expect(await kept(5)).toBe(5)
  // The first row is not left alone with the caption, nor the last one on a page of its own.
  expect(await kept(100)).toBe(2)
})

const lines = (count: number) =>
  Array.from({ length: count }, (_, index) => [
    ...(index > 0 ? [{ type: 'break' as const }] : []),
    'few words',
  ])

test('a cell of several short lines counts for the lines that it has', async () => {
  const rows = Array.from({ length: 4 }, () => [lines(6).flat()])
  const file = await wordFileOf(treeOf([table('t', ['T'], [1], [['head']], ...rows)]))
  const stay = all(file.part('word/document.xml'), 'w:tr').filter((row) => isOn(row, 'w:keepNext'))
  expect(stay).toHaveLength(4)
})

test('rows of half a page each are not kept together', async () => {
  const high = Array.from({ length: 30 }, () => ['words', { type: 'break' as const }]).flat()
  const rows = Array.from({ length: 4 }, () => [high])
  const file = await wordFileOf(treeOf([table('t', ['T'], [1], [['head']], ...rows)]))
  expect(all(file.part('word/document.xml'), 'w:tr').filter((row) => isOn(row, 'w:keepNext'))).toEqual([])
})

test('what follows a table stands away from it', async () => {
  const tree = treeOf([
    numbered(undefined, 'before'),
    table('t', ['T'], [1], [['head']]),
    numbered(undefined, 'after'),
  ])
  const document = (await wordFileOf(tree)).part('word/document.xml')
  const space = (words: string) =>
    all(paragraphWith(document, words), 'w:spacing').map((node) => attribute(node, 'w:before'))
  expect([space('before'), space('after')]).toEqual([[], ['240']])
})
