import { type Block, build, toHtml, toMarkdown } from '@rsr/document'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostileTexts, unprintableTexts } from './hostile-texts.ts'
import { blocksOf, readHtml } from './read-html.ts'
import { every, readMarkdown, wordsOf } from './read-markdown.ts'
import { field, numbered, para, text, treeOf } from './sample.ts'

/** A text in all places where a text can stand. */
function everywhere(value: string): Block[] {
  const words = () => field('/x', text(value))
  return [
    { type: 'coverLine', role: 'title', children: [words()] },
    { type: 'coverLine', role: 'subtitle', children: [words()] },
    { type: 'coverLine', role: 'notice', children: [words()] },
    build.heading(1, 'h', [words()], 'none'),
    para(words()),
    numbered(words()),
    numbered(
      build.strong(words()),
      text(' and '),
      build.emphasis(words()),
      text(' and '),
      ...build.link('https://example.org', words()),
    ),
    build.bullets([words()]),
    { type: 'box', children: [para(words()), build.bullets([words()])] },
    build.table(
      't',
      [0.5, 0.5],
      [words()],
      [
        [[words()], [text('h')]],
        [[words()], [build.strong(words())]],
      ],
    ),
  ]
}

/** The words of what is printed, place by place, as they are read back. */
function printed(value: string): string[] {
  const root = readMarkdown(toMarkdown(treeOf(everywhere(value))))
  const blocks = [...every(root, 'heading'), ...every(root, 'paragraph')].map(wordsOf)
  return [...blocks, ...every(root, 'tableCell').map(wordsOf)]
}

/** What is to be read back, written out. */
function expected(value: string): string[] {
  const headings = [value, value]
  const paragraphs = [value, value, value, `1. ${value}`, `2. ${value} and ${value} and ${value}`]
  const lists = [value, value, value]
  const table = [`Table 1. ${value}`, value, 'h', value, value]
  return [...headings, ...paragraphs, ...lists, ...table]
}

/** A table with much in one cell, and nothing in another. */
const fullCell = (value: string) =>
  treeOf([
    build.table(
      't',
      [0.9, 0.1],
      [text('c')],
      [
        [[text('h')], [text('')]],
        [[text(value)], []],
      ],
    ),
  ])
const tenThousandWords = 'word '.repeat(10_000).trim()

const onOneLine = (value: string) => value.replaceAll(/\s+/g, ' ').trim()

/** Texts of what has a meaning in Markdown or in HTML, and any others. */
const pieces = fc.constantFrom(
  ...'*_`~[]()<>!#-+=|\\&;:.{}"\'@/^$1a é'.split(''),
  '{{',
  '}}',
  '](',
  '**',
  '&amp;',
  'http://',
  'www.',
  '[^1]',
  '\n',
  'ل',
  '\u{1F600}',
)
const words = fc.array(pieces, { minLength: 1, maxLength: 12 }).map((all) => `x${all.join('')}`)
const anyText = fc.oneof(
  words,
  fc.string({ unit: 'grapheme', minLength: 1 }).map((all) => `x${all}`),
)

describe('in Markdown', () => {
  test('a cell may hold ten thousand words or none', () => {
    const cells = every(readMarkdown(toMarkdown(fullCell(tenThousandWords))), 'tableCell').map(wordsOf)
    expect(cells).toEqual(['h', '', tenThousandWords, ''])
  })

  test.each(hostileTexts)('%s come out as typed, wherever they stand', (_, value) => {
    expect(printed(value)).toEqual(expected(onOneLine(value)))
  })

  test.each(unprintableTexts)('%s do no harm', (_, value, clean) => {
    expect(printed(value)).toEqual(expected(clean))
  })

  test('any text comes out as typed', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        expect(printed(value)).toEqual(expected(onOneLine(value)))
      }),
      { numRuns: 150 },
    )
  })
})

/** The words of what is printed as a page, in its order. */
const printedAsHtml = (value: string) => blocksOf(readHtml(toHtml(treeOf(everywhere(value)))))

/** What is to be read back of a page, in the order of `everywhere`. */
function expectedAsHtml(value: string): string[] {
  const [title, , ...others] = expected(value)
  const [subtitle, notice, plain, one, two, ...rest] = others
  return [title, subtitle, notice, value, plain, one, two, ...rest].filter((each) => each !== undefined)
}

describe('in HTML', () => {
  test('a cell may hold ten thousand words or none', () => {
    expect(blocksOf(readHtml(toHtml(fullCell(tenThousandWords))))).toContain(tenThousandWords)
  })

  test.each(hostileTexts)('%s come out as typed, wherever they stand', (_, value) => {
    expect(printedAsHtml(value)).toEqual(expectedAsHtml(onOneLine(value)))
  })

  test.each(unprintableTexts)('%s do no harm', (_, value, clean) => {
    expect(printedAsHtml(value)).toEqual(expectedAsHtml(clean))
  })

  test('any text comes out as typed', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        expect(printedAsHtml(value)).toEqual(expectedAsHtml(onOneLine(value)))
      }),
      { numRuns: 150 },
    )
  })
})
