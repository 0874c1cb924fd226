import { footnotesIn, readProse } from '@rsr/model'
import * as fc from 'fast-check'
import { toString } from 'mdast-util-to-string'
import type { Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'

/** The types of the nodes of a text, nested as they are. */
function shape(node: Nodes): string {
  return 'children' in node ? `${node.type}(${node.children.map(shape).join(' ')})` : node.type
}

const shapes = (text: string, kind: 'inline' | 'blocks' = 'blocks') => readProse(text, kind).map(shape)
const words = (text: string, kind: 'inline' | 'blocks' = 'blocks') =>
  readProse(text, kind).map((node) => toString(node))

describe('what is read', () => {
  test('emphasis, links, footnotes, paragraphs and lists', () => {
    expect(shapes('A *b* **c** [d](https://example.org) [e](mailto:a@example.org)')).toEqual([
      'paragraph(text emphasis(text) text strong(text) text link(text) text link(text))',
    ])
    expect(shapes('One\n\ntwo\n\n- a\n- b\n\n  c\n\n1. d')).toEqual([
      'paragraph(text)',
      'paragraph(text)',
      'list(listItem(paragraph(text)) listItem(paragraph(text) paragraph(text)))',
      'list(listItem(paragraph(text)))',
    ])
  })

  test('a footnote is a reference to the fact of its id, as often as it is cited', () => {
    const [paragraph] = readProse('A.[^old-offence] B.[^fji-024][^old-offence]', 'inline')
    expect(paragraph && 'children' in paragraph ? paragraph.children : []).toMatchObject([
      { type: 'text', value: 'A.' },
      { type: 'footnoteReference', identifier: 'old-offence' },
      { type: 'text', value: ' B.' },
      { type: 'footnoteReference', identifier: 'fji-024' },
      { type: 'footnoteReference', identifier: 'old-offence' },
    ])
    expect(footnotesIn('A.[^old-offence] B.[^fji-024][^old-offence] [^] [^a b] [c]')).toEqual([
      'old-offence',
      'fji-024',
    ])
  })

  test('signs of emphasis after a backslash are themselves', () => {
    expect(words('5 \\* 3 is \\_not\\_ shown')).toEqual(['5 * 3 is _not_ shown'])
  })
})

describe('what is printed as typed', () => {
  test.each([
    '# Heading',
    'Heading\n===',
    'Heading\n---',
    '***',
    '> quoted',
    '`code`',
    '```\ncode\n```',
    '<b>bold</b> and <br/>',
    '<https://example.org>',
    'R&amp;D &copy; 2024',
    '![image](https://example.org/a.png)',
    '![image](a.png)',
    '[label]: https://example.org',
    '[text][label] and [label]',
    '[act](act.pdf)',
    '[act](www.example.org)',
    '[act](javascript:alert(1))',
    '| a | b |\n| - | - |\n| 1 | 2 |',
    'end\\\nof line',
    'https://example.org and a@example.org',
    '~~gone~~ and 10:30am and :name[x]{y=1} and {{name}}',
    '[^] and [^the offence]',
  ])('%j', (text) => {
    expect(words(text)).toEqual([text])
    expect(words(text, 'inline')).toEqual([text])
  })

  test('the text of a footnote, which is not lost', () => {
    expect(words('A.[^offence]\n\n[^offence]: Section 3.')).toEqual(['A.', '[^offence]: Section 3.'])
  })

  test('a list and a second paragraph, where only words in a line are read', () => {
    expect(shapes('- a\n- b', 'inline')).toEqual(['paragraph(text)'])
    expect(words('- a\n- b', 'inline')).toEqual(['- a\n- b'])
    expect(words('One\n\n \ntwo\r\n\r\nthree', 'inline')).toEqual(['One\ntwo\nthree'])
  })

  test('two spaces at the end of a line, which nobody sees, make no line break', () => {
    expect(shapes('one  \ntwo')).toEqual(['paragraph(text text text)'])
    expect(words('one  \ntwo')).toEqual(['one\ntwo'])
  })

  test.each([
    ['lists', '- '.repeat(20_000) + 'a'],
    ['quotes', '>'.repeat(20_000) + 'a'],
    ['emphasis', '*a '.repeat(10_000) + ' a*'.repeat(10_000)],
    ['indented lists', Array.from({ length: 200 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n')],
  ])('%s that nest without end', (_, text) => {
    expect(words(text)).toEqual([text])
  })
})

test('words without signs of Markdown come back as they are', () => {
  const plain = fc.stringMatching(/^[A-Za-z“”’é,.;:()%$€–0-9 ]+$/).map((text) => `A${text}`.trim())
  fc.assert(
    fc.property(plain, fc.constantFrom('inline', 'blocks'), (text, kind) => {
      expect(words(text, kind)).toEqual([text])
    }),
  )
})

const nodes = (text: string) =>
  readProse(text, 'inline').flatMap((node): Nodes[] => ('children' in node ? node.children : []))

test('a sentence is read in the same way whether or not there is emphasis behind it', () => {
  const part = fc.constantFrom(
    'the act ',
    '[^old-offence]',
    '[^fji-024]',
    '!',
    '(x)',
    ':',
    '1. ',
    '- ',
    '#',
    '|',
    '~~',
    '---',
    '>',
    '“é”',
    '🙂',
    'https://x.org',
    '[d](https://x.org)',
    '\\',
    ':x[',
    '{{',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const text = `A${parts.join('')}.`
      const alone = nodes(text)
      const followed = nodes(`${text}[^end]*b*`)
      expect(alone.at(-1)?.type).toBe('text')
      expect(followed.slice(0, -2)).toEqual(alone)
    }),
    { numRuns: 500 },
  )
})

test('no text makes it fail, and only nodes of the profile come out', () => {
  const allowed = /^(?:paragraph|text|emphasis|strong|link|footnoteReference|list|listItem)$/
  const sign = fc.constantFrom(
    '*',
    '_',
    '**',
    '[',
    ']',
    '(',
    ')',
    '[^a]',
    '[^a]: b',
    '- ',
    '1. ',
    '> ',
    '#',
    '`',
    '<b>',
    '\n',
    '\n\n',
    '    ',
    '![',
    '&amp;',
    '\\',
    'a',
    ' ',
    'https://x.org',
    '---',
    '  \n',
  )
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 30 }), fc.constantFrom('inline', 'blocks'), (signs, kind) => {
      const types = readProse(signs.join(''), kind).flatMap((node) => shape(node).match(/\w+/g) ?? [])
      expect(types.filter((type) => !allowed.test(type))).toEqual([])
    }),
    { numRuns: 500 },
  )
})
