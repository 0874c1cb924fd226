import { expect, test } from 'vitest'
import {
  computed,
  emphasis,
  field,
  heading,
  link,
  note,
  numbered,
  para,
  strong,
  treeOf,
  words,
} from './sample-tree.ts'
import {
  all,
  attribute,
  isOn,
  ownText,
  paragraphWith,
  targetsOf,
  textOf,
  val,
  wordFileOf,
} from './word-file.ts'

/** The text of one paragraph after a way through Word. */
async function printed(text: string): Promise<string> {
  const document = (await wordFileOf(treeOf([numbered(undefined, text)]))).part('word/document.xml')
  return all(document, 'w:p').map(textOf).join('|')
}

test.each([
  ['markup', '</w:t></w:p><script>&amp;&#0;]]>"\''],
  ['braces', '{{braces}} {x} {{{y}}} {default-bullet-numbering-0} {image1.png}'],
  ['directives', ':directive[x]{y=z} ::leaf :::container 10:30am'],
  ['words that docx takes for page numbers', 'CURRENT'],
  ['spaces', '  two  spaces  '],
  ['Arabic', 'وزارة العدل'],
  ['Arabic among Latin', 'Ministry (وزارة العدل) of Justice'],
  ['letters outside the basic plane', '\u{1F600} \u{10FFFF}'],
  ['signs of several characters', '\u{1F468}\u200D\u{1F469}\u200D\u{1F467} \u{1F1F9}\u{1F1ED} 1\uFE0F\u20E3'],
  ['letters with marks', 'e\u0301 กำ مُحَمَّد'],
  ['spaces, hyphens and places to break of any kind', 'a\u00A0b\u2011c\u00ADd\u200Be\u2060f\u2009g'],
  ['marks of direction', '\u202Ea\u202C \u2067ب\u2069'],
  ['a long address', `https://example.org/${'a1'.repeat(140)}`],
  ['a long text without spaces', 'การค้ามนุษย์เป็นความผิดอาญา'.repeat(12)],
  ['ten thousand words', 'word '.repeat(10_000)],
])('%s come out as typed', async (_, text) => {
  expect(await printed(text)).toBe(text)
})

test.each([
  ['control characters', 'a\u0000b\u0008c\u001Bd', 'abcd'],
  ['noncharacters that XML forbids', 'a\uFFFEb\uFFFFc', 'abc'],
  ['half a surrogate pair', 'a\uD83Db\uDE00c', 'a\uFFFDb\uFFFDc'],
  ['line ends', 'a\r\nb\nc\rd', 'a\nb\nc\nd'],
  ['tabs', 'a\tb', 'a\tb'],
])('%s do not break the file', async (_, text, expected) => {
  expect(await printed(text)).toBe(expected)
})

test('control characters in the title, names and addresses do not break the file either', async () => {
  const tree = treeOf([
    heading(1, 'h', 'decimal', 'x\uFFFE'),
    numbered(undefined, field('/a', '<A>\u0001 "&"', link('https://example.org/\uD800 a"b', 'y'))),
  ])
  const hostile = {
    ...tree,
    meta: {
      ...tree.meta,
      title: '<T>\u0002 & {x}',
      mark: '\uFFFF"M"',
      words: { ...tree.meta.words, annex: '<A> & ' },
    },
  }
  const file = await wordFileOf(hostile)
  expect(val(file.part('word/document.xml'), 'w:alias')).toBe('<A> "&"')
  expect(textOf(file.part('word/header1.xml'))).toBe('<T> & {x}\t"M"')
  expect(Array.from(targetsOf(file, 'word/_rels/document.xml.rels').values())).toContain(
    'https://example.org/%EF%BF%BD%20a%22b',
  )
  expect(all(file.part('docProps/core.xml'), 'dc:title').map((node) => ownText(node))).toEqual(['<T> & {x}'])
})

test('hyphens that Word would show in another font, or always, are its own', async () => {
  const document = (await wordFileOf(treeOf([numbered(undefined, 'co\u2011op co\u00ADop')]))).part(
    'word/document.xml',
  )
  expect(all(document, 'w:noBreakHyphen').length + all(document, 'w:softHyphen').length).toBe(2)
})

test('looks add up however deep they are', async () => {
  const deepest = link('https://example.org', computed(strong('all')))
  const tree = treeOf([
    numbered(
      undefined,
      'none ',
      strong('bold ', emphasis('both ', field('/f', 'F', deepest)), 'bold'),
      ' none',
    ),
  ])
  const runs = all((await wordFileOf(tree)).part('word/document.xml'), 'w:r')
  const looks = runs.map((run) => [textOf(run), isOn(run, 'w:b'), isOn(run, 'w:i'), val(run, 'w:rStyle')])
  expect(looks).toEqual([
    ['none ', false, false, undefined],
    ['bold ', true, false, undefined],
    ['both ', true, true, undefined],
    ['all', true, true, 'Hyperlink'],
    ['bold', true, false, undefined],
    [' none', false, false, undefined],
  ])
})

test('footnotes have their text, their links and their numbers', async () => {
  const tree = treeOf([numbered(undefined, 'first', note('b'), ' second', note('a'))], {
    a: [para('Text of a')],
    b: [para('Text of b, ', link('https://example.org/b', 'source')), para('More of b')],
  })
  const file = await wordFileOf(tree)
  const marks = all(file.part('word/document.xml'), 'w:footnoteReference').map((node) =>
    attribute(node, 'w:id'),
  )
  const notes = all(file.part('word/footnotes.xml'), 'w:footnote')
  const ofMark = (id: string | undefined) => notes.filter((node) => attribute(node, 'w:id') === id)
  expect(marks.map((id) => ofMark(id).map((node) => all(node, 'w:p').map((p) => textOf(p).trim())))).toEqual([
    [['Text of b, source', 'More of b']],
    [['Text of a']],
  ])
  const [anchor] = all(file.part('word/footnotes.xml'), 'w:hyperlink')
  const targets = targetsOf(file, 'word/_rels/footnotes.xml.rels')
  expect(anchor && targets.get(attribute(anchor, 'r:id') ?? '')).toBe('https://example.org/b')
})

test('links lead where they say; what is not safe to open from a file is printed without a link', async () => {
  const urls = [
    'https://example.org/a?b=1&c=[2]#d',
    'mailto:office@example.org',
    'javascript:alert(1)',
    'file:///etc/passwd',
    '../notes.md',
  ]
  const tree = treeOf([numbered(undefined, ...urls.map((url) => link(url, `<${url}>`)))])
  const file = await wordFileOf(tree)
  const targets = targetsOf(file, 'word/_rels/document.xml.rels')
  const links = all(file.part('word/document.xml'), 'w:hyperlink')
  expect(links.map((node) => targets.get(attribute(node, 'r:id') ?? ''))).toEqual(urls.slice(0, 2))
  expect(textOf(paragraphWith(file.part('word/document.xml'), 'example'))).toBe(
    urls.map((url) => `<${url}>`).join(''),
  )
})

test('a link inside a link is only its words', async () => {
  const outer = link('https://example.org/outer', 'outer ', link('https://example.org/inner', 'inner'))
  const document = (await wordFileOf(treeOf([numbered(undefined, ...words([outer]))]))).part(
    'word/document.xml',
  )
  expect(all(document, 'w:hyperlink').map(textOf)).toEqual(['outer inner'])
})
