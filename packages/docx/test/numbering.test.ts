import { type DocumentTree, walk } from '@rsr/document'
import { expect, test } from 'vitest'
import { heading, list, numbered, para, sampleTree, treeOf } from './sample-tree.ts'
import { textOf, wordFileOf } from './word-file.ts'
import { wordNumbers } from './word-numbers.ts'

/** The numbers of headings and paragraphs as the tree has them, written as Word does. */
function treeNumbers(tree: DocumentTree): string[] {
  return Array.from(walk(tree)).flatMap((node) => {
    if (node.type === 'numberedParagraph') return [`${node.number}.`]
    if (node.type !== 'heading') return []
    return [node.numbering === 'annex' && node.depth === 1 ? `Annex ${node.number}` : (node.number ?? '')]
  })
}

async function numbersOfWord(tree: DocumentTree, styles: RegExp): Promise<string[]> {
  const lines = wordNumbers(await wordFileOf(tree))
  return lines.filter(({ style }) => styles.test(style)).map(({ number }) => number)
}

const headingsAndParagraphs = /^(Heading\d|NumberedParagraph)$/

test('Word counts headings and paragraphs to the numbers of the tree', async () => {
  const tree = sampleTree()
  const expected = treeNumbers(tree)
  expect(await numbersOfWord(tree, headingsAndParagraphs)).toEqual(expected)
  expect(expected).toContain('1.1.1.1')
  expect(expected).toContain('A.1.1')
  expect(expected).toContain('B.1')
})

test('an unnumbered chapter and annexes do not disturb the count', async () => {
  const tree = treeOf([
    heading(1, 'a', 'decimal', 'One'),
    heading(2, 'b', 'decimal', 'One one'),
    heading(1, 'c', 'none', 'Unnumbered'),
    heading(1, 'd', 'decimal', 'Two'),
    heading(2, 'e', 'decimal', 'Two one'),
    heading(1, 'f', 'annex', 'A'),
    heading(2, 'g', 'annex', 'A one'),
    heading(1, 'h', 'annex', 'B'),
    heading(2, 'i', 'decimal', 'B one'),
    heading(1, 'j', 'decimal', 'Three'),
    heading(2, 'k', 'decimal', 'Three one'),
  ])
  const expected = ['1', '1.1', '', '2', '2.1', 'Annex A', 'A.1', 'Annex B', 'B.1', '3', '3.1']
  expect(await numbersOfWord(tree, headingsAndParagraphs)).toEqual(expected)
  expect(treeNumbers(tree)).toEqual(expected)
})

const inner = () => list(true, [para('x')], [para('y')])

test('every ordered list starts from one, also inside another list', async () => {
  const tree = treeOf([
    list(true, [para('a'), para('more of a'), inner()], [para('b'), inner()]),
    numbered(undefined, 'between'),
    list(true, [para('c')], [para('d'), list(false, [para('bullet')])]),
    { type: 'box', children: [inner()] },
  ])
  const lines = wordNumbers(await wordFileOf(tree)).filter(({ style }) => style === 'ListParagraph')
  expect(lines.map(({ number, paragraph }) => `${number} ${textOf(paragraph)}`)).toEqual([
    '1) a',
    ' more of a',
    'a) x',
    'b) y',
    '2) b',
    'a) x',
    'b) y',
    '1) c',
    '2) d',
    '– bullet',
    '1) x',
    '2) y',
  ])
})

test('what is looked up stands in a list of a style of its own', async () => {
  const tree = treeOf([list(false, [para('read')]), { ...list(false, [para('looked up')]), compact: true }])
  const lines = wordNumbers(await wordFileOf(tree)).filter(({ number }) => number === '•')
  expect(lines.map(({ style, paragraph }) => `${style}: ${textOf(paragraph)}`)).toEqual([
    'ListParagraph: read',
    'CompactList: looked up',
  ])
})
