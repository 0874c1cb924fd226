import { type Block, type DocumentTree, type Inline, build, number, walk } from '@rsr/document'
import { describe, expect, test } from 'vitest'
import { bareTree, everyNode, field, heading, note, numbered, text, treeOf } from './sample.ts'

const numbersOf = (tree: DocumentTree) =>
  [...walk(tree)].flatMap((node) => (node.type === 'heading' ? [node.number] : []))

const keys = (tree: DocumentTree) =>
  [...walk(tree)].flatMap((node) => (node.type === 'field' ? [[node.key, node.home]] : []))
const table = (id: string) => build.table(id, [1], [text('T')], [[[text('H')]]])

test('chapters, sections and annexes count each on their own, an unnumbered chapter not at all', () => {
  const blocks = [
    heading(1, 'a'),
    heading(2, 'b'),
    heading(2, 'c'),
    heading(3, 'd'),
    heading(4, 'e'),
    heading(2, 'f'),
    heading(1, 'g', 'none'),
    heading(2, 'h', 'none'),
    heading(1, 'i'),
    heading(2, 'j'),
    heading(1, 'k', 'annex'),
    heading(2, 'l'),
    heading(3, 'm', 'annex'),
    heading(1, 'n', 'annex'),
    heading(2, 'o'),
    heading(1, 'p'),
  ]
  expect(numbersOf(treeOf(blocks))).toEqual([
    '1',
    '1.1',
    '1.2',
    '1.2.1',
    '1.2.1.1',
    '1.3',
    '',
    '',
    '2',
    '2.1',
    'A',
    'A.1',
    'A.1.1',
    'B',
    'B.1',
    '3',
  ])
})

test('paragraphs and tables count through all sections, in boxes and annexes too', () => {
  const tree = bareTree([numbered(text('x')), table('t'), heading(1, 'a'), numbered(text('y'))])
  tree.children.push({
    type: 'pageSection',
    kind: 'landscape',
    children: [heading(1, 'b', 'annex'), table('u'), numbered(text('z'))],
  })
  const counted = [...walk(number(tree))].flatMap((node) =>
    node.type === 'numberedParagraph' || node.type === 'captionedTable' ? [[node.type, node.number]] : [],
  )
  expect(counted).toEqual([
    ['numberedParagraph', 1],
    ['captionedTable', 1],
    ['numberedParagraph', 2],
    ['captionedTable', 2],
    ['numberedParagraph', 3],
  ])
})

test('footnotes count where they are cited, and their texts come in that order at the end', () => {
  const noted = build.table('t', [1], [text('T'), note('b')], [[[text('H'), note('c')]]])
  const tree = treeOf([numbered(text('x'), note('d')), noted, numbered(note('a'))], {
    a: 'A',
    b: 'B',
    c: 'C',
    d: 'D',
  })
  const notes = tree.children.flatMap((node) =>
    node.type === 'footnoteDefinition' ? [[node.identifier, node.label]] : [],
  )
  expect(notes).toEqual([
    ['d', '1'],
    ['b', '2'],
    ['c', '3'],
    ['a', '4'],
  ])
})

test('a reference shows the kind and the number of its target, or the words that it has', () => {
  const blocks: Block[] = [
    heading(1, 'chapter'),
    heading(2, 'part'),
    { ...numbered(text('x')), id: 'para' },
    table('table'),
    heading(1, 'annex', 'annex'),
    heading(2, 'inner'),
    numbered(...['part', 'para', 'table', 'annex', 'inner'].map((id) => build.crossReference(id))),
    numbered(build.crossReference('part', text('these words'))),
  ]
  const shown = [...walk(treeOf(blocks))].flatMap((node) =>
    node.type === 'crossReference'
      ? [node.children.map((child) => (child.type === 'text' ? child.value : '?')).join('')]
      : [],
  )
  expect(shown).toEqual(['section 1.1', 'paragraph 1', 'Table 1', 'Annex A', 'Annex A.1', 'these words'])
})

test('a field has one key in every document, and its home where it is first printed', () => {
  const first = treeOf([
    numbered(field('/a', text('x'))),
    numbered(field('/b', text('y')), field('/a', text('x'))),
  ])
  const second = treeOf([numbered(text('other')), numbered(field('/b', text('changed')))])
  const [a, b, again] = keys(first)
  expect([a?.[1], b?.[1], again]).toEqual([true, true, [`${a?.[0]}_2`, false]])
  expect(a?.[0]).toMatch(/^f[0-9a-z]{1,13}$/)
  expect(keys(second)).toEqual([b])
})

test('a value in words that are not written has no key, and its home elsewhere', () => {
  const value = field('/a', text('A'))
  const unwritten: Inline = { ...field('/gap', text('Missing: '), value), written: false }
  expect(keys(treeOf([numbered(unwritten), numbered(value)]))).toEqual([
    [expect.stringMatching(/^f/), true],
    [undefined, undefined],
    [expect.stringMatching(/^f/), true],
  ])
})

test('what no format can hold is taken out of texts and addresses', () => {
  const tree = treeOf([
    numbered(
      text('a\u0000b\uFFFEc\uD83Dd\r\ne'),
      ...build.link('https://example.org/\u0001x\uDE00', text('y')),
    ),
  ])
  const found = [...walk(tree)].flatMap((node) =>
    node.type === 'text' ? [node.value] : node.type === 'link' ? [node.url] : [],
  )
  expect(found).toEqual(['abc\uFFFDd\ne', 'https://example.org/x\uFFFD', 'y'])
})

