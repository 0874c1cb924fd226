import { type Block, build } from '@rsr/document'
import { toDocx } from '@rsr/docx'
import { expect, test } from 'vitest'
import {
  emphasis,
  field,
  heading,
  note,
  numbered,
  para,
  sampleTree,
  see,
  table,
  treeOf,
  words,
} from './sample-tree.ts'
import { all, attribute, ownText, paragraphWith, textOf, type XmlNode, val, wordFileOf } from './word-file.ts'

test('the contents are filled: numbers, titles, and links to the headings', async () => {
  const tree = treeOf(
    [
      { type: 'contents', of: 'headings', title: [{ type: 'text', value: 'Contents' }] },
      heading(1, 'preface', 'none', 'Preface'),
      heading(1, 'one', 'decimal', 'First ', emphasis('chapter'), note('n')),
      heading(2, 'one-one', 'decimal', field('/t', 'Title', 'Its section')),
      heading(3, 'deep', 'decimal', 'Not in the contents'),
      heading(1, 'annex', 'annex', 'Register'),
    ],
    { n: [para('A note.')] },
  )
  const document = (await wordFileOf(tree)).part('word/document.xml')
  const entries = all(document, 'w:p').filter((node) => /^TOC\d$/.test(val(node, 'w:pStyle') ?? ''))
  expect(entries.map((node) => [val(node, 'w:pStyle'), textOf(node)])).toEqual([
    ['TOC1', 'Preface'],
    ['TOC1', '1\tFirst chapter'],
    ['TOC2', '1.1\tIts section'],
    ['TOC1', 'Annex A\tRegister'],
  ])
  expect(entries.flatMap((node) => [...all(node, 'w:footnoteReference'), ...all(node, 'w:sdt')])).toEqual([])
  const bookmarks = new Map(all(document, 'w:bookmarkStart').map((node) => [attribute(node, 'w:name'), node]))
  const titles = entries.flatMap((entry) =>
    all(entry, 'w:hyperlink').map((node) => {
      const bookmark = bookmarks.get(attribute(node, 'w:anchor'))
      const target = all(document, 'w:p').find((p) => bookmark && p.children.includes(bookmark))
      return target && textOf(target)
    }),
  )
  expect(titles).toEqual(['Preface', 'First chapter', 'Its section', 'Register'])
})

const listOf = (of: 'tables' | 'figures'): Block => ({ type: 'contents', of, title: words([of]) })
const picture = (id: string) =>
  build.figure(id, words([`Picture ${id}`]), words(['Its words']), { width: 10, height: 10, shapes: [] })
const listedBlocks = (): Block[] => [
  listOf('tables'),
  listOf('figures'),
  table('one', ['First, by ', field('/by', 'By', 'axis')], [1], [['h']]),
  picture('a'),
  ...['two', 'three', 'four'].flatMap((id) => [table(id, [`Table ${id}`], [1], [['h']]), picture(`${id}-p`)]),
]

test('lists of tables and of figures have the label and the caption of each, and lead to it', async () => {
  const document = (await wordFileOf(treeOf(listedBlocks()))).part('word/document.xml')
  const entries = all(document, 'w:p').filter((node) => val(node, 'w:pStyle') === 'TableofFigures')
  expect(entries.map((node) => [textOf(node), anchorOf(node, 0)])).toEqual([
    ['Table 1. First, by axis', 'r_one'],
    ['Table 2. Table two', 'r_two'],
    ['Table 3. Table three', 'r_three'],
    ['Table 4. Table four', 'r_four'],
    ['Figure 1. Picture a', 'r_a'],
    ['Figure 2. Picture two-p', expect.stringMatching(/^r_two_p_/)],
    ['Figure 3. Picture three-p', expect.stringMatching(/^r_three_p_/)],
    ['Figure 4. Picture four-p', expect.stringMatching(/^r_four_p_/)],
  ])
  const instructions = all(document, 'w:instrText').map((node) => ownText(node).trim())
  expect(instructions.filter((each) => each.startsWith('TOC'))).toEqual([
    'TOC \\h \\z \\c "Table"',
    'TOC \\h \\z \\c "Figure"',
  ])
})

test('in a final file they have the pages', async () => {
  const tree = treeOf(listedBlocks())
  const file = await wordFileOf({ ...tree, meta: { ...tree.meta, release: 'public' } })
  const entries = all(file.part('word/document.xml'), 'w:p').filter(
    (node) => val(node, 'w:pStyle') === 'TableofFigures',
  )
  expect(entries.map((node) => textOf(node).split('\t')[1])).toEqual(Array.from({ length: 8 }, () => '1'))
})

