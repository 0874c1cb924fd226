import {
  build,
  directionOf,
  type DocumentTree,
  number,
  piecesOf,
  scriptOf,
  toHtml,
  toMarkdown,
} from '@rsr/document'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { elements, readHtml } from './read-html.ts'
import { field, numbered, smallFigure, text, treeOf } from './sample.ts'

test.each([
  ['ar', 'Arab', 'rtl'],
  ['fa-AF', 'Arab', 'rtl'],
  ['prs', 'Arab', 'rtl'],
  ['ur-PK', 'Arab', 'rtl'],
  ['az', 'Latn', 'ltr'],
  ['az-Arab', 'Arab', 'rtl'],
  ['ks', 'Arab', 'rtl'],
  ['ks-Deva', 'Deva', 'ltr'],
  ['ur-Latn', 'Latn', 'ltr'],
  ['ms-arab-MY', 'Arab', 'rtl'],
  ['dv', 'Thaa', 'rtl'],
  ['ff-Adlm', 'Adlm', 'rtl'],
  ['th', 'Thai', 'ltr'],
  ['km', 'Khmr', 'ltr'],
  ['dz', 'Tibt', 'ltr'],
  ['zh', 'Hans', 'ltr'],
  ['zh-TW', 'Hant', 'ltr'],
  ['zh-Hant-HK', 'Hant', 'ltr'],
  ['mn', 'Latn', 'ltr'],
  ['', 'Latn', 'ltr'],
])('%s is written in %s, %s', (language, script, direction) => {
  expect([scriptOf(language), directionOf(language)]).toEqual([script, direction])
})

/** Pieces in short, as `th:กระทรวง`. */
const pieces = (value: string, document = 'en', own?: string) =>
  piecesOf(value, document, own).map((piece) => `${piece.language}:${piece.text}`)

describe('a text in pieces of one script', () => {
  test.each([
    [
      'brackets are those of the sentence',
      'Ministry (وزارة العدل) of Justice',
      ['en:Ministry (', 'und-Arab:وزارة العدل', 'en:) of Justice'],
    ],
    [
      'numbers belong to the words before',
      'The قانون رقم 51 لسنة 2006, and 2008',
      ['en:The ', 'und-Arab:قانون رقم 51 لسنة 2006', 'en:, and 2008'],
    ],
    ['spaces are never turned', ' وزارة ', ['en: ', 'und-Arab:وزارة', 'en: ']],
    ['a sentence has its full stop', 'تأسست الوزارة. تعمل.', ['und-Arab:تأسست الوزارة. تعمل.']],
    ['ideographs beside kana are Japanese', '東京の法律', ['ja:東京の法律']],
    ['ideographs alone may be of several languages', '人口贩运。', ['und-Hani:人口贩运。']],
    ['marks stay with their letter', 'e\u0301 กำ x', ['en:e\u0301 ', 'th:กำ', 'en: x']],
    ['Greek and Cyrillic are printed as Latin is', 'Улаанбаатар, Αθήνα', ['en:Улаанбаатар, Αθήνα']],
    ['no text has no pieces', '', []],
  ])('%s', (_, value, expected) => {
    expect(pieces(value)).toEqual(expected)
  })

  test('the language of a text counts for what is in its script', () => {
    expect(pieces('Undang-Undang', 'en', 'id')).toEqual(['id:Undang-Undang'])
    expect(pieces('قانون', 'en', 'fa')).toEqual(['fa:قانون'])
    expect(pieces('The Act (in Thai)', 'en', 'th')).toEqual(['en:The Act (in Thai)'])
    expect(pieces('พระราชบัญญัติ (TIP) 2551', 'en', 'th')).toEqual(['th:พระราชบัญญัติ (', 'en:TIP', 'th:) 2551'])
    expect(pieces('人口販運', 'en', 'zh-TW')).toEqual(['zh-TW:人口販運'])
  })

  test('in a document from right to left, Latin names keep their numbers, and the rest is of the document', () => {
    expect(pieces('اتفاقية ILO C29 (1930)، (12).', 'ar')).toEqual([
      'ar:اتفاقية ',
      'en:ILO C29 (1930)',
      'ar:، (12).',
    ])
    expect(pieces('TIP Protocol, Art. 5(1)(a)، و(ILO) C29', 'ar')).toEqual([
      'en:TIP Protocol, Art. 5(1)(a)',
      'ar:، و',
      'en:(ILO) C29',
    ])
    expect(pieces('(12)', 'ar')).toEqual(['ar:(12)'])
  })

  test('nothing is lost or doubled, whatever the text and the languages', () => {
    const signs = fc.constantFrom(
      ...('aé1 2().,،٢کำกا語の한か가אދ་\u0301\u200D\u0E31\u{1F600}\n|*'.match(/./gsu) ?? []),
    )
    const any = fc.oneof(
      fc.array(signs).map((all) => all.join('')),
      fc.string({ unit: 'binary' }),
    )
    const language = fc.constantFrom('en', 'ar', 'th', 'zh-Hant', 'ja', 'fa')
    fc.assert(
      fc.property(any, language, language, (value, document, own) => {
        const all = piecesOf(value, document, own)
        expect(all.map((piece) => piece.text).join('')).toBe(value)
        expect(all.every((piece) => piece.text !== '')).toBe(true)
      }),
    )
  })
})

