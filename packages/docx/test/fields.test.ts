import { type Field, walk } from '@rsr/document'
import { toDocx } from '@rsr/docx'
import { expect, test } from 'vitest'
import {
  computed,
  emphasis,
  field,
  heading,
  link,
  list,
  note,
  numbered,
  para,
  sampleTree,
  strong,
  table,
  treeOf,
} from './sample-tree.ts'
import { all, attribute, elements, textOf, val, wordFileOf, type XmlNode } from './word-file.ts'

interface Anchor {
  readonly tag: string | undefined
  readonly name: string | undefined
  readonly id: string | undefined
  readonly text: string
}

/** Every content control of a part; an error if it has no bookmark of its own right around it. */
function anchors(root: XmlNode): Anchor[] {
  return all(root, 'w:sdt').map((control) => {
    const parent = all(root, 'w:p')
      .flatMap((p) => [p, ...all(p, 'w:hyperlink')])
      .find((node) => node.children.includes(control))
    const siblings = parent ? elements(parent) : []
    const at = siblings.indexOf(control)
    const [start, end] = [siblings[at - 1], siblings[at + 1]]
    expect([start?.name, end?.name]).toEqual(['w:bookmarkStart', 'w:bookmarkEnd'])
    expect(start && attribute(start, 'w:id')).toBe(end && attribute(end, 'w:id'))
    expect(start && attribute(start, 'w:name')).toBe(val(control, 'w:tag'))
    return {
      tag: val(control, 'w:tag'),
      name: val(control, 'w:alias'),
      id: val(control, 'w:id'),
      text: textOf(control),
    }
  })
}

test('a field is a rich-text control with a bookmark right around it, both named by its key', async () => {
  const tree = sampleTree()
  const file = await wordFileOf(tree)
  const fields = Array.from(walk(tree)).filter((node) => node.type === 'field')
  const found = [...anchors(file.part('word/document.xml')), ...anchors(file.part('word/footnotes.xml'))]
  expect(found.map(({ tag, name }) => [tag, name])).toEqual(fields.map(({ key, name }) => [key, name]))
  expect(found.length).toBeGreaterThan(30)
  expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
  for (const control of all(file.part('word/document.xml'), 'w:sdtPr')) {
    expect(elements(control).map(({ name }) => name)).toEqual(['w:alias', 'w:tag', 'w:id', 'w:richText'])
  }
})

test('fields stand in headings, lists, cells, captions, links and footnotes', async () => {
  const file = await wordFileOf(
    treeOf(
      [
        heading(1, 'h', 'decimal', field('/a', 'A', 'in a heading')),
        list(false, [para(field('/b', 'B', 'in a list'))]),
        table(
          't',
          [field('/c', 'C', 'in a caption')],
          [1],
          [[field('/d', 'D', 'in a header')]],
          [[field('/e', 'E', 'in a cell')]],
        ),
        numbered(undefined, link('https://example.org', field('/f', 'F', 'in a link')), note('n')),
      ],
      { n: [para(field('/g', 'G', 'in a note'))] },
    ),
  )
  expect(anchors(file.part('word/document.xml')).map(({ text }) => text)).toEqual([
    'in a heading',
    'in a list',
    'in a caption',
    'in a header',
    'in a cell',
    'in a link',
  ])
  expect(anchors(file.part('word/footnotes.xml')).map(({ text }) => text)).toEqual(['in a note'])
})

test('links and emphasis inside a field stay inside it', async () => {
  const value = field('/a', 'A', 'plain ', strong('bold ', link('https://example.org/x', 'link')))
  const file = await wordFileOf(treeOf([numbered(undefined, value)]))
  const [control] = all(file.part('word/document.xml'), 'w:sdtContent')
  expect(control && textOf(control)).toBe('plain bold link')
  expect(control && all(control, 'w:hyperlink').map(textOf)).toEqual(['link'])
})

test('an empty field still has its control, so that a reviewer can fill it in', async () => {
  const file = await wordFileOf(treeOf([numbered(undefined, 'Comment: ', field('/comment', 'Comment'))]))
  expect(anchors(file.part('word/document.xml'))).toMatchObject([{ name: 'Comment', text: '' }])
})

test.each([
  ['y'.repeat(64), 'y'.repeat(64)],
  ['y'.repeat(65), `${'y'.repeat(63)}…`],
  [`${'x'.repeat(62)}\u{1F600} and more`, `${'x'.repeat(62)}…`],
])(
  'a name over the 64 characters that Word keeps is cut, not inside a character: %s',
  async (name, expected) => {
    const file = await wordFileOf(treeOf([numbered(undefined, field('/a', name, 'v'))]))
    expect(val(file.part('word/document.xml'), 'w:alias')).toBe(expected)
  },
)

test('what is not written is one control, and the values in its words have none', async () => {
  const gap: Field = {
    ...field('/gap', 'Gap', 'Missing: ', field('/b', 'B', 'a law'), computed(' (2)')),
    written: false,
  }
  const file = await wordFileOf(treeOf([numbered(undefined, gap)]))
  expect(anchors(file.part('word/document.xml'))).toMatchObject([{ name: 'Gap', text: 'Missing: a law (2)' }])
})

test('a field inside a field is refused', async () => {
  const inner = field('/b', 'B', 'inner')
  await expect(toDocx(treeOf([numbered(undefined, field('/a', 'A', emphasis(inner)))]))).rejects.toThrow(
    /Unexpected field .* inside the field/,
  )
})

test('a tree that was not numbered is refused', async () => {
  const bare: Field = field('/a', 'A', 'v')
  const tree = treeOf([])
  tree.children.push({ type: 'pageSection', kind: 'portrait', children: [numbered(undefined, bare)] })
  await expect(toDocx(tree)).rejects.toThrow(
    'Unexpected field `A` without a key, expected a tree from `number`',
  )
})
