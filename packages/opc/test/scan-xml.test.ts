/** The quick reader of XML beside one that knows all of XML: they say the same of a document, or both refuse it. */
import * as fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { scanXml } from '../src/xml/scan-xml.ts'

type Told = (readonly string[])[] | 'refused'

/** What is told; texts that follow each other are joined, as a reader joins them. */
function told(read: (tell: (...words: string[]) => void) => void): Told {
  const all: string[][] = []
  try {
    read((kind, ...words) => {
      const last = all.at(-1)
      if (kind === 'text' && last?.[0] === 'text') last[1] += words.join('')
      else all.push([kind, ...words])
    })
  } catch {
    return 'refused'
  }
  return all.filter(([kind, text]) => kind !== 'text' || text !== '')
}

const names = ['a', 'w:p', 'w:val', 'xml:space', 'é-1.x', '_b']

const quick = (xml: string) =>
  told((tell) => {
    scanXml(xml, {
      open: (name, attributes) =>
        tell('open', name, ...names.map((each) => `${each}=${attributes.get(each) ?? 'none'}`)),
      text: (text) => tell('text', text),
      close: (name) => tell('close', name),
    })
  })

const whole = (xml: string) =>
  told((tell) => {
    const parser = new SaxesParser()
    parser.on('error', (error) => {
      throw error
    })
    parser.on('doctype', () => {
      throw new Error('refused')
    })
    let depth = 0
    parser.on('opentag', ({ name, attributes }) => {
      depth++
      tell('open', name, ...names.map((each) => `${each}=${attributes[each] ?? 'none'}`))
    })
    parser.on('closetag', ({ name }) => {
      depth--
      tell('close', name)
    })
    parser.on('text', (text) => {
      if (depth > 0) tell('text', text)
    })
    parser.on('cdata', (text) => tell('text', text))
    parser.write(xml).close()
  })

const name = fc.constantFrom(...names)
const space = fc.constantFrom('', '', ' ', '\n', '\t ')
const text = fc.constantFrom(
  'words',
  ' ',
  '\r\n',
  'x\ry',
  '&amp;',
  '&#x2011;',
  '&#8209;',
  '“ไทย”',
  '&#x1F600;',
  '>',
  '"',
  "'",
)
const attribute = fc
  .tuple(name, space, space, fc.constantFrom('"', "'"), fc.array(text.filter((each) => !/["']/.test(each))))
  .map(([key, before, behind, quote, value]) => ` ${key}${before}=${behind}${quote}${value.join('')}${quote}`)
const attributes = fc
  .uniqueArray(attribute, { maxLength: 3, selector: (each) => each.trim().split(/[=\s]/)[0] })
  .map((all) => all.join(''))
const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc
    .tuple(name, attributes, space, fc.array(tie('content'), { maxLength: 4 }))
    .map(([tag, more, gap, content]) =>
      content.length === 0
        ? `<${tag}${more}${gap}/>`
        : `<${tag}${more}${gap}>${content.join('')}</${tag}${gap}>`,
    ),
  content: fc.oneof(
    { depthSize: 'small' },
    text,
    fc.constantFrom('<!-- - > -->', '<![CDATA[<a>&]]>', '<?go on?>'),
    tie('element'),
  ),
}))
const document = fc
  .tuple(fc.constantFrom('', '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'), element, space)
  .map((parts) => parts.join(''))

test('documents are told as they are', () => {
  fc.assert(
    fc.property(document, (xml) => {
      const result = whole(xml)
      expect(result).not.toBe('refused')
      expect(quick(xml)).toEqual(result)
    }),
    { numRuns: 500 },
  )
})

test('documents that came to harm are refused, or told as they are now', () => {
  const harm = fc.constantFrom(
    '',
    '<',
    '>',
    '"',
    '/',
    '&',
    '&#0;',
    '&no;',
    '=',
    ' ',
    ']]>',
    '--',
    '<!',
    'x',
    '\u0001',
  )
  fc.assert(
    fc.property(element, fc.nat(), fc.nat({ max: 3 }), harm, (xml, where, take, put) => {
      const at = where % (xml.length + 1)
      const harmed = xml.slice(0, at) + put + xml.slice(at + take)
      expect(quick(harmed)).toEqual(whole(harmed))
    }),
    { numRuns: 2000 },
  )
})

test('prefixes that another program chose are those of Word', () => {
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const word = quick(`<w:p xmlns:w="${main}" w:val="1"><w:r/></w:p>`)
  const other = quick(`<ns0:p xmlns:ns0="${main}" ns0:val="1"><ns0:r/></ns0:p>`)
  const bare = quick(`<p xmlns="${main}" xmlns:ns0="${main}" ns0:val="1"><r/></p>`)
  expect(word).toHaveLength(4)
  expect([other, bare]).toEqual([word, word])
})
