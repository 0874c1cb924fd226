import { type SourceDocument, readSource } from '@rsr/model'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileOf } from './assessment-file.ts'

function read(text: string, path = 'a.yaml'): SourceDocument {
  const { document, messages } = readSource(fileOf(path, text))
  expect(messages.map(String)).toEqual([])
  if (!document) throw new Error('no document')
  return document
}

/** What stands at a place, and its line and column. */
function at(document: SourceDocument, pointer: string, part?: 'key' | 'value') {
  const { position } = document.place(pointer, part)
  const words = document.text.slice(position?.start.offset, position?.end.offset)
  return [words, position?.start.line, position?.start.column]
}

test('keys and values are found by their JSON Pointer, also with ~ and / in a key', () => {
  const document = read('a/b:\n  c~d: one\n  "": two\nlist:\n  - three\n  - { x: four }\n')
  expect(at(document, '/a~1b/c~0d')).toEqual(['one', 2, 8])
  expect(at(document, '/a~1b/c~0d', 'key')).toEqual(['c~d', 2, 3])
  expect(at(document, '/a~1b', 'key')).toEqual(['a/b', 1, 1])
  expect(at(document, '/a~1b/')).toEqual(['two', 3, 7])
  expect(at(document, '/list/0')).toEqual(['three', 5, 5])
  expect(at(document, '/list/1/x', 'key')).toEqual(['x', 6, 7])
})

test('what is not there has the place of the nearest key above it', () => {
  const document = read('header:\n  edition: First\n')
  expect(at(document, '/header/date')).toEqual(['header', 1, 1])
  expect(at(document, '/header/edition/x/y')).toEqual(['edition', 2, 3])
  expect(at(document, '/nothing')[1]).toBe(1)
})

test('JSON has places as well', () => {
  const document = read('{\n  "a/b": [1, { "c": "x\\ny" }]\n}', 'a.json')
  expect(at(document, '/a~1b/1/c')).toEqual(['"x\\ny"', 2, 21])
  expect(at(document, '/a~1b/1/c', 'key')).toEqual(['"c"', 2, 16])
})

test('words in a text are found where they are written, or the whole text', () => {
  const document = read('a: |\n  one\n  two [^x]\nb: "tw\\u006f [^x]"\nc: [^x]\n')
  const found = (pointer: string, words: string) => document.find(pointer, words).position?.start
  expect(found('/a', '[^x]')).toMatchObject({ line: 3, column: 7 })
  expect(found('/b', '[^x]')).toMatchObject({ line: 4, column: 14 })
  expect(found('/b', 'two')).toMatchObject({ line: 4, column: 4 })
  expect(found('/a', 'nowhere')).toEqual(document.place('/a').position?.start)
})

test('a byte order mark and line ends of Windows move no place', () => {
  const text = 'a:\n  b: “é”, 😀\n  c:\n    - x\n    - y # z\n'.replace('“é”', '"“é”"').replace(', 😀', '')
  const [unix, windows] = [read(text), read(`\ufeff${text.replaceAll('\n', '\r\n')}`)]
  expect(windows.value).toEqual(unix.value)
  for (const pointer of ['/a', '/a/b', '/a/c', '/a/c/0', '/a/c/1']) {
    for (const part of ['key', 'value'] as const) {
      const [one, other] = [unix.place(pointer, part), windows.place(pointer, part)]
      expect(other.position?.start).toMatchObject({
        line: one.position?.start.line,
        column: one.position?.start.column,
      })
    }
  }
})

test('any text between double quotes comes back as it was, and its place is that of the quotes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (key, text) => {
      const quoted = JSON.stringify(text)
      const document = read(`first: 1\n${JSON.stringify(`k${key}`)}: ${quoted}\nlast: 2\n`)
      const pointer = `/k${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
      expect(document.value).toEqual({ first: 1, [`k${key}`]: text, last: 2 })
      expect(at(document, pointer)[0]).toBe(quoted)
      expect(at(document, pointer)[1]).toBe(2)
    }),
  )
})

test('any line between single quotes comes back as it was, and its place is that of the quotes', () => {
  const line = fc.string({ unit: 'grapheme' }).filter((text) => !/\p{Cc}/u.test(text))
  fc.assert(
    fc.property(line, (text) => {
      const quoted = `'${text.replaceAll("'", "''")}'`
      const document = read(`a:\r\n  - ${quoted}\r\n`)
      expect(document.value).toEqual({ a: [text] })
      expect(at(document, '/a/0')).toEqual([quoted, 2, 5])
    }),
  )
})
