import type { Block } from '@rsr/document'
import { expect, test } from 'vitest'
import { heading, para, table, treeOf } from './sample-tree.ts'
import { all, isOn, textOf, val, wordFileOf } from './word-file.ts'

const contents = (of: 'headings' | 'tables'): Block => ({
  type: 'contents',
  of,
  title: [{ type: 'text', value: `Contents: ${of}` }],
})

async function turning(blocks: Block[]): Promise<string[]> {
  const document = (await wordFileOf(treeOf(blocks))).part('word/document.xml')
  return all(document, 'w:p')
    .filter((node) => isOn(node, 'w:pageBreakBefore'))
    .map(textOf)
}

test('the first chapter and the first annex begin a page; other chapters follow on', async () => {
  const blocks = [
    contents('headings'),
    heading(1, 'one', 'decimal', 'One'),
    para('words'),
    heading(1, 'two', 'decimal', 'Two'),
    heading(2, 'part', 'decimal', 'Part'),
    heading(1, 'a', 'annex', 'Sources'),
    heading(1, 'b', 'annex', 'Terms'),
  ]
  expect(await turning(blocks)).toEqual(['One', 'Sources'])
})

function withTables(count: number): Promise<string[]> {
  const tables = Array.from({ length: count }, (_, index) => table(`t${index}`, ['T'], [1], [['head']]))
  return turning([contents('headings'), contents('tables'), heading(1, 'one', 'decimal', 'One'), ...tables])
}

test('a long list of tables begins a page, a short one stands under the contents', async () => {
  expect(await withTables(3)).toEqual(['One'])
  expect(await withTables(30)).toEqual(['Contents: tables', 'One'])
})

test('short contents stay on one page', async () => {
  const headings = Array.from({ length: 20 }, (_, index) =>
    heading(1, `h${index}`, 'decimal', `Head ${index}`),
  )
  const document = (await wordFileOf(treeOf([para('before'), contents('headings'), ...headings]))).part(
    'word/document.xml',
  )
  const entries = all(document, 'w:p').filter((node) => val(node, 'w:pStyle') === 'TOC1')
  expect(entries.map((node) => isOn(node, 'w:keepNext'))).toEqual(entries.map((_, index) => index < 19))
})
