import { readAssessment, readSource } from '@rsr/model'
import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { stringify } from 'yaml'
import { isSweep } from '../../../test/sweep.ts'
import { fileOf, validText } from './assessment-file.ts'

const numRuns = isSweep ? 1000 : 200

// Many files are read here, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 })

const idsOf = (path: string, text: string) =>
  readSource(fileOf(path, text)).messages.map((each) => each.ruleId)

const nested = (depth: number) => '['.repeat(depth) + '1' + ']'.repeat(depth)

/** Whatever is read, it is said if something is wrong, with a place; nothing is thrown. */
function readAll(files: { path: string; bytes: Uint8Array }[]): void {
  const { value: assessment, messages } = readAssessment(files)
  expect(assessment === undefined).toBe(messages.some((each) => each.fatal))
  for (const { file, line, column, reason, note } of messages) {
    expect([file !== '', (line ?? 0) > 0, (column ?? 0) > 0]).toEqual([true, true, true])
    expect(`${reason}${note}`).not.toMatch(/undefined|\[object|\n/)
  }
}

describe('JSON and YAML', () => {
  test('of one assessment give the same assessment', () => {
    const yaml = readAssessment([fileOf('assessment', validText)])
    expect(yaml.messages).toEqual([])
    const text = JSON.stringify(readSource(fileOf('a.yaml', validText)).document?.value, null, '\t')
    const json = readAssessment([fileOf('assessment', text)])
    expect(json.messages).toEqual([])
    expect(json.value).toEqual(yaml.value)
    expect(readAssessment([fileOf('assessment.json', text)]).messages).toEqual([])
  })

  test('of any value give that value', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })), (value) => {
        const json = JSON.stringify(value, null, 2)
        const yaml = stringify(JSON.parse(json), {
          defaultStringType: 'QUOTE_DOUBLE',
          defaultKeyType: 'QUOTE_DOUBLE',
        })
        const expected: unknown = JSON.parse(json)
        expect(readSource(fileOf('a.json', json))).toMatchObject({ messages: [], document: {} })
        expect(readSource(fileOf('a.json', json)).document?.value).toEqual(expected)
        expect(readSource(fileOf('a.yaml', yaml)).document?.value).toEqual(expected)
      }),
    )
  })

  test('a file that is called JSON is read exactly when it is JSON', () => {
    const json = JSON.stringify({ a: [1.5e3, -0.1, 'x\n"y"\\', true, null, {}], 'b/': { '': [[]] } }, null, 1)
    const signs = [
      '"',
      "'",
      ',',
      ':',
      '{',
      '}',
      '[',
      ']',
      '\\',
      '\n',
      '\t',
      '0',
      '-',
      '.',
      'e',
      'true',
      '//',
      ' ',
    ]
    const edit = fc.tuple(fc.nat(json.length), fc.nat(2), fc.constantFrom('', ...signs))
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        const text = edits.reduce((all, [at, cut, put]) => all.slice(0, at) + put + all.slice(at + cut), json)
        let valid = true
        try {
          JSON.parse(text)
        } catch {
          valid = false
        }
        expect(idsOf('A.JSON', text).includes('json-syntax')).toBe(!valid)
      }),
      { numRuns },
    )
  })
})