const inLanguage = (tree: DocumentTree, meta: Partial<DocumentTree['meta']>) =>
  number({ ...tree, meta: { ...tree.meta, ...meta } })
const spans = (page: string) =>
  elements(readHtml(page), 'span').flatMap(({ properties, children: [child] }) =>
    properties.lang === undefined
      ? []
      : [[properties.lang, properties.dir, child?.type === 'text' && child.value]],
  )

describe('in HTML', () => {
  test('words of another language say so, and stand apart where they run the other way', () => {
    const title = { ...field('/title', text('Undang-Undang')), language: 'id' }
    const page = toHtml(treeOf([numbered(text('Ministry (وزارة العدل), or กระทรวง, by '), title)]))
    expect(spans(page)).toEqual([
      ['und-Arab', 'rtl', 'وزارة العدل'],
      ['th', undefined, 'กระทรวง'],
      ['id', undefined, 'Undang-Undang'],
    ])
  })

  test('a page from right to left says so; English names in it run from left to right, and so do drawings', () => {
    const blocks = [numbered(text('اتفاقية ILO C29')), smallFigure()]
    const page = toHtml(inLanguage(treeOf(blocks, { drawn: 'x' }), { language: 'ar', mark: 'M', title: 'T' }))
    const root = readHtml(page)
    expect(elements(root, 'html')[0]?.properties).toEqual({ lang: 'ar', dir: 'rtl' })
    expect(spans(page)).toContainEqual(['en', 'ltr', 'ILO C29'])
    const around = elements(root, 'div').filter(({ children }) =>
      children.some((child) => child.type === 'element' && child.tagName === 'svg'),
    )
    expect(around.map(({ properties }) => properties.dir)).toEqual(['ltr'])
    expect(page).toContain('@page { @top-right { content: "T" } @top-left { content: "M" } }')
  })

  test('sheets are A4, or of the size that the office has', () => {
    const letter = '@page { size: letter }'
    expect(toHtml(treeOf([]))).not.toContain(letter)
    expect(toHtml(inLanguage(treeOf([]), { paper: 'Letter' }))).toContain(letter)
  })
})

test('Markdown has the words alone, in any direction', () => {
  const tree = inLanguage(treeOf([numbered(build.strong(text('اتفاقية')), text(' ILO C29 (1930).'))]), {
    language: 'ar',
  })
  expect(toMarkdown(tree)).toBe('**1.** **اتفاقية** ILO C29 (1930).\n')
})
