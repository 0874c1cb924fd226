import { lintDocx } from '@rsr/docx'
import { describe, expect, test } from 'vitest'
import { arabic } from './language/arabic.ts'
import { documentIn, type Sentences } from './language/document-in.ts'
import { thai } from './language/thai.ts'
import { field, numbered, strong, table, treeOf } from './sample-tree.ts'
import { all, attribute, isOn, textOf, type WordFile, wordFileOf, type XmlNode } from './word-file.ts'

/** The runs of a part with what they say of their script. */
function runsOf(root: XmlNode) {
  return all(root, 'w:r').map((run) => {
    const [lang, fonts] = ['w:lang', 'w:rFonts'].map((name) => all(run, name)[0])
    return {
      text: textOf(run),
      script: isOn(run, 'w:rtl') ? 'rtl' : isOn(run, 'w:cs') ? 'cs' : '',
      language: lang && ['w:val', 'w:bidi', 'w:eastAsia'].map((name) => attribute(lang, name)).find(Boolean),
      font: fonts && (attribute(fonts, 'w:cs') ?? attribute(fonts, 'w:eastAsia')),
    }
  })
}

/** A file with its text, its notes and what stands on top and at the foot of pages. */
const stories = (file: WordFile) =>
  [...file.parts].flatMap(([name, root]) =>
    /^word\/(document|footnotes|header\d|footer\d)\.xml$/.test(name) ? [root] : [],
  )

const latin = (text: string) => ({ text, script: '', language: undefined, font: undefined })

test('words of other scripts have their direction, font and language, however a sentence mixes them', async () => {
  const title = { ...field('/t', 'Title', 'Undang-Undang'), language: 'id' }
  const tree = treeOf([
    numbered(undefined, 'Ministry (وزارة العدل 2006), ', strong('กระทรวง'), ' and ថ្ងៃ, 法律, ', title, ' x'),
  ])
  const runs = runsOf((await wordFileOf(tree)).part('word/document.xml'))
  expect(runs).toEqual([
    latin('Ministry ('),
    { text: 'وزارة العدل 2006', script: 'rtl', language: undefined, font: undefined },
    latin('), '),
    { text: 'กระทรวง', script: 'cs', language: 'th', font: 'Leelawadee UI' },
    latin(' and '),
    { text: 'ថ្ងៃ', script: 'cs', language: 'km', font: 'Leelawadee UI' },
    latin(', '),
    { text: '法律', script: '', language: 'zh-CN', font: 'Microsoft YaHei' },
    latin(', '),
    { text: 'Undang-Undang', script: '', language: 'id', font: undefined },
    latin(' x'),
  ])
})

test('bold and italics are those of the script too', async () => {
  const file = await wordFileOf(treeOf([numbered(undefined, strong('กระทรวง'))]))
  const [run] = all(file.part('word/document.xml'), 'w:r')
  expect(run && isOn(run, 'w:bCs')).toBe(true)
})

describe.each([
  ['Arabic', arabic],
  ['Thai', thai],
])('a document in %s', (_, sentences) => {
  test('has nothing that Word or its readers stumble over, in a draft and in a public release', async () => {
    for (const release of ['draft', 'public'] as const) {
      const { bytes } = await wordFileOf(documentIn(sentences, release))
      expect(lintDocx(bytes)).toEqual([])
    }
  })

  test('says its language, and has all its sentences', async () => {
    const file = await wordFileOf(documentIn(sentences))
    const [lang] = all(file.part('word/styles.xml'), 'w:lang')
    const [theme] = all(file.part('word/settings.xml'), 'w:themeFontLang')
    for (const node of [lang, theme]) {
      expect(node && [attribute(node, 'w:val'), attribute(node, 'w:bidi')]).toEqual([
        'en',
        sentences.language,
      ])
    }
    const text = textOf(file.part('word/document.xml'))
    for (const words of [sentences.trafficking, sentences.convention, sentences.long, ...sentences.steps]) {
      expect(text).toContain(words)
    }
  })

  test('marks every run of its script, and no English name in it', async () => {
    const runs = stories(await wordFileOf(documentIn(sentences))).flatMap(runsOf)
    const mark = sentences.language === 'ar' ? 'rtl' : 'cs'
    const [own, english] = [/[\p{sc=Arabic}\p{sc=Thai}]/u, /\p{sc=Latin}/u]
    const scriptsOf = (letters: RegExp, others?: RegExp) =>
      new Set(
        runs.filter(({ text }) => letters.test(text) && !others?.test(text)).map(({ script }) => script),
      )
    expect([scriptsOf(own), scriptsOf(english, own)]).toEqual([new Set([mark]), new Set([''])])
    expect(runs.map(({ text }) => text)).toContain('ILO C29 (1930)')
  })
})

