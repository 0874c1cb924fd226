import { type HtmlOptions, build, number, stylesheet, toHast, toHtml } from '@rsr/document'
import { toHtml as toText } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import { htmlFaults, levelOf } from './html-faults.ts'
import { blocksOf, elements, readHtml } from './read-html.ts'
import { bareTree, everyNode, field, heading, note, numbered, para, text, treeOf } from './sample.ts'

const fragment: HtmlOptions = { fragment: true, headingOffset: 2, idPrefix: 'fiji-', provenance: true }

test('every node has its HTML', async () => {
  const page = toHtml(everyNode(), { style: { href: 'style.css' } })
  await expect(page).toMatchFileSnapshot('golden/every-node.html')
})

test('every node has its HTML in a page of others', async () => {
  await expect(toHtml(everyNode(), fragment)).toMatchFileSnapshot('golden/every-node-fragment.html')
})

/** A page as a browser would write what it has read. */
const readBack = (page: string, isFragment = false) =>
  onOneLine(toText(readHtml(page, isFragment), { characterReferences: { useNamedReferences: true } }))
/** Where lines end around `head` and `body` is nothing to a browser. */
const onOneLine = (page: string) => page.replaceAll('\n', '')

test('a browser reads a page as it is written, and has nothing to mend', () => {
  const page = toHtml(everyNode())
  expect(readBack(page)).toBe(onOneLine(page))
  const part = toHtml(everyNode(), fragment)
  expect(readBack(part, true)).toBe(onOneLine(part))
})

test('every link leads to a place or to the web, headings go down level by level, and tables name their cells', () => {
  expect(htmlFaults(readHtml(toHtml(everyNode())))).toEqual([])
  expect(htmlFaults(readHtml(toHtml(everyNode(), fragment), true))).toEqual([])
})

test('a page has one title, its language, and its landmarks', () => {
  const root = readHtml(toHtml(everyNode()))
  expect(elements(root, 'h1').flatMap(blocksOf)).toEqual(['A title'])
  expect(elements(root, 'html')[0]?.properties).toEqual({ lang: 'en', dir: 'ltr' })
  const landmarks = ['header', 'nav', 'main'].map((name) => elements(root, name).length)
  expect(landmarks).toEqual([1, 1, 1])
})

test('a page without a cover has its title all the same', () => {
  const root = readHtml(toHtml(treeOf([heading(1, 'a'), numbered(text('x'))])))
  expect(blocksOf(root)).toEqual(['A title', '1 Heading a', '1. x'])
  expect(htmlFaults(root)).toEqual([])
})

test.each([
  ['ar', 'rtl'],
  ['fa-AF', 'rtl'],
  ['az-Arab-IR', 'rtl'],
  ['ur-Latn', 'ltr'],
  ['en-GB', 'ltr'],
  ['th', 'ltr'],
])('the direction of %s is %s', (language, dir) => {
  const tree = treeOf([numbered(text('x'))])
  const root = toHast({ ...tree, meta: { ...tree.meta, language } })
  expect(elements(root, 'html')[0]?.properties).toEqual({ lang: language, dir })
})

test('a page carries its style, links to one, or has none', () => {
  const styled = toHtml(everyNode())
  expect(styled).toContain(stylesheet)
  expect(elements(readHtml(styled), 'link')).toEqual([])
  const linked = readHtml(toHtml(everyNode(), { style: { href: 'a.css?b=1&c' } }))
  expect(elements(linked, 'link').map(({ properties }) => properties.href)).toEqual(['a.css?b=1&c'])
  expect(toHtml(everyNode(), { style: { href: 'a.css' } })).not.toContain(stylesheet)
  expect(toHtml(everyNode(), { style: 'none' })).not.toMatch(/<style|<link/)
})

test('title and release mark are on top of every sheet of paper, whatever is in them', () => {
  const tree = treeOf([])
  const marked = (mark: string) =>
    toHtml({ ...tree, meta: { ...tree.meta, mark } }, { style: { href: 'a.css' } })
  expect(marked('"</style>\\ }')).toContain(
    '@page { @top-left { content: "A title" } @top-right { content: "\\22 \\3c /style\\3e \\5c  }" } }',
  )
  expect(marked('')).toContain('@page { @top-left { content: "A title" } }')
})

describe('where a value comes from', () => {
  test('is not in a page', () => {
    expect(toHtml(everyNode())).not.toMatch(/assessment\.yaml|@rsr|data-rsr/)
  })

  test('is in it if asked for', () => {
    const root = readHtml(toHtml(everyNode(), { provenance: true }))
    const sources = elements(root, 'span').flatMap(({ properties }) => [
      ...(properties.dataRsrField === undefined ? [] : [properties.dataRsrField]),
      ...(properties.dataRsrComputed === undefined ? [] : [properties.dataRsrComputed]),
    ])
    expect(sources).toEqual(['assessment.yaml#/a', 'assessment.yaml#/b', 'assessment.yaml#/c', '/law'])
  })
})

