import { type DocumentTree, number } from '@rsr/document'
import { checkLeaks, toDocx } from '@rsr/docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { field, meta, numbered, sampleTree, treeOf } from './sample-tree.ts'

type Release = DocumentTree['meta']['release']
const releases = ['internal', 'draft', 'public'] as const
const office = meta.creator

const asRelease = (release: Release, tree: DocumentTree) => ({ ...tree, meta: { ...tree.meta, release } })
const small = treeOf([numbered('p', 'Some words, and ', field('/a', 'A', 'a value'), '.')])

/** A file of a release in which one part was changed after it was made. */
async function changed(release: Release, name: string, change: (text: string) => string) {
  const parts = unzipSync(await toDocx(asRelease(release, small)))
  const before = strFromU8(parts[name] ?? new Uint8Array())
  const after = change(before)
  expect(after).not.toBe(before)
  return zipSync({ ...parts, [name]: strToU8(after) })
}

const problemsOf = (file: Uint8Array, release: Release, withheld: readonly string[] = []) =>
  checkLeaks(file, { release, office, withheld }).map(({ part, problem }) => `${part}: ${problem}`)

test.each(releases)('our own files of the %s release hold nothing that they may not', async (release) => {
  const file = await toDocx(asRelease(release, sampleTree()))
  expect(problemsOf(file, release, ['Nothing in the file'])).toEqual([])
})

const document = 'word/document.xml'
const inRun = (xml: string) => (text: string) => text.replace('<w:r>', `${xml}<w:r>`)

describe('what is planted in a final file is found', () => {
  test.each<[string, string, (text: string) => string, RegExp]>([
    [
      'an inserted text',
      document,
      inRun('<w:ins w:id="9" w:author="Ana"><w:r><w:t>x</w:t></w:r></w:ins>'),
      /a tracked change, in “xSome words/,
    ],
    [
      'a deleted text',
      document,
      inRun('<w:del w:id="9"><w:r><w:delText>x</w:delText></w:r></w:del>'),
      /a tracked change/,
    ],
    [
      'a changed look',
      document,
      inRun('<w:r><w:rPr><w:rPrChange w:id="9"><w:rPr/></w:rPrChange></w:rPr></w:r>'),
      /a tracked change/,
    ],
    [
      'the name of an author',
      document,
      inRun('<w:ins w:id="9" w:author="Ana"/>'),
      /`w:ins` names “Ana”, expected the office “Regional Support Office”/,
    ],
    [
      'a hidden text',
      document,
      inRun('<w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r>'),
      /hidden text, in “xSome words/,
    ],
    [
      'a hidden style',
      'word/styles.xml',
      (text) => text.replace('<w:rPr>', '<w:rPr><w:vanish/>'),
      /hidden text/,
    ],
    ['a content control', document, inRun('<w:sdt><w:sdtContent/></w:sdt>'), /a content control/],
    [
      'the bookmark of a value',
      document,
      inRun('<w:bookmarkStart w:id="9" w:name="f1abc"/>'),
      /the bookmark of a value, `f1abc`/,
    ],
    ['a comment', document, inRun('<w:commentRangeStart w:id="0"/>'), /a comment/],
    [
      'tracked changes switched on',
      'word/settings.xml',
      (text) => text.replace('<w:defaultTabStop', '<w:trackRevisions/><w:defaultTabStop'),
      /tracks changes/,
    ],
    [
      'traces of editing',
      'word/settings.xml',
      (text) => text.replace('<w:defaultTabStop', '<w:rsids/><w:defaultTabStop'),
      /traces of how the file was made/,
    ],
    [
      'who saved it last',
      'docProps/core.xml',
      (text) => text.replace('<dc:language>', '<cp:lastModifiedBy>Ana</cp:lastModifiedBy><dc:language>'),
      /`cp:lastModifiedBy` names “Ana”/,
    ],
    [
      'a company',
      'docProps/app.xml',
      () =>
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Company>Ana Ltd</Company></Properties>',
      /`Company` names “Ana Ltd”/,
    ],
    [
      'a path in the text',
      document,
      (text) => text.replace('Some words', 'See /home/ana/notes.txt'),
      /a path, “\/home\/ana\/notes.txt/,
    ],
    [
      'a path in an attribute',
      'word/styles.xml',
      (text) => text.replace('w:val="Normal"', String.raw`w:val="C:\Users\ana\a.dotx"`),
      /a path, “C:\\Users\\ana/,
    ],
    [
      'the file of an input',
      document,
      (text) => text.replace('Some words', 'See countries/XAA/assessment.yaml'),
      /a path, “countries\/XAA\/assessment.yaml”/,
    ],
    [
      'the file of an input in Markdown',
      document,
      (text) => text.replace('Some words', 'See countries/XAA/assessment.md'),
      /a path, “countries\/XAA\/assessment.md”/,
    ],
    [
      'a link to a folder',
      'word/_rels/document.xml.rels',
      (text) =>
        text.replace(
          '</Relationships>',
          '<Relationship Id="x" Type="t" Target="notes/a.md" TargetMode="External"/></Relationships>',
        ),
      /a link to “notes\/a.md”/,
    ],
    [
      'custom properties',
      'docProps/custom.xml',
      () => '<Properties xmlns="p"><property name="Client"/></Properties>',
      /no such part[^]*the custom property `Client`/,
    ],
    [
      'custom XML',
      'customXml/item1.xml',
      () => '<data xmlns="urn:x">1</data>',
      /no such part[^]*data of the namespace `urn:x`/,
    ],
    [
      'comments',
      'word/comments.xml',
      () => '<w:comments xmlns:w="w"><w:comment w:author="Ana"/></w:comments>',
      /no such part[^]*a comment/,
    ],
    [
      'a part that nobody expects',
      'word/embeddings/sheet.bin',
      () => 'x',
      /word\/embeddings\/sheet.bin: a file of the public release has no such part/,
    ],
    ['data in a picture', 'word/media/a.png', () => 'PNG tEXtAuthor Ana', /data in a picture \(tEXt\)/],
    [
      'a part that is not XML',
      'word/theme/theme1.xml',
      () => '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>',
      /It is damaged, and cannot be read/,
    ],
  ])('%s', async (_, part, change, problem) => {
    expect(problemsOf(await changed('public', part, change), 'public').join('\n')).toMatch(problem)
  })
})