describe('any bytes', () => {
  test('give an assessment or an error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom('a.yaml', 'a.json'), (bytes, path) => {
        readAll([{ path, bytes }])
      }),
      { numRuns, examples: [[Uint8Array.of(0xef), 'a.yaml']] },
    )
  })

  test('a valid assessment with slips of the hand gives an assessment or an error', () => {
    const slips = [
      '',
      ' ',
      '  ',
      '\t',
      '\n',
      '\r',
      ':',
      ': ',
      ' #',
      '#x',
      '-',
      '- ',
      '"',
      "'",
      '“',
      '|',
      '>',
      '%',
      '@',
      '`',
    ]
    const signs = [
      '&a ',
      '*a',
      '!t ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '---\n',
      '...\n',
      '? ',
      '\u00a0',
      '\ufeff',
      '\0',
      '[^',
      '<b>',
    ]
    const words = [
      '__proto__',
      'constructor',
      'toString: 1\n',
      'null',
      '~',
      '1e9',
      'header:\n',
      '\nanswers:\n',
      '😀',
      '\ud800',
    ]
    const slip = fc.tuple(fc.nat(validText.length), fc.nat(3), fc.constantFrom(...slips, ...signs, ...words))
    fc.assert(
      fc.property(fc.array(slip, { minLength: 1, maxLength: 4 }), (edits) => {
        const text = edits.reduce(
          (all, [at, cut, put]) => all.slice(0, at) + put + all.slice(at + cut),
          validText,
        )
        readAll([fileOf('a.yaml', text)])
      }),
      { numRuns },
    )
  })

  test.each([
    ['a byte of Windows-1252', [0x61, 0x0a, 0x62, 0x92, 0x73], [2, 2, '0x92']],
    ['a letter of Latin-1 before others', [0x61, 0xe8, 0x72, 0x65], [1, 2, '0xe8']],
    ['the first half of a letter at the end', [0xc3, 0xa9, 0x0a, 0xc3], [2, 1, '0xc3']],
    ['a bad byte behind a byte order mark', [0xef, 0xbb, 0xbf, 0x61, 0xff], [1, 2, '0xff']],
    ['a bad byte behind the sign for one', [0xef, 0xbf, 0xbd, 0x20, 0xff], [1, 3, '0xff']],
  ])('that are not UTF-8 have a place: %s', (_, bytes, expected) => {
    const [message] = readSource({ path: 'a.yaml', bytes: Uint8Array.from(bytes) }).messages
    const byte = /0x\w+/.exec(message?.reason ?? '')?.[0]
    expect([message?.line, message?.column, byte]).toEqual(expected)
  })

  test('are not changed by reading them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (tail) => {
        const bytes = Uint8Array.of(0xef, 0xbb, 0xbf, ...new TextEncoder().encode(validText), ...tail)
        const before = bytes.slice()
        readAssessment([Object.freeze({ path: 'a.yaml', bytes })])
        expect(bytes).toEqual(before)
      }),
      { numRuns: 30 },
    )
  })
})

describe('limits', () => {
  test('32 levels are read, more are not, and no number of them is too much to say so', () => {
    expect(idsOf('a.yaml', nested(32))).toEqual([])
    expect(idsOf('a.yaml', nested(33))).toEqual(['yaml-depth'])
    for (const text of [nested(100_000), '['.repeat(100_000), '{a: '.repeat(100_000), '- '.repeat(100_000)]) {
      expect(idsOf('a.yaml', text)).toEqual(['yaml-depth'])
    }
    expect(idsOf('a.json', nested(100_000))).toEqual(['yaml-depth'])
  })

  test('aliases are not followed, however many they are', () => {
    const names = 'abcdefghijklmnopqrstuvwxyz'
    const bomb = Array.from(names, (name, at) => `${name}: &${name} [${`*${names[at - 1]}, `.repeat(9)}]`)
    const { document, messages } = readSource(fileOf('a.yaml', ['a: &a [x]', ...bomb.slice(1)].join('\n')))
    expect(document).toBeUndefined()
    expect(new Set(messages.map((each) => each.ruleId))).toEqual(new Set(['yaml-alias']))
    expect(messages).toHaveLength(25 * 9)
  })

  test.each([
    ['bytes', '#'.repeat(8 * 2 ** 20 + 1)],
    ['words and signs', '- a\n'.repeat(200_000)],
    ['values', Array.from({ length: 50_001 }, (_, at) => `k${at}: 1`).join('\n')],
    ['entries', `a: [${'1,'.repeat(1001)}]`],
    ['characters of a text', `a: "${'a '.repeat(25_001)}"`],
  ])('more %s than an assessment could have are refused', (_, text) => {
    expect(idsOf('a.yaml', text)).toEqual(['file-too-large'])
  })

  test('a file with very many mistakes gives a number of messages that a person can read', () => {
    const text = `schema: assessment/1\ncountry: XAA\nfacts:\n${Array.from({ length: 5000 }, (_, at) => `  F${at}: {}\n`).join('')}`
    const { messages } = readAssessment([fileOf('a.yaml', text)])
    expect(messages.length).toBeGreaterThan(50)
    expect(messages.length).toBeLessThanOrEqual(200)
  })
})
