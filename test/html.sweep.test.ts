import { type DocumentTree, toHtml, toMarkdown, walk } from '@rsr/document'
import { publish } from '@rsr/roadmap'
import type { Nodes } from 'mdast'
import { beforeAll, describe, expect, test } from 'vitest'
import { htmlFaults } from '../packages/document/test/html-faults.ts'
import { blocksOf, elements, readHtml } from '../packages/document/test/read-html.ts'
import { readMarkdown, wordsOf } from '../packages/document/test/read-markdown.ts'
import { analyseExample, examples, releases, treeOf } from './read-example.ts'
import { share } from './sweep.ts'

// Of nine every fourth: each example once, and each release.
const cases = share(
  examples.flatMap((name) => releases.map((release) => [name, release] as const)),
  4,
)

describe.each(cases)('the page of %s in the %s release', (name, release) => {
  let tree: DocumentTree
  let page: string
  let read: ReturnType<typeof readHtml>

  beforeAll(async () => {
    tree = treeOf(publish(await analyseExample(name), { release }))
    page = toHtml(tree)
    read = readHtml(page)
  })

  test('has the words of the Markdown, one after the other, with the same numbers', () => {
    const printed = blocksOf(read)
    expect(printed.length).toBeGreaterThan(1000)
    expect(printed).toEqual(wordsOfBlocks(readMarkdown(toMarkdown(tree))))
  })

  test('has a place for every link, and is in order for people who cannot see it', () => {
    expect(elements(read, 'a').length).toBeGreaterThan(300)
    expect(elements(read, 'table').length).toBeGreaterThan(5)
    expect(htmlFaults(read)).toEqual([])
  })

  test('has every numbered paragraph at the address of its number', () => {
    const ids = new Set(elements(read).map(({ properties }) => properties.id))
    const numbers = [...walk(tree)].flatMap((node) =>
      node.type === 'numberedParagraph' ? [`paragraph-${node.number}`] : [],
    )
    expect(numbers.length).toBeGreaterThan(50)
    expect(numbers.filter((id) => !ids.has(id))).toEqual([])
  })

  test('says nothing of where values are written, unless it is asked', () => {
    expect(page).not.toMatch(/\.yaml|@rsr\/|data-rsr/)
    const fields = walk(tree).flatMap((node) =>
      node.type === 'field' && node.written !== false ? [node] : [],
    )
    const told = elements(readHtml(toHtml(tree, { provenance: true }))).flatMap(
      ({ properties }) => properties.dataRsrField ?? [],
    )
    expect(told).toEqual(
      expect.arrayContaining(fields.map(({ origin }) => `${origin.file}#${origin.pointer}`)),
    )
  })
})

/** The words of each heading, paragraph and cell. */
function wordsOfBlocks(node: Nodes): string[] {
  if (node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableCell') {
    return [wordsOf(node)].filter((words) => words !== '')
  }
  return 'children' in node ? node.children.flatMap(wordsOfBlocks) : []
}