test('what the release withholds is found in any part, also where Word has cut it in pieces', async () => {
  const secret = 'The "secret" report says so'
  const runs = '<w:r><w:t>The "secret" re</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>port  says so</w:t></w:r>'
  const found = async (part: string, change: (text: string) => string) =>
    problemsOf(await changed('draft', part, change), 'draft', [secret])
  const problem = (part: string) => [`${part}: what the release withholds, “${secret}”`]
  expect(await found('word/document.xml', (text) => text.replace('<w:r>', `${runs}<w:r>`))).toEqual(
    problem('word/document.xml'),
  )
  expect(
    await found('customXml/item1.xml', (text) => text.replace('a value', secret.replaceAll('"', '\\&#34;'))),
  ).toEqual(problem('customXml/item1.xml'))
  const title = `<dc:title>${secret} </dc:title>`
  expect(await found('docProps/core.xml', (text) => text.replace(/<dc:title>.*<\/dc:title>/, title))).toEqual(
    problem('docProps/core.xml'),
  )
  expect(
    await found('word/theme/theme1.xml', (text) =>
      text.replace('name="', `name="${secret.replaceAll('"', '&quot;')} `),
    ),
  ).toEqual(problem('word/theme/theme1.xml'))
})

test('words that only contain what is withheld are not taken for it, nor addresses for paths', async () => {
  const tree = number(
    treeOf([numbered(undefined, 'Reports-2019 and subreports; https://example.org/home/page, and/or 1/2.')]),
  )
  expect(problemsOf(await toDocx(asRelease('public', tree)), 'public', ['reports-2', 'eports-2019'])).toEqual(
    [],
  )
})

const commentBy = (author: string) => () =>
  `<w:comments xmlns:w="w"><w:comment w:id="0" w:author="${author}"/></w:comments>`
const ofOthers = (text: string) => text.replace('urn:rsr:manifest:1', 'urn:other')

test('a draft may have comments of the office and its manifest, but no data of others', async () => {
  expect(problemsOf(await changed('draft', 'word/comments.xml', commentBy(office)), 'draft')).toEqual([])
  expect(problemsOf(await changed('draft', 'word/comments.xml', commentBy('Ana')), 'draft')).toEqual([
    'word/comments.xml: `w:comment` names “Ana”, expected the office “Regional Support Office”',
  ])
  expect(problemsOf(await changed('draft', 'customXml/item1.xml', ofOthers), 'draft')).toEqual([
    'customXml/item1.xml: data of the namespace `urn:other`',
  ])
})

test.each([
  ['garbage', strToU8('no zip at all'), 'The file is no Word document'],
  ['another kind of package', zipSync({ mimetype: strToU8('x') }), 'The file is no Word document'],
  ['a bomb', zipSync({ 'word/document.xml': new Uint8Array(40 << 20) }), 'is too large'],
])('%s is refused', (_, file, sentence) => {
  expect(() => checkLeaks(file, { release: 'draft', office })).toThrow(sentence)
})
