import { createHash } from 'node:crypto'
import { number, walk } from '@rsr/document'
import { manifestOf } from '@rsr/docx'
import { expect, test } from 'vitest'
import {
  computed,
  emphasis,
  field,
  heading,
  link,
  numbered,
  para,
  sampleTree,
  see,
  strong,
  treeOf,
} from './sample-tree.ts'
import { all, attribute, elements, ownText, targetsOf, textOf, val, wordFileOf } from './word-file.ts'

const plain = (node: ReturnType<typeof field>) => ({ ...node, holds: 'plain' as const })

test('the manifest says of each value where it is written, and what was sent', () => {
  const value = field(
    '/a',
    'A',
    'plain, ',
    strong('bold'),
    ' and ',
    link('https://example.org', emphasis('x')),
  )
  const cited = { ...field('/b', 'B', 'cited'), part: 2 }
  cited.children.push({ type: 'footnoteReference', identifier: 'note-1', cites: 'law-fact' })
  const tree = treeOf(
    [
      numbered(undefined, value, cited, plain(field('/c', 'C', '*as* it stands')), computed('3 of 4')),
      numbered(undefined, value),
    ],
    { 'note-1': [para('x')] },
  )
  const { fields, computed: values } = manifestOf(tree)
  expect(fields).toMatchObject([
    {
      file: 'assessment.yaml',
      pointer: '/a',
      part: 1,
      holds: 'inline',
      written: true,
      home: true,
      text: 'plain, **bold** and [*x*](https://example.org)',
    },
    {
      file: 'assessment.yaml',
      pointer: '/b',
      part: 2,
      holds: 'inline',
      home: true,
      text: 'cited[^law-fact]',
    },
    { file: 'assessment.yaml', pointer: '/c', part: 1, holds: 'plain', home: true, text: '*as* it stands' },
    { pointer: '/a', home: false },
  ])
  expect(values.map(({ trace, text }) => [trace, text])).toEqual([['/tally', '3 of 4']])
})

test('the manifest says of what is not written where it would be, and gives its words without what leads elsewhere', () => {
  const words = field('/gap', 'Gap', emphasis('An Act'), ': ', field('/b', 'B', 'x'), see('h'))
  const tree = treeOf([heading(1, 'h', 'decimal', 'H'), numbered(undefined, { ...words, written: false })])
  expect(manifestOf(tree)).toMatchObject({
    fields: [{ pointer: '/gap', written: false, home: true, text: '*An Act*: xsection 1' }],
    computed: [],
  })
})

test('a Word file holds the manifest of its tree, and a hash that shows whether it is as it was sent', async () => {
  const tree = sampleTree()
  const file = await wordFileOf(tree)
  const json = ownText(file.part('customXml/item1.xml'))
  expect(JSON.parse(json)).toEqual(manifestOf(tree))
  const [property] = all(file.part('docProps/custom.xml'), 'property')
  expect(property && attribute(property, 'name')).toBe('rsr.manifest')
  expect(property && textIn(property)).toBe(`sha256:${createHash('sha256').update(json).digest('hex')}`)
  expect([...targetsOf(file, 'word/_rels/document.xml.rels').values()]).toContain('../customXml/item1.xml')
})

const textIn = (node: Parameters<typeof elements>[0]) => elements(node).map(ownText).join('')

test('every key of the manifest is a bookmark around the words that were sent', async () => {
  const tree = sampleTree()
  const file = await wordFileOf(tree)
  const { fields, computed: values } = manifestOf(tree)
  const names = ['word/document.xml', 'word/footnotes.xml'].flatMap((name) =>
    all(file.part(name), 'w:bookmarkStart').map((node) => attribute(node, 'w:name')),
  )
  const keys = [...fields, ...values].map(({ key }) => key)
  expect(new Set(names.filter((name) => !name?.startsWith('r_')))).toEqual(new Set(keys))
  expect(new Set(keys).size).toBe(keys.length)
})

test('a value is changed at its home; its echo is locked', async () => {
  const value = field('/a', 'A', 'twice')
  const document = (await wordFileOf(treeOf([numbered(undefined, value), numbered(undefined, value)]))).part(
    'word/document.xml',
  )
  expect(all(document, 'w:sdt').map((node) => [textOf(node), val(node, 'w:lock')])).toEqual([
    ['twice', undefined],
    ['twice', 'contentLocked'],
  ])
})

test('a node that stands in two places has a key in each', () => {
  const shared = computed('42')
  const tree = number(treeOf([numbered(undefined, shared), numbered(undefined, shared)]))
  const keys = [...walk(tree)].flatMap((node) => (node.type === 'computed' ? [node.key] : []))
  expect(new Set(keys).size).toBe(2)
})
