import { type SourceEdit, editSource, readSource } from '@rsr/model'
import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { fileOf } from './assessment-file.ts'

vi.setConfig({ testTimeout: 120_000 })

/** A file after edits that can be made. */
function edit(path: string, text: string, ...edits: SourceEdit[]): string {
  const { edited, messages } = editSource(fileOf(path, text), edits)
  expect(messages.map(String)).toEqual([])
  return edited?.text ?? ''
}

const set = (pointer: string, value: unknown): SourceEdit => ({ pointer, value })

/** Why an edit is refused. */
const refusal = (text: string, pointer: string, value: unknown = 'x') => {
  const { edited, messages } = editSource(fileOf('a.yaml', text), [{ pointer, value }])
  expect(edited).toBeUndefined()
  return messages.map((each) => [each.ruleId, each.reason])
}

const sentences = (count: number) => 'Some words that go on for a while. '.repeat(count).trim()

describe('a value is written as it was written there', () => {
  test('plain, and between quotes where it would be read as something else', () => {
    const text = 'a: one # why\nb: "two"\nc: \'three\'\n'
    expect(edit('a.yaml', text, set('/a', 'four'), set('/b', 'five'), set('/c', "it's"))).toBe(
      "a: four # why\nb: \"five\"\nc: 'it''s'\n",
    )
    const odd = [
      'no',
      'Yes',
      'null',
      '1.0',
      '2026-11-25',
      '12',
      'a: b',
      '# a',
      'a # b',
      ' a',
      'a ',
      '- a',
      '*a',
      '“a”',
    ]
    for (const value of odd) {
      expect(edit('a.yaml', 'a: one # why\n', set('/a', value))).toBe(`a: '${value}' # why\n`)
    }
    expect(edit('a.yaml', 'a: one\n', set('/a', 'a\u2028b\u0007'))).toBe('a: "a\\u2028b\\u0007"\n')
    expect(edit('a.yaml', 'a: one\n', set('/a', 'Ça va 😀'))).toBe('a: Ça va 😀\n')
  })

  test('as a block with its header, its comment and its indentation', () => {
    const text = 'a:\n    b: | # why\n        One line,\n        and another.\n    c: 1\n'
    expect(edit('a.yaml', text, set('/a/b', 'One line,\nand more.\n'))).toBe(
      'a:\n    b: | # why\n        One line,\n        and more.\n    c: 1\n',
    )
    expect(edit('a.yaml', text, set('/a/b', 3))).toBe('a:\n    b: 3 # why\n    c: 1\n')
    expect(edit('a.yaml', 'a: one # why\nb: 1\n', set('/a', 'one\n\ntwo'))).toBe(
      'a: |- # why\n  one\n\n  two\nb: 1\n',
    )
  })

  test('folded within the width of the file, and only the lines change that have to', () => {
    const first = 'The first line of the text stays as it was, as its words are the same and it is long.'
    const last = 'the last one stays too.'
    const text = `a: >-\n  ${first}\n  Here is one that changes,\n  ${last}\n`
    expect(edit('a.yaml', text, set('/a', `${first} Here is one that has changed, ${last}`))).toBe(
      text.replace('changes', 'has changed'),
    )
    const long = edit('a.yaml', 'a: short # why\n', set('/a', sentences(6)))
    expect(long).toMatch(/^a: >- # why\n( {2}\S.*\n){2,}$/)
    expect(Math.max(...long.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  test('between braces, and in JSON', () => {
    expect(
      edit('a.yaml', 'a: { b: 1, c: [x] } # why\n', set('/a/b', 'no'), set('/a/c/-', 'z'), set('/a/d', true)),
    ).toBe("a: { b: 'no', c: [x, z], d: true } # why\n")
    const json = '{\n  "a": { "b": 1 },\n\n  "c": [\n    "x"\n  ]\n}\n'
    expect(edit('a.json', json, set('/a/e', 'q"'), set('/c/-', 'y'), set('/d/f', []))).toBe(
      '{\n  "a": { "b": 1, "e": "q\\"" },\n\n  "c": [\n    "x",\n    "y"\n  ],\n  "d": { "f": [] }\n}\n',
    )
    expect(edit('a.json', '{"a":{"b":1}}', set('/a/c', { d: [1, 2] }))).toBe('{"a":{"b":1,"c":{"d":[1,2]}}}')
  })

  test('with the line ends, the byte order mark and the end of the file', () => {
    const text = '\ufeffa: one\r\nb:\r\n  c: two\r\n  d: |\r\n    text'
    const file = fileOf('a.yaml', text)
    const { edited } = editSource(file, [set('/b/e', 'x\ny'), set('/a', 'more')])
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(edited?.file.bytes)).toBe(
      '\ufeffa: more\r\nb:\r\n  c: two\r\n  d: |\r\n    text\r\n  e: |-\r\n    x\r\n    y',
    )
  })
})

describe('a new value stands where the schema has it, beside its neighbours', () => {
  const text = `schema: assessment/1
country: XAA

answers:
  # About the offence.
  tip-protocol.5.1.a:
    answer: partly # for now
    confidentiality: public # as the Act is

  # About something else.
  untoc.10.a: { answer: 'no' }
`
  test('with the records above it', () => {
    expect(
      edit(
        'a.yaml',
        text,
        set('/answers/tip-protocol.5.1.a/note', 'There is a draft.'),
        set('/answers/tip-protocol.5.1.b', { answer: 'yes', for: ['offence'] }),
        set('/facts/offence/sources/-', { source: 'act', pinpoint: 'section 4' }),
      ),
    ).toBe(`schema: assessment/1
country: XAA

facts:
  offence:
    sources:
      - source: act
        pinpoint: section 4

answers:
  # About the offence.
  tip-protocol.5.1.a:
    answer: partly # for now
    note: There is a draft.
    confidentiality: public # as the Act is
  tip-protocol.5.1.b:
    answer: 'yes'
    for: [offence]

  # About something else.
  untoc.10.a: { answer: 'no' }
`)
  })

  test('in a file in which everything is commented out, where it was prepared', () => {
    const prepared =
      'answers:\n  ## A question.\n  # x.1.a:\n  #   answer:\n  ## Another one.\n  # x.1.b:\n  #   answer:\n'
    expect(edit('a.yaml', prepared, set('/answers/x.1.b/answer', 'partly'))).toBe(
      'answers:\n  ## A question.\n  # x.1.a:\n  #   answer:\n  ## Another one.\n  x.1.b:\n    answer: partly\n  # x.1.b:\n  #   answer:\n',
    )
    expect(edit('a.yaml', '# nothing yet', set('/a/b', 1))).toBe('# nothing yet\na:\n  b: 1\n')
  })

  test('and what is taken out leaves everything else', () => {
    const list = 'a:\n  # first\n  - x: 1 # one\n    k: 2\n  # second\n  - z\nb: [p, q, r]\nc: 1\n'
    expect(edit('a.yaml', list, set('/a/0', undefined), set('/b/1', undefined))).toBe(
      'a:\n  # first\n  # second\n  - z\nb: [p, r]\nc: 1\n',
    )
    expect(edit('a.yaml', list, set('/a/0/x', undefined), set('/c', undefined), set('/b/2', undefined))).toBe(
      'a:\n  # first\n  - k: 2\n  # second\n  - z\nb: [p, q]\n',
    )
  })
})

test('a key may be called as what every object of JavaScript has', () => {
  const text = 'a:\n  constructor: 1\n  __proto__: { toString: x }\n  b: 2\n'
  expect(edit('a.yaml', text, set('/a/constructor', undefined), set('/a/__proto__/valueOf', 'y2'))).toBe(
    'a:\n  __proto__: { toString: x, valueOf: y2 }\n  b: 2\n',
  )
})

test('what cannot be changed without damage is refused, with the reason', () => {
  expect(refusal('a: &x { b: 1 }\nc: *x\n', '/a/b')).toEqual([
    ['yaml-alias', expect.stringContaining('alias `*x`')],
  ])
  expect(refusal('a: &x { b: 1 }\nc: { <<: *x }\n', '/a/b')).toEqual([['yaml-alias', expect.any(String)]])
  expect(refusal('a: 1\na: 2\n', '/a')).toEqual([['yaml-duplicate-key', expect.any(String)]])
  expect(refusal('a: text\n', '/a/b')).toEqual([
    ['edit-impossible', 'Cannot write `a/b` into this file: `text` stands above it, which has no keys'],
  ])
  expect(refusal('a: [1]\n', '/a/3')).toEqual([
    ['edit-impossible', 'Cannot write `a/3` into this file: the list above it has 1 items'],
  ])
})

test('any text is read back as it was written, wherever it stands', () => {
  const files = {
    'block.yaml':
      'a:\n  b: old\n  c: |\n    old\n    text\n  d: >-\n    old\n    text\n  e: "old"\nf: [old]\n',
    'flow.yaml': 'a: { b: old, c: \'old\', d: "old", e: [x] }\nf:\n  - old\n',
    'json.json': '{ "a": { "b": "old", "c": "", "d": "x", "e": "y" }, "f": ["old"] }',
  }
  const signs = fc.constantFrom(
    ...Array.from('abc 0123:#-\'"\n\t\r\\*&![]{}>|%@`,?~=<.é😀\u0085\u2028\ufeff'),
  )
  const text = fc.oneof(
    fc.string({ unit: signs }),
    fc.string({ unit: 'grapheme' }),
    fc.lorem({ maxCount: 40 }),
  )
  fc.assert(
    fc.property(fc.constantFrom(...Object.entries(files)), text, ([path, source], value) => {
      for (const pointer of ['/a/b', '/a/c', '/a/d', '/a/e', '/a/new', '/f/0', '/f/-', '/x/y/-']) {
        const { edited, messages } = editSource(fileOf(path, source), [{ pointer, value }])
        expect(messages.map(String)).toEqual([])
        const again = edited && readSource(edited.file).document?.value
        expect(JSON.stringify(again)).toContain(JSON.stringify(value))
      }
    }),
    { numRuns: 100, seed: 3 },
  )
})