test('the tree that is given stays as it is', () => {
  const tree = bareTree([heading(1, 'a'), numbered(field('/a', text('x\u0000')))])
  const before = structuredClone(tree)
  number(tree)
  expect(tree).toEqual(before)
  expect(number(everyNode())).toEqual(everyNode())
})

describe('a bad tree is refused:', () => {
  const annexes = Array.from({ length: 27 }, (_, index) => heading(1, `annex-${index}`, 'annex'))

  test.each<[string, Block[], Record<string, string>, string]>([
    [
      'a section before any chapter',
      [heading(2, 'b')],
      {},
      '`b`: a heading of depth 2 cannot stand before any chapter',
    ],
    [
      'a skipped level',
      [heading(1, 'a'), heading(3, 'c')],
      {},
      '`c`: a heading of depth 3 cannot stand directly below one of depth 1',
    ],
    [
      'a skipped level after a deep one',
      [heading(1, 'a'), heading(2, 'b'), heading(3, 'c'), heading(1, 'd'), heading(4, 'e')],
      {},
      '`e`: a heading of depth 4 cannot stand directly below one of depth 1',
    ],
    [
      'a numbered section of an unnumbered chapter',
      [heading(1, 'a', 'none'), heading(2, 'b')],
      {},
      '`b`: a numbered heading cannot stand under one without a number',
    ],
    [
      'a numbered heading below an unnumbered section',
      [heading(1, 'a'), heading(2, 'b', 'none'), heading(3, 'c')],
      {},
      '`c`: a numbered heading cannot stand under',
    ],
    [
      'a heading without words',
      [build.heading(1, 'a', [build.emphasis(text(' ')), field('/x', text(''))])],
      {},
      '`a`: it has no words',
    ],
    [
      'a table without rows',
      [build.table('t', [1], [text('T')], [])],
      {},
      '`t`: it has no columns, or no header',
    ],
    [
      'a table without columns',
      [build.table('t', [], [], [[]])],
      {},
      '`t`: it has no columns, or no header row',
    ],
    [
      'a column without width',
      [build.table('t', [1, 0], [text('T')], [[[text('a')], [text('b')]]])],
      {},
      '`t`: one of its columns has no width',
    ],
    [
      'a row with too few cells',
      [build.table('t', [0.5, 0.5], [text('T')], [[[text('a')], [text('b')]], [[text('c')]]])],
      {},
      '`t`: its row 2 has not one cell for each of 2 columns',
    ],
    [
      'a figure without height',
      [build.figure('f', [text('F')], [text('W')], { width: 9, height: 0, shapes: [] })],
      {},
      '`f`: its drawing is 9 by 0 pixels',
    ],
    ['an annex after Z', annexes, {}, '`annex-26`: there can be no more than 26 annexes'],
    ['two things with one id', [heading(1, 'a'), table('a')], {}, 'Unexpected second target `a`'],
    ['a reference to nothing', [numbered(build.crossReference('x'))], {}, 'Cannot find `x`'],
    [
      'a reference with words to nothing',
      [numbered(build.crossReference('x', text('y')))],
      {},
      'Cannot find `x`',
    ],
    [
      'a reference to a number that is not there',
      [heading(1, 'a', 'none'), numbered(build.crossReference('a'))],
      {},
      'Cannot show the number of `a`, which has none',
    ],
    ['a footnote without a text', [numbered(note('n'))], {}, 'Cannot find the text of the footnote `n`'],
    [
      'a footnote that nothing cites',
      [numbered(text('x'))],
      { n: 'N' },
      'Unexpected footnote `n` that nothing cites',
    ],
    [
      'a footnote that is cited twice',
      [numbered(note('n'), note('n'))],
      { n: 'N' },
      'Unexpected second reference to the footnote `n`',
    ],
  ])('%s', (_, blocks, notes, problem) => {
    expect(() => treeOf(blocks, notes)).toThrow(problem)
  })

  test('a footnote with two texts, even where another has none', () => {
    const tree = bareTree([numbered(note('n'), note('m'))], { n: 'N' })
    const again = tree.children.filter((node) => node.type === 'footnoteDefinition')
    expect(() => number({ ...tree, children: [...tree.children, ...again] })).toThrow(
      'Unexpected footnote `n` with a second text',
    )
  })
})

test('26 annexes are not too many, and an unnumbered section stands anywhere', () => {
  const annexes = Array.from({ length: 26 }, (_, index) => heading(1, `annex-${index}`, 'annex'))
  expect(numbersOf(treeOf([...annexes, heading(2, 'last', 'none')])).slice(-2)).toEqual(['Z', ''])
})

test('a part of another document has no numbers of headings, and references that may lead out of it', () => {
  const blocks = [
    heading(2, 'b'),
    numbered(build.crossReference('x'), build.crossReference('x', text('words'))),
  ]
  const tree = number(bareTree(blocks), [text('elsewhere')])
  expect(numbersOf(tree)).toEqual([''])
  const shown = [...walk(tree)].flatMap((node) =>
    node.type === 'crossReference' ? [[node.target, node.children]] : [],
  )
  expect(shown).toEqual([
    ['', [text('elsewhere')]],
    ['', [text('words')]],
  ])
})