test('a document from right to left is turned: paragraphs, tables, boxes, sections and the full stops of numbers', async () => {
  const file = await wordFileOf(documentIn(arabic))
  const document = file.part('word/document.xml')
  const tables = all(document, 'w:tbl')
  expect(tables.map((node) => isOn(node, 'w:bidiVisual'))).toEqual(tables.map(() => true))
  const sections = all(document, 'w:sectPr')
  expect(sections.map((node) => isOn(node, 'w:bidi') && isOn(node, 'w:rtlGutter'))).toEqual([
    true,
    true,
    true,
  ])
  const normal = all(file.part('word/styles.xml'), 'w:style').find(
    (node) => attribute(node, 'w:styleId') === 'Normal',
  )
  expect(normal && isOn(normal, 'w:bidi')).toBe(true)
  const levels = all(file.part('word/numbering.xml'), 'w:lvl')
  expect(levels.every((node) => isOn(node, 'w:rtl') && all(node, 'w:lvlJc').length === 0)).toBe(true)
})

test('a document from left to right is not', async () => {
  const file = await wordFileOf(documentIn(thai))
  const turned = ['w:bidi', 'w:bidiVisual', 'w:rtlGutter', 'w:rtl']
  const parts = [...stories(file), file.part('word/styles.xml'), file.part('word/numbering.xml')]
  expect(turned.filter((name) => parts.some((root) => all(root, name).length > 0))).toEqual([])
})

/** How many styles put space between letters. */
const spacedStyles = async (sentences: Sentences) =>
  all((await wordFileOf(documentIn(sentences))).part('word/styles.xml'), 'w:spacing').filter((node) =>
    node.attributes.has('w:val'),
  ).length

test('letters that are joined have no space put between them', async () => {
  expect([await spacedStyles(thai), await spacedStyles(arabic)]).toEqual([1, 0])
})

test('sheets of Letter have tables, headers and contents of their width', async () => {
  const cells = [['h'], ['https://example.org/'.padEnd(300, 'a')]]
  const tree = treeOf([table('t', ['T'], [0.2, 0.8], cells, cells)])
  const file = await wordFileOf({ ...tree, meta: { ...tree.meta, paper: 'Letter' } })
  const document = file.part('word/document.xml')
  const [sheet] = all(document, 'w:pgSz')
  expect(sheet && [attribute(sheet, 'w:w'), attribute(sheet, 'w:h')]).toEqual(['12240', '15840'])
  const [margins] = all(document, 'w:pgMar')
  const width = 12240 - 2 * Number(margins && attribute(margins, 'w:left'))
  const columns = all(document, 'w:gridCol').map((node) => Number(attribute(node, 'w:w')))
  expect(columns.reduce((sum, each) => sum + each, 0)).toBe(width)
  const ends = [file.part('word/header1.xml'), file.part('word/styles.xml')].flatMap((root) =>
    all(root, 'w:tab').flatMap((node) => attribute(node, 'w:pos') ?? []),
  )
  expect(new Set(ends)).toEqual(new Set([String(width)]))
})
