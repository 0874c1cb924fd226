import type { DocumentTree } from '@rsr/document'
import { expect, test } from 'vitest'
import { field, numbered, sampleTree, treeOf } from './sample-tree.ts'
import { all, isOn, ownText, textOf, type WordFile, wordFileOf } from './word-file.ts'

const of = (release: DocumentTree['meta']['release'], tree: DocumentTree): DocumentTree => ({
  ...tree,
  meta: { ...tree.meta, release, mark: release === 'public' ? '' : tree.meta.mark },
})

/** The text of all paragraphs, without what differs: comments, the numbers of pages, and the mark in the headers. */
const wordsOf = ({ parts }: WordFile) =>
  [...parts]
    .flatMap(([name, part]) => (name === 'word/comments.xml' ? [] : all(part, 'w:p')))
    .map((node) => textOf(node).replace(/\t\d*$|\tDraft.*$/, ''))
    .filter((text) => !/^Page \d/.test(text))

test('changes are tracked in a draft from the first on, and in no other release', async () => {
  const tree = treeOf([numbered(undefined, 'x')])
  const tracked = async (release: DocumentTree['meta']['release']) =>
    isOn((await wordFileOf(of(release, tree))).part('word/settings.xml'), 'w:trackRevisions')
  expect([await tracked('internal'), await tracked('draft'), await tracked('public')]).toEqual([
    false,
    true,
    false,
  ])
})

test('a final file has the words of the draft, and nothing that is there for a reviewer', async () => {
  const tree = sampleTree()
  const [draft, final] = [await wordFileOf(of('draft', tree)), await wordFileOf(of('public', tree))]
  const document = final.part('word/document.xml')
  expect(all(document, 'w:sdt')).toEqual([])
  const names = all(document, 'w:bookmarkStart').map((node) => node.attributes.get('w:name')?.value)
  expect(names.filter((name) => !name?.startsWith('r_'))).toEqual([])
  expect([...final.parts.keys()].filter((name) => /custom|comment|people/i.test(name))).toEqual([])
  expect(wordsOf(final)).toEqual(wordsOf(draft))
})

test('an empty value of a final file leaves no place to fill in', async () => {
  const tree = treeOf([numbered(undefined, 'Comment: ', field('/comment', 'Comment'))])
  const document = (await wordFileOf(of('public', tree))).part('word/document.xml')
  expect(all(document, 'w:p').map(textOf)).toEqual(['Comment: '])
  expect(all(document, 'w:bookmarkStart')).toEqual([])
})

test('the contents of a final file have the pages, each in a field of its own, that rise', async () => {
  const document = (await wordFileOf(of('public', sampleTree()))).part('word/document.xml')
  const entries = all(document, 'w:p').filter((node) => /^(TOC\d|TableofFigures)$/.test(styleOf(node)))
  const pages = entries.map((node) => Number(/\t(\d+)$/.exec(textOf(node))?.[1]))
  const chapters = pages.slice(0, entries.filter((node) => styleOf(node).startsWith('TOC')).length)
  expect(chapters).toEqual(chapters.toSorted((a, b) => a - b))
  // On a page of its own after a cover and the contents, with a landscape section of two pages or more before the annexes.
  expect([chapters[0], (chapters.at(-1) ?? 0) >= 6]).toEqual([3, true])
  for (const entry of entries) {
    const [link] = all(entry, 'w:hyperlink')
    const fields = all(entry, 'w:instrText').map((node) => ownText(node).trim())
    expect(fields).toContain(`PAGEREF ${link?.attributes.get('w:anchor')?.value} \\h`)
  }
})

const styleOf = (node: Parameters<typeof all>[0]) =>
  all(node, 'w:pStyle')[0]?.attributes.get('w:val')?.value ?? ''