test('a few tables or figures have no list', async () => {
  const few = listedBlocks().slice(0, -2)
  const document = (await wordFileOf(treeOf(few))).part('word/document.xml')
  expect(
    all(document, 'w:pStyle').filter((node) => /TOC|Figures/.test(attribute(node, 'w:val') ?? '')),
  ).toEqual([])
})

test('the number of a reference is a field of Word that shows what number gave', async () => {
  const tree = treeOf([
    heading(1, 'one', 'decimal', 'Chapter'),
    numbered('p', 'text'),
    table('t', ['T'], [1], [['h']]),
    heading(1, 'a', 'annex', 'Register'),
    heading(2, 'a-1', 'decimal', 'Sources'),
    numbered(undefined, 'See ', see('one'), '; ', see('p'), '; ', see('t'), '; ', see('a'), '; ', see('a-1')),
  ])
  const line = paragraphWith((await wordFileOf(tree)).part('word/document.xml'), 'See ')
  expect(textOf(line)).toBe('See section 1; paragraph 1; Table 1; Annex A; Annex A.1')
  expect(all(line, 'w:instrText').map((node) => ownText(node).trim())).toEqual([
    'REF r_one \\n \\h',
    'REF r_p \\n \\h',
    'REF r_t \\h',
    'REF r_a \\n \\h',
    `REF ${anchorOf(line, 4)} \\n \\h`,
  ])
})

/** The place that a link of a paragraph leads to. */
const anchorOf = (node: XmlNode, index: number) =>
  attribute(all(node, 'w:hyperlink')[index] ?? node, 'w:anchor')

test('the contents are one whole field, which Word does not ask to update', async () => {
  const file = await wordFileOf(sampleTree())
  const marks = all(file.part('word/document.xml'), 'w:fldChar')
  expect(marks.map((node) => attribute(node, 'w:fldCharType')).slice(0, 3)).toEqual([
    'begin',
    'separate',
    'end',
  ])
  expect(marks.some((node) => node.attributes.has('w:dirty'))).toBe(false)
  expect(all(file.part('word/settings.xml'), 'w:updateFields')).toEqual([])
})

test('a document without headings has no empty contents field', async () => {
  const tree = treeOf([
    { type: 'contents', of: 'headings', title: [{ type: 'text', value: 'Contents' }] },
    numbered(undefined, 'text'),
  ])
  expect(all((await wordFileOf(tree)).part('word/document.xml'), 'w:fldChar')).toEqual([])
})

test('a cross-reference leads to its target, whatever its id looks like', async () => {
  const ids = [
    'a.b',
    'a_b',
    'A.b',
    'A_b',
    'x'.repeat(39),
    'x'.repeat(40),
    `${'long-'.repeat(20)}1`,
    `${'long-'.repeat(20)}2`,
    'ü/§',
  ]
  const tree = treeOf([
    ...ids.map((id, index) => numbered(id, `target ${index}`)),
    numbered(undefined, ...ids.map((id) => see(id))),
  ])
  const document = (await wordFileOf(tree)).part('word/document.xml')
  const starts = all(document, 'w:bookmarkStart')
  for (const start of starts) expect(attribute(start, 'w:name')).toMatch(/^r_[A-Za-z0-9_]{1,38}$/)
  const lower = starts.map((node) => attribute(node, 'w:name')?.toLowerCase())
  expect(new Set(lower).size).toBe(ids.length)
  const found = all(document, 'w:hyperlink').map((node) => {
    const start = starts.find((each) => attribute(each, 'w:name') === attribute(node, 'w:anchor'))
    const paragraph = all(document, 'w:p').find((each) => start && each.children.includes(start))
    return [textOf(node), paragraph && textOf(paragraph)]
  })
  expect(found).toEqual(ids.map((_, index) => [`paragraph ${index + 1}`, `target ${index}`]))
})

test('the name of a target is the same in every document', async () => {
  const one = await wordFileOf(treeOf([heading(1, 'tip-protocol.5.1', 'decimal', 'x')]))
  const two = await wordFileOf(
    treeOf([numbered('p', 'before'), heading(1, 'tip-protocol.5.1', 'decimal', 'x')]),
  )
  const name = (file: typeof one, text: string) => {
    const [start] = all(paragraphWith(file.part('word/document.xml'), text), 'w:bookmarkStart')
    return start && attribute(start, 'w:name')
  }
  expect(name(one, 'x')).toBe(name(two, 'x'))
  expect(name(one, 'x')).toMatch(/^r_tip_protocol_5_1_/)
})

test('a footnote inside a footnote is refused', async () => {
  const tree = treeOf([numbered(undefined, note('a'))], { a: [para('x', note('b'))], b: [para('y')] })
  await expect(toDocx(tree)).rejects.toThrow('Unexpected footnote `b` inside a footnote')
})