test('the number of a paragraph is its address, also beside an id of its own', () => {
  const tree = treeOf([numbered(text('x')), { ...numbered(text('y')), id: 'own' }])
  const root = readHtml(toHtml(tree))
  expect(elements(root).flatMap(({ properties }) => properties.id ?? [])).toEqual([
    'paragraph-1',
    'own',
    'paragraph-2',
  ])
})

test('ids of the printers give way to those of the tree', () => {
  const taken = ['paragraph-1', 'note-1', 'reference-1', 'notes', 'contents', 'table-1', '_paragraph-1']
  const tree = treeOf(
    [
      { type: 'contents', of: 'headings', title: [text('Contents')] },
      ...taken.map((id) => heading(1, id)),
      numbered(text('x'), note('n')),
      build.table('t', [0.2, 0.3, 0.5], [text('T')], [[[text('a')], [text('b')], [text('c')]]]),
    ],
    { n: 'N' },
  )
  expect(htmlFaults(readHtml(toHtml(tree)))).toEqual([])
})

test('a link in a link is its words, and a footnote in a link its number', () => {
  const link = build.link(
    'https://example.org',
    text('a '),
    ...build.link('https://example.org/b', text('b')),
    build.crossReference('h', text(' c')),
    note('n'),
  )
  const root = readHtml(toHtml(treeOf([heading(1, 'h'), para(...link)], { n: 'N' })))
  const [paragraph] = elements(root, 'p')
  expect(paragraph && toText(paragraph)).toBe(
    '<p><a href="https://example.org">a b c<sup id="reference-1">1</sup></a></p>',
  )
  expect(htmlFaults(root)).toEqual([])
})

test('no address but one of the web becomes a link, whoever made the tree', () => {
  const urls = ['javascript:alert(1)', ' https://example.org', 'data:text/html,x', '//example.org', '#h']
  const links = urls.map((url) => para({ type: 'link', url, children: [text('x')] }))
  expect(elements(toHast(treeOf(links)), 'a')).toEqual([])
})

test('an id is no way into the markup', () => {
  const root = readHtml(
    toHtml(treeOf([heading(1, 'a"><b>&%41'), numbered(build.crossReference('a"><b>&%41'))])),
  )
  expect(htmlFaults(root)).toEqual([])
  expect(elements(root, 'b')).toEqual([])
})

test('headings keep their levels in a page of others, also below the sixth, which is the last of HTML', () => {
  const root = toHast(everyNode(), fragment)
  const levels = elements(root).flatMap((element) => levelOf(element) ?? [])
  expect(levels).toEqual([3, 4, 4, 4, 5, 6, 7, 4, 5, 4])
})

test('a status is said in words, and its symbol is not read out', () => {
  const root = toHast(everyNode())
  const marks = elements(root, 'span').filter(({ properties }) =>
    String(properties.className).includes('rsr-status'),
  )
  expect(marks.map((mark) => [mark.properties.className, blocksOf(mark)[0]])).toEqual([
    [['rsr-status', 'rsr-status-full'], '● In place'],
    [['rsr-status', 'rsr-status-plain'], 'None'],
  ])
  const hidden = elements(root).filter(({ properties }) => properties.ariaHidden === 'true')
  expect(hidden.flatMap(blocksOf)).toEqual(['●'])
})

/** A table of two rows. */
function tableOf(id: string, columns: number) {
  const cells = Array.from({ length: columns }, () => [text('x')])
  const widths = cells.map(() => 1 / columns)
  return build.table(id, widths, [text('T')], [cells, cells])
}

test('a table with many columns scrolls in a region that the keyboard reaches and its caption names', () => {
  const root = readHtml(toHtml(treeOf([tableOf('narrow', 2), tableOf('wide', 5)])))
  const regions = elements(root).filter(({ properties }) => properties.role === 'region')
  expect(regions.map(({ properties }) => [properties.tabIndex, properties.ariaLabelledBy])).toEqual([
    [0, ['table-2']],
  ])
})

test('a cell without words is no header', () => {
  const rows = [
    [[], [text('In law')]],
    [[field('/a')], [text('yes')]],
    [[text('Return')], []],
  ]
  const root = toHast(treeOf([build.table('t', [0.5, 0.5], [text('T')], rows)]))
  expect(elements(root, 'th').flatMap(blocksOf)).toEqual(['In law', 'Return'])
})

test('the tree that is given stays as it is, and gives the same text again', () => {
  const tree = number(bareTree([heading(1, 'a'), numbered(field('/a', text('x')))]))
  const before = structuredClone(tree)
  expect(toHtml(tree)).toBe(toHtml(tree))
  expect(tree).toEqual(before)
})

/** The levels of the headings of a part. */
const levels = (headingOffset: number) =>
  [...toHtml(everyNode(), { fragment: true, headingOffset }).matchAll(/<h(\d)/g)].map(([, level]) =>
    Number(level),
  )

test('headings of a part are as deep as the page around it asks for, and never above the first level', () => {
  expect(levels(-1)).toEqual(levels(0).map((level) => Math.max(1, level - 1)))
  expect(new Set(levels(-9))).toEqual(new Set([1]))
})
