import type { ReleaseKind } from '@rsr/document'
import { checkLeaks, lintDocx, readHouseStyle, toDocx } from '@rsr/docx'
import { strToU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { printXml } from '@rsr/opc'
import { arabic } from './language/arabic.ts'
import { documentIn } from './language/document-in.ts'
import { houseFile, houseParts, logo } from './house-file.ts'
import { meta, sampleTree } from './sample-tree.ts'
import { all, attribute, ownText, textOf, val, type WordFile, wordFileOf, type XmlNode } from './word-file.ts'

const style = readHouseStyle(houseFile())

function treeOf(release: ReleaseKind) {
  const tree = sampleTree()
  return { ...tree, meta: { ...meta, release, mark: release === 'public' ? '' : meta.mark } }
}

const dressed = (release: ReleaseKind = 'draft') => wordFileOf(treeOf(release), { style })

function styleOf(file: WordFile, id: string): XmlNode {
  const found = all(file.part('word/styles.xml'), 'w:style').find(
    (node) => attribute(node, 'w:styleId') === id,
  )
  if (!found) throw new Error(`Cannot find the style \`${id}\``)
  return found
}

test('a style is that of the file, found by its name, with the numbers and the language of the document', async () => {
  const file = await dressed()
  const heading = styleOf(file, 'Heading1')
  expect([
    val(heading, 'w:name'),
    val(heading, 'w:color'),
    val(heading, 'w:numId'),
    val(heading, 'w:outlineLvl'),
  ]).toEqual(['heading 1', '7A1F2B', '1', '0'])
  // An indent would take the text from its number; it is that of the numbering.
  expect(all(heading, 'w:ind')).toEqual([])
  expect(all(file.part('word/styles.xml'), 'w:lang').map((node) => attribute(node, 'w:val'))).toEqual([
    'en-GB',
  ])
})

test('a document in Arabic runs from right to left in the style of a file that does not', async () => {
  const file = await wordFileOf(documentIn(arabic), { style })
  const [defaults] = all(file.part('word/styles.xml'), 'w:pPrDefault')
  expect(defaults && all(defaults, 'w:bidi')).toHaveLength(1)
  expect(all(styleOf(file, 'Heading1'), 'w:bidi')).toEqual([])
  expect(lintDocx(file.bytes)).toEqual([])
})

test('what a style builds on comes with it; no other style of the file does', async () => {
  const file = await dressed()
  expect(val(styleOf(file, 'Heading1'), 'w:basedOn')).toBe('Amtlich')
  expect(val(styleOf(file, 'Amtlich'), 'w:basedOn')).toBe('Normal')
  const names = all(file.part('word/styles.xml'), 'w:name').map((node) => attribute(node, 'w:val'))
  expect(names).not.toContain('Secret style')
  expect(new Set(names).size).toBe(names.length)
})

test('a style that the file has not is named, and is that of the toolkit in the colour of the file', async () => {
  expect(style.missing).toContain('caption')
  expect(style.missing).not.toContain('heading 1')
  expect(val(styleOf(await dressed(), 'Caption'), 'w:color')).toBe('7A1F2B')
})

test('a colour on which white could not be read is not taken for headers of tables', () => {
  const styles = houseParts['word/styles.xml'].replace('7A1F2B', 'FFC000')
  expect(readHouseStyle(houseFile({ 'word/styles.xml': styles })).accent).toBeUndefined()
})

test('pages have the size and the margins of the file, and lie on their side for wide tables', async () => {
  const document = (await dressed()).part('word/document.xml')
  const pages = all(document, 'w:pgSz').map((node) => `${attribute(node, 'w:w')} × ${attribute(node, 'w:h')}`)
  expect(pages).toEqual(['12240 × 15840', '12240 × 15840', '15840 × 12240', '12240 × 15840'])
  expect(new Set(all(document, 'w:pgMar').map((node) => attribute(node, 'w:left')))).toEqual(
    new Set(['1700']),
  )
})

test('pages have the header and the footer of the file, and the mark of the release under the header', async () => {
  const [draft, final] = [await dressed(), await dressed('public')]
  // The first is that of the cover, which says the release in its own words.
  expect(textOf(draft.part('word/header1.xml'))).toBe('Institute of Examples')
  expect(textOf(draft.part('word/header2.xml'))).toBe(`Institute of Examples${meta.mark}`)
  expect(textOf(final.part('word/header2.xml'))).toBe('Institute of Examples')
  const numbers = all(draft.part('word/footer2.xml'), 'w:instrText').map((node) => ownText(node).trim())
  expect([textOf(draft.part('word/footer2.xml')), numbers]).toEqual(['Sheet 1', ['PAGE']])
})

test('pages are numbered as ever where the file numbers none, and a file without a header leaves ours', async () => {
  const references = /<w:(header|footer)Reference[^>]*>/g
  const document = houseParts['word/document.xml'].replace(references, '')
  const bare = readHouseStyle(houseFile({ 'word/document.xml': document }))
  const file = await wordFileOf(treeOf('draft'), { style: bare })
  expect(textOf(file.part('word/header1.xml'))).toBe(`${meta.title}\t${meta.mark}`)
  expect(textOf(file.part('word/footer1.xml'))).toBe('Page 1 of 1')
})

test('a logo comes with the header, without what it says of its making', async () => {
  const file = await dressed()
  const [blip] = all(file.part('word/header2.xml'), 'a:blip')
  const targets = all(file.part('word/_rels/header2.xml.rels'), 'Relationship')
  const target = targets.find((node) => attribute(node, 'Id') === (blip && attribute(blip, 'r:embed')))
  const picture = unzipSync(file.bytes)[`word/${target && attribute(target, 'Target')}`]
  expect(picture?.length).toBe(logo.length - 12 - 'Author Secret Author'.length)
})

test('nothing else of the file comes along, and nothing in the document is damaged', async () => {
  for (const release of ['draft', 'public'] as const) {
    const { bytes, parts } = await dressed(release)
    const text = [...parts.values()].map(printXml).join('')
    expect(text).not.toMatch(/secret/i)
    expect(text).not.toContain('00AB12CD')
    expect(lintDocx(bytes)).toEqual(lintDocx(await toDocx(treeOf(release))))
    expect(checkLeaks(bytes, { release, office: meta.creator, withheld: ['Secret Author'] })).toEqual([])
  }
})

test('what of a file is not taken over is said', () => {
  expect(style.notTaken).toEqual(['macros or objects', 'a link', 'the field `AUTHOR`'])
})

test('the same file gives the same bytes', async () => {
  const again = readHouseStyle(houseFile())
  expect(await toDocx(treeOf('draft'), { style: again })).toEqual((await dressed()).bytes)
})

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const utf16 = Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0])

test.each([
  ['a text', strToU8('Not a Word file'), 'The file is no Word document'],
  ['an old Word file', Uint8Array.from(compound), 'The file has the old format of Word, .doc'],
  ['a protected file', Uint8Array.from([...compound, ...utf16]), 'The file is protected with a password'],
  ['a file without styles', houseFile({ 'word/styles.xml': null }), 'The file has no styles'],
  ['a damaged file', houseFile({ 'word/styles.xml': '<w:styles' }), 'Its part `word/styles.xml` is damaged'],
  [
    'a file with a document type',
    houseFile({ 'word/styles.xml': '<!DOCTYPE x [<!ENTITY e "e">]><x>&e;</x>' }),
    'Its part `word/styles.xml` is damaged',
  ],
  ['a large part', houseFile({ 'word/header7.xml': ' '.repeat(33 << 20) }), 'too large'],
  [
    'a page without room',
    houseFile({
      'word/document.xml': houseParts['word/document.xml'].replace('w:left="1700"', 'w:left="9700"'),
    }),
    'Its page leaves less than 8 cm for text',
  ],
])('%s is no house style, and it is said why', (_, bytes, problem) => {
  expect(() => readHouseStyle(bytes)).toThrow(problem)
})
