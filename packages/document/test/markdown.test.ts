import { build, toMarkdown } from '@rsr/document'
import { expect, test } from 'vitest'
import { anchorsOf, every, readMarkdown, wordsOf } from './read-markdown.ts'
import { everyNode, field, heading, note, numbered, para, text, treeOf } from './sample.ts'

test('every node has its Markdown', async () => {
  await expect(toMarkdown(everyNode())).toMatchFileSnapshot('golden/every-node.md')
})

test('the same tree gives the same text', () => {
  expect(toMarkdown(everyNode())).toBe(toMarkdown(everyNode()))
})

test('what is read back has the headings, with their anchors', () => {
  const root = readMarkdown(toMarkdown(everyNode()))
  expect(every(root, 'heading').map((node) => `${node.depth} ${wordsOf(node)}`)).toEqual([
    '1 A title',
    '2 Contents',
    '2 Heading read',
    '2 1 Heading summary',
    '3 1.1 Scope of the Actand its text',
    '4 1.1.1 Heading third',
    '5 1.1.1.1 Heading fourth',
    '2 Annex A. Heading annex',
    '3 A.1 Heading laws',
  ])
  expect(anchorsOf(root)).toEqual([
    'read',
    'summary',
    'first',
    'scope',
    'third',
    'fourth',
    'matrix',
    'looks',
    'annex',
    'laws',
  ])
})

test('every link to a place leads to an anchor, and every other one to the web', () => {
  const root = readMarkdown(toMarkdown(everyNode()))
  const urls = every(root, 'link').map((node) => node.url)
  const inside = urls.filter((url) => url.startsWith('#')).map((url) => url.slice(1))
  expect(new Set(inside)).toEqual(new Set(['read', 'summary', 'scope', 'annex', 'laws', 'matrix', 'first']))
  expect(anchorsOf(root)).toEqual(expect.arrayContaining(inside))
  expect(urls.filter((url) => !url.startsWith('#'))).toEqual([
    'https://example.org/act',
    'https://example.org/a?b=1&c=2',
  ])
})

test('what is read back has the table, the lists, the box and the footnotes', () => {
  const root = readMarkdown(toMarkdown(everyNode()))
  const rows = every(root, 'tableRow').map((row) => row.children.map(wordsOf))
  expect(rows).toEqual([
    ['Standard', 'In law'],
    ['Protect victims article 6', '● In place'],
    ['Return', 'None'],
  ])
  const lists = every(root, 'list').map((list) => [
    list.ordered,
    list.children.map((item) => wordsOf(item.children)),
  ])
  expect(lists.slice(-3)).toEqual([
    [false, ['one', 'two']],
    [true, ['first deeper', 'second more of it']],
    [false, ['deeper']],
  ])
  expect(every(root, 'blockquote').map((node) => wordsOf(node.children))).toEqual([
    'Voluntary and non-binding.',
    'Key findings one two See Table 1 and paragraph 1.',
  ])
  expect(every(root, 'footnoteReference').map((node) => node.identifier)).toEqual(['1', '2', '3'])
  expect(every(root, 'footnoteDefinition').map((node) => [node.identifier, wordsOf(node)])).toEqual([
    ['1', 'Crimes Act, section 12.'],
    ['2', 'As of March.'],
    ['3', 'As drawn.'],
  ])
})

test('what is read back has the marks: bold in bold is bold, a link in a link is its words', () => {
  const link = build.link(
    'https://example.org',
    text('a '),
    ...build.link('https://example.org/b', text('b')),
  )
  const root = readMarkdown(
    toMarkdown(
      treeOf([
        numbered(build.strong(text('one '), build.strong(text('two')), text(' three')), text(' four')),
        numbered(build.emphasis(text('x')), build.emphasis(text('y')), ...link),
        numbered(build.strong(), build.emphasis(text('')), text('z')),
      ]),
    ),
  )
  expect(every(root, 'strong').map(wordsOf)).toEqual(['1.', 'one two three', '2.', '3.'])
  expect(every(root, 'emphasis').map(wordsOf)).toEqual(['xy'])
  expect(every(root, 'link').map((node) => [node.url, wordsOf(node)])).toEqual([
    ['https://example.org', 'a b'],
  ])
})

test('a heading in the contents has no links, no footnotes and no second line in it', () => {
  const blocks = [
    { type: 'contents' as const, of: 'headings' as const, title: [text('Contents')] },
    build.heading(1, 'a', [
      ...build.link('https://example.org', text('Linked')),
      note('n'),
      build.lineBreak(),
      build.strong(text('bold'), ...build.link('https://example.org', text(' link'))),
    ]),
  ]
  const root = readMarkdown(toMarkdown(treeOf(blocks, { n: 'N' })))
  const [contents] = every(root, 'list')
  expect(contents && every(contents, 'link').map((node) => [node.url, wordsOf(node)])).toEqual([
    ['#a', '1 Linked bold link'],
  ])
  expect(every(root, 'footnoteReference')).toHaveLength(1)
  expect(every(root, 'heading').map(wordsOf)).toEqual(['Contents', '1 Linked bold link'])
})

test('an id is no way into the markup', () => {
  const root = readMarkdown(toMarkdown(treeOf([heading(1, 'a"><b>&')])))
  expect(every(root, 'html').map((node) => node.value)).toEqual([
    '<a id="a&#34;&#62;&#60;b&#62;&#38;">',
    '</a>',
  ])
})

test('texts that stand side by side are escaped as one', () => {
  const apart = [field('/a', text('1')), text('. '), field('/b', text('#')), text(' x')]
  const root = readMarkdown(
    toMarkdown(
      treeOf([
        para(...apart),
        build.bullets(apart),
        { type: 'box', children: [para(text('-'), text(' y'))] },
      ]),
    ),
  )
  expect(every(root, 'paragraph').map(wordsOf)).toEqual(['1. # x', '1. # x', '- y'])
  expect(every(root, 'list')).toHaveLength(1)
})
