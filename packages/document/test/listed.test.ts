import { type Block, build, toHtml, toMarkdown } from '@rsr/document'
import { expect, test } from 'vitest'
import { htmlFaults } from './html-faults.ts'
import { blocksOf, elements, readHtml } from './read-html.ts'
import { every, readMarkdown, wordsOf } from './read-markdown.ts'
import { note, text, treeOf } from './sample.ts'

/** Lists of tables and of figures, and so many of both. */
function listsOf(count: number) {
  const both = Array.from({ length: count }, (_, index): Block[] => [
    build.table(`table.${index}`, [1], [text('Facts '), note(`n${index}`), text('told')], [[[text('h')]]]),
    build.figure(`figure.${index}`, [text('Bars')], [text('Words')], { width: 1, height: 1, shapes: [] }),
  ])
  const lists: Block[] = [
    { type: 'contents', of: 'tables', title: [text('Tables')] },
    { type: 'contents', of: 'figures', title: [text('Figures')] },
  ]
  return treeOf(
    [...lists, ...both.flat()],
    Object.fromEntries(both.map((_, index) => [`n${index}`, 'A note'])),
  )
}

const expected = [
  ...[1, 2, 3, 4].map((place) => [`#table.${place - 1}`, `Table ${place}. Facts told`]),
  ...[1, 2, 3, 4].map((place) => [`#figure.${place - 1}`, `Figure ${place}. Bars`]),
]

test('lists of tables and of figures lead to each of them', () => {
  const markdown = every(readMarkdown(toMarkdown(listsOf(4))), 'link')
  expect(markdown.map((node) => [node.url, wordsOf(node)])).toEqual(expected)
  const page = readHtml(toHtml(listsOf(4)))
  expect(htmlFaults(page)).toEqual([])
  const links = elements(page, 'nav').flatMap((list) => elements(list, 'a'))
  expect(links.map((node) => [node.properties.href, blocksOf(node).join()])).toEqual(expected)
})

test('a few of a kind have no list, and no title of one', () => {
  expect(toMarkdown(listsOf(3))).not.toMatch(/^#/m)
  expect(elements(readHtml(toHtml(listsOf(3))), 'nav')).toEqual([])
})
