import { createHash } from 'node:crypto'
import { toDocx } from '@rsr/docx'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { meta, numbered, sampleTree, treeOf } from './sample-tree.ts'
import { all, attribute, ownText, textOf, wordFileOf } from './word-file.ts'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

test('the same tree gives the same bytes, whatever was printed before', async () => {
  const first = sha256(await toDocx(sampleTree()))
  await toDocx(treeOf([numbered('other', 'Another document')]))
  expect(sha256(await toDocx(sampleTree()))).toBe(first)
})

test('the content types come first in the file', async () => {
  expect(Object.keys(unzipSync(await toDocx(sampleTree())))[0]).toBe('[Content_Types].xml')
})

test('sections turn the page, and page numbers run on', async () => {
  const document = (await wordFileOf(sampleTree())).part('word/document.xml')
  const pages = all(document, 'w:pgSz').map((node) =>
    ['w:w', 'w:h', 'w:orient'].map((name) => attribute(node, name)),
  )
  const portrait = ['11906', '16838', 'portrait']
  expect(pages).toEqual([portrait, portrait, ['16838', '11906', 'landscape'], portrait])
  expect(all(document, 'w:pgNumType').some((node) => node.attributes.has('w:start'))).toBe(false)
})

test('every page but the cover has the title, the mark and its number', async () => {
  const file = await wordFileOf(sampleTree())
  const [cover, ...others] = all(file.part('word/document.xml'), 'w:sectPr')
  expect(cover && all(cover, 'w:footerReference')).toEqual([])
  expect(textOf(file.part('word/header1.xml'))).toBe('')
  expect(
    others.map((node) => all(node, 'w:headerReference').length + all(node, 'w:footerReference').length),
  ).toEqual([2, 2, 2])
  expect(textOf(file.part('word/header2.xml'))).toBe(`${meta.title}\t${meta.mark}`)
  expect(textOf(file.part('word/footer1.xml'))).toBe('Page 1 of 1')
  const fields = all(file.part('word/footer1.xml'), 'w:instrText').map((node) => ownText(node).trim())
  expect(fields).toEqual(['PAGE', 'NUMPAGES'])
})

test('a public release has no mark, and a mark that is too long for the line has its own', async () => {
  const tree = treeOf([numbered(undefined, 'x')])
  const header = async (mark: string) => {
    return textOf((await wordFileOf({ ...tree, meta: { ...meta, mark } })).part('word/header1.xml'))
  }
  expect(await header('')).toBe(meta.title)
  const long = `${'Draft for the Ministry of Justice, '.repeat(3)}not for circulation`
  expect(await header(long)).toBe(`${meta.title}\n${long}`)
})

test('the file says what it is, in which language, by which office and of which day; and nothing of anybody', async () => {
  const file = await wordFileOf(sampleTree())
  const core = Array.from(all(file.part('docProps/core.xml'), 'cp:coreProperties')[0]?.children ?? [])
    .filter((child) => typeof child !== 'string')
    .map((node) => [node.name, ownText(node)])
  expect(core).toEqual([
    ['dc:title', meta.title],
    ['dc:subject', meta.subject],
    ['dc:creator', meta.creator],
    ['dc:language', 'en-GB'],
    ['dcterms:created', '2026-11-25T00:00:00Z'],
    ['dcterms:modified', '2026-11-25T00:00:00Z'],
  ])
  expect(all(file.part('word/styles.xml'), 'w:lang').map((node) => attribute(node, 'w:val'))).toEqual([
    'en-GB',
  ])
  expect(
    all(file.part('word/settings.xml'), 'w:themeFontLang').map((node) => attribute(node, 'w:val')),
  ).toEqual(['en-GB'])
})

test('no paragraph is empty but for the one that a table needs after it', async () => {
  const document = (await wordFileOf(sampleTree())).part('word/document.xml')
  const empty = all(document, 'w:p').filter((node) => textOf(node) === '')
  expect(empty.map((node) => all(node, 'w:pStyle').map((style) => attribute(style, 'w:val')))).toEqual([
    ['TableGap'],
    ['TableGap'],
  ])
})
