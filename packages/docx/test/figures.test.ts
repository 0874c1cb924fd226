import { type Block, build } from '@rsr/document'
import { toDocx } from '@rsr/docx'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { checkPackage } from '../src/lint/check-package.ts'
import { checkStories } from '../src/lint/check-stories.ts'
import { numbered, see, treeOf, words } from './sample-tree.ts'
import { all, attribute, isOn, paragraphWith, textOf, val, wordFileOf } from './word-file.ts'

const figure = (id: string, width = 300) =>
  build.figure(id, words([`Caption of ${id}`]), words([`Two bars & three "dots" of ${id}`]), {
    width,
    height: 100,
    shapes: [{ type: 'rectangle', x: 0, y: 0, width: width / 2, height: 10, look: 'open' }],
  })
/** One white point: what it shows is of no matter here. */
const rasterize = () =>
  new Uint8Array(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTd2BgAAAABJRU5ErkJggg==',
      'base64',
    ),
  )
const blocks: Block[] = [figure('one'), figure('two', 2000), numbered('after', 'See ', see('two'))]

test('a figure is a picture of both forms above its caption, and has its words as alternative text', async () => {
  const file = await wordFileOf(treeOf(blocks), { rasterize })
  const document = file.part('word/document.xml')
  const properties = all(document, 'wp:docPr').map((node) =>
    ['id', 'title', 'descr'].map((name) => attribute(node, name)),
  )
  expect(properties).toEqual([
    ['1', 'Caption of one', 'Two bars & three "dots" of one'],
    ['2', 'Caption of two', 'Two bars & three "dots" of two'],
  ])
  expect([all(document, 'a:blip').length, all(document, 'asvg:svgBlip').length]).toEqual([2, 2])
  const paragraphs = all(document, 'w:p')
  const picture = paragraphs.findIndex((node) => all(node, 'w:drawing').length > 0)
  expect(paragraphs.slice(picture, picture + 2).map(textOf)).toEqual(['', 'Figure 1. Caption of one'])
})

test('a picture stays on the page of its caption, and the caption lets the next page begin', async () => {
  const styles = all((await wordFileOf(treeOf(blocks))).part('word/styles.xml'), 'w:style')
  const keeps = (id: string) =>
    styles.some((node) => attribute(node, 'w:styleId') === id && isOn(node, 'w:keepNext'))
  expect([keeps('Figure'), keeps('FigureCaption')]).toEqual([true, false])
})

test('a picture is no wider than the text', async () => {
  const document = (await wordFileOf(treeOf(blocks), { rasterize })).part('word/document.xml')
  const sizes = all(document, 'wp:extent').map((node) =>
    [attribute(node, 'cx'), attribute(node, 'cy')].map(Number),
  )
  const [width = 0, height = 0] = sizes[1] ?? []
  expect(sizes[0]).toEqual([300 * 9525, 100 * 9525])
  const [page] = all(document, 'w:pgSz')
  const [margins] = all(document, 'w:pgMar')
  const [whole = 0, left = 0, right = 0] = [
    page && attribute(page, 'w:w'),
    margins && attribute(margins, 'w:left'),
    margins && attribute(margins, 'w:right'),
  ].map(Number)
  expect(width).toBeCloseTo((whole - left - right) * 635, -4)
  expect(width / height).toBeCloseTo(20, 1)
})

test('a reference to a figure leads to it and shows its number', async () => {
  const document = (await wordFileOf(treeOf(blocks))).part('word/document.xml')
  const reference = paragraphWith(document, 'See')
  expect(textOf(reference)).toContain('Figure 2')
  const anchors = all(reference, 'w:hyperlink').map((node) => attribute(node, 'w:anchor'))
  const bookmarks = all(paragraphWith(document, 'Caption of two'), 'w:bookmarkStart')
  expect(anchors).toEqual(bookmarks.map((node) => attribute(node, 'w:name')))
  expect(anchors).toHaveLength(1)
})

test('without a way to make a PNG, a figure is told in words', async () => {
  const document = (await wordFileOf(treeOf(blocks))).part('word/document.xml')
  expect(all(document, 'w:drawing')).toEqual([])
  expect(val(paragraphWith(document, 'dots" of one'), 'w:pStyle')).toBe('Figure')
})

test('pictures are numbered and named alike, whatever was printed before; and the file is whole', async () => {
  const first = await toDocx(treeOf(blocks), { rasterize })
  await toDocx(treeOf([figure('other')]), { rasterize })
  expect(await toDocx(treeOf(blocks), { rasterize })).toEqual(first)
  const { parts } = await wordFileOf(treeOf(blocks), { rasterize })
  const names = new Set(Object.keys(unzipSync(first)))
  expect([...checkPackage(parts, names), ...checkStories(parts)]).toEqual([])
})
