import { toDocx } from '@rsr/docx'
import { expect, test } from 'vitest'
import { ask, field, heading, meta, note, para, treeOf } from './sample-tree.ts'
import { all, attribute, textOf, wordFileOf } from './word-file.ts'

const tree = treeOf([
  heading(
    1,
    'h',
    'decimal',
    ask(['Is it so?', field('/q', 'Q', ' Really?')], ['And this?'])('Scope of ', field('/a', 'A', 'the Act')),
  ),
])

test('a query is one comment on its words, by the office, of the day of the edition', async () => {
  const file = await wordFileOf(tree)
  const [comment, ...others] = all(file.part('word/comments.xml'), 'w:comment')
  expect(others).toEqual([])
  const said = comment && ['w:author', 'w:initials', 'w:date'].map((name) => attribute(comment, name))
  expect(said).toEqual([meta.creator, 'RSO', '2026-11-25T00:00:00Z'])
  expect(comment && all(comment, 'w:p').map(textOf)).toEqual(['Is it so? Really?', 'And this?'])
  const [line] = all(file.part('word/document.xml'), 'w:p')
  expect(line && textOf(line)).toBe('Scope of the Act')
  const names = (line ? [...line.children] : []).map((child) => (typeof child === 'string' ? '' : child.name))
  expect(names.slice(2, -1)).toEqual([
    'w:commentRangeStart',
    'w:r',
    'w:bookmarkStart',
    'w:sdt',
    'w:bookmarkEnd',
    'w:commentRangeEnd',
    'w:r',
  ])
  // What is asked is no value that a reviewer could change.
  expect(all(file.part('word/comments.xml'), 'w:sdt')).toEqual([])
})

test('a final file has the words and no comment, and one without queries has no part for them', async () => {
  const final = await wordFileOf({ ...tree, meta: { ...meta, release: 'public' } })
  expect(textOf(final.part('word/document.xml'))).toBe('Scope of the Act')
  const plain = await wordFileOf(treeOf([heading(1, 'h', 'decimal', 'x')]))
  for (const { parts } of [final, plain])
    expect([...parts.keys()].filter((name) => /comment/.test(name))).toEqual([])
})

test('comments are the same bytes each time', async () => {
  expect(Buffer.compare(await toDocx(tree), await toDocx(tree))).toBe(0)
})

const asking = (id: string) => heading(1, id, 'decimal', ask(['Is it so?'])('Scope'))

test('no comment has the number of a footnote, which LibreOffice 7.4 would empty', async () => {
  const notes = { a: [para('A')], b: [para('B')] }
  const file = await wordFileOf(
    treeOf([para('x', note('a')), asking('g'), asking('h'), para('y', note('b'))], notes),
  )
  const numbersOf = (part: string, name: string) =>
    all(file.part(part), name).map((each) => attribute(each, 'w:id'))
  const comments = numbersOf('word/comments.xml', 'w:comment')
  expect(comments).toHaveLength(2)
  expect(numbersOf('word/document.xml', 'w:commentReference')).toEqual(comments)
  const footnotes = numbersOf('word/footnotes.xml', 'w:footnote')
  expect(footnotes.filter((id) => comments.includes(id))).toEqual([])
  expect(footnotes.length).toBeGreaterThanOrEqual(2)
})
