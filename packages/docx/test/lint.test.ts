import type { DocumentTree } from '@rsr/document'
import { lintDocx, toDocx } from '@rsr/docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { field, heading, link, numbered, sampleTree, table, treeOf } from './sample-tree.ts'

const tree = treeOf([
  heading(1, 'one', 'decimal', 'Scope'),
  numbered(
    'p',
    'Some words, ',
    field('/a', 'A', 'a value'),
    ', ',
    link('https://example.org', 'the law'),
    '.',
  ),
  table(
    't',
    ['Who does what'],
    [0.5, 0.5],
    [['Agency'], ['Task']],
    [['Police'], ['Finds']],
    [['Courts'], ['Try']],
  ),
])

async function changed(change: (text: string) => string, name = 'word/document.xml') {
  const parts = unzipSync(await toDocx(tree))
  const before = strFromU8(parts[name] ?? new Uint8Array())
  const after = change(before)
  expect(after).not.toBe(before)
  return zipSync({ ...parts, [name]: strToU8(after) })
}

test.each(['internal', 'draft', 'public'] as const)(
  'our own files of the %s release pass',
  async (release) => {
    const own: DocumentTree = { ...sampleTree(), meta: { ...sampleTree().meta, release } }
    expect(lintDocx(await toDocx(own))).toEqual([])
  },
)

const p = (words: string, style = 'BodyText') =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`
const before = (xml: string) => (text: string) => text.replace('<w:body>', `<w:body>${xml}`)
const picture =
  '<w:p><w:r><w:drawing><wp:docPr xmlns:wp="wp" id="1" name="P" descr=""/></w:drawing></w:r></w:p>'

test.each<[string, (text: string) => string, string, string]>([
  [
    'a row without its mark',
    (text) => text.replace('<w:tblHeader/>', ''),
    'Table 1',
    'A table has no header row (header-row)',
  ],
  [
    'a table that nobody describes',
    (text) => text.replace(/<w:tblDescription [^>]*>/, ''),
    'Table 1',
    'A table has no description (description-missing)',
  ],
  [
    'a table without a caption',
    (text) => text.replace('w:val="Caption"', 'w:val="BodyText"'),
    'table number 1 of the text, which has no caption',
    'A table has no caption above it (caption-missing)',
  ],
  [
    'a heading left out',
    (text) => text.replace('<w:body>', `<w:body>${p('Top', 'Heading1')}${p('Deep', 'Heading3')}`),
    'the paragraph “Deep”',
    'A heading of level 3 stands directly under one of level 1 (heading-order)',
  ],
  [
    'a paragraph for space',
    (text) =>
      text
        .replace('<w:tbl>', '<w:p/>')
        .replace('<w:p/>', '<w:p/><w:tbl>')
        .replace('</w:p><w:p/>', `</w:p><w:p/>${p('x')}`),
    'under “Scope”',
    'A paragraph is empty (empty-paragraph)',
  ],
  [
    'a list by hand',
    before(`${p('- one')}${p('- two')}`),
    'the paragraph “- one”',
    'A list is typed by hand (list-by-hand)',
  ],
  [
    'a picture without words',
    before(picture),
    'the text',
    'A picture has no alternative text (alternative-text)',
  ],
  [
    'a link that does not say where',
    (text) => text.replace('the law', 'here'),
    'under “Scope”, the paragraph “Some words, a value, here.”',
    'A link says only “here” (link-text)',
  ],
  [
    'a control twice',
    (text) => text.replace('w:id w:val="3"', 'w:id w:val="3"').replace(/(<w:sdt>.*?<\/w:sdt>)/, '$1$1'),
    'under “Scope”, the paragraph “Some words, a valuea value, the law.”',
    'Second content control id `3` (format)',
  ],
  [
    'a style that is not there',
    (text) => text.replace('w:val="TableText"', 'w:val="Nowhere"'),
    'Table 1, row 2',
    '`w:pStyle` refers to the style `Nowhere`, which is not defined (format)',
  ],
])('%s is found at its place', async (_, change, place, message) => {
  const found = lintDocx(await changed(change)).map((each) => [each.place, `${each.message} (${each.rule})`])
  expect(found).toContainEqual([place, message])
})

test.each([
  ['docProps/core.xml', /<dc:title>.*<\/dc:title>/, 'title-missing'],
  ['word/styles.xml', /<w:lang [^>]*>/, 'language-missing'],
] as const)('what %s has to say is missed', async (name, pattern, rule) => {
  const found = lintDocx(await changed((text) => text.replace(pattern, ''), name))
  expect(found.map((each) => each.rule)).toEqual([rule])
})

test('a part that is missing, or is no XML, is named', async () => {
  const { 'word/theme/theme1.xml': _, ...rest } = unzipSync(await toDocx(tree))
  expect(lintDocx(zipSync(rest)).map(({ place }) => place)).toEqual([
    '[Content_Types].xml',
    'word/_rels/document.xml.rels',
  ])
  const [broken] = lintDocx(await changed((text) => text.slice(0, -9), 'word/settings.xml'))
  expect(broken).toMatchObject({ rule: 'format', place: 'word/settings.xml' })
})

test.each([
  ['one deep element', '<a>'.repeat(400)],
  ['entities', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
])('a document made to harm is refused: %s', async (_, text) => {
  const found = lintDocx(await changed(() => text))
  expect(found[0]?.message).toMatch(/^It is damaged, and cannot be read/)
})
