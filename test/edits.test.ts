import { type SourceEdit, applyChanges, editSource, isRecord, keysOf, readSource, valueAt } from '@rsr/model'
import { loadCatalogue } from '@rsr/standards'
import * as fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { Lexer, stringify } from 'yaml'
import { madeAssessment } from './made-assessment.ts'
import { examples, filesOf } from './read-example.ts'

interface File {
  readonly path: string
  readonly bytes: Uint8Array
}

const files: File[] = examples.flatMap((name) => filesOf(name).map((file) => ({ ...file })))
const bytesOf = (text: string) => new TextEncoder().encode(text)

beforeAll(async () => {
  const catalogue = await loadCatalogue()
  for (const seed of [1, 2]) {
    const [{ bytes } = { bytes: bytesOf('{}') }] = madeAssessment(seed, catalogue).files
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
    files.push({ path: 'made.json', bytes }, { path: 'made.yaml', bytes: bytesOf(stringify(value)) })
  }
})

function pointersOf(value: unknown, pointer = ''): string[] {
  if (!isRecord(value)) return [pointer]
  const inner = Object.entries(value).flatMap(([key, each]) =>
    pointersOf(each, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  )
  return pointer === '' ? inner : [pointer, ...inner]
}

const commentsIn = (text: string) => [...new Lexer().lex(text)].filter((each) => each.startsWith('#'))

/** Copies of a file as other editors save it. */
const saved: ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.trimEnd(),
  (text) => `\ufeff${text}`,
]

const value = fc.oneof(
  fc.constantFrom(
    'no',
    '1.0',
    'a: b',
    ' # a',
    '',
    'Two\nlines',
    'A paragraph.\n\n- an item\n',
    3,
    true,
    null,
  ),
  fc.lorem({ maxCount: 40 }),
  fc.record({ text: fc.lorem(), list: fc.array(fc.constantFrom('a', 'b c', 7)) }),
)

test('edits of any file give the values that were asked for, and keep every comment and every other byte', () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.constantFrom(...saved),
      fc.array(fc.tuple(fc.nat(), value), { minLength: 1, maxLength: 3 }),
      (which, save, wanted) => {
        const { path, bytes } = files[which % files.length] ?? { path: '', bytes: new Uint8Array() }
        const file = { path, bytes: bytesOf(save(new TextDecoder().decode(bytes))) }
        const { document } = readSource(file)
        const leaves = pointersOf(document?.value).filter(
          (each) => !isRecord(valueAt(document?.value, each)) && each !== '/schema',
        )
        const edits = new Map<string, SourceEdit>()
        for (const [at, written] of wanted) {
          const pointer = leaves[at % leaves.length] ?? ''
          const beside = pointer.replace(/\/[^/]*$/, '/added')
          const isNew = at % 3 === 0 && !/^\d+$/.test(keysOf(pointer).at(-1) ?? '')
          edits.set(isNew ? beside : pointer, { pointer: isNew ? beside : pointer, value: written })
        }
        const { edited, messages } = editSource(file, [...edits.values()])
        expect(messages.map(String)).toEqual([])
        if (!edited || !document) throw new Error('Cannot edit')
        const again = readSource(edited.file).document
        const changed = pointersOf(document.value).filter(
          (pointer) =>
            ![...edits.keys()].some((each) => pointer.startsWith(each) || each.startsWith(pointer)),
        )
        for (const pointer of changed)
          expect(valueAt(again?.value, pointer)).toEqual(valueAt(document.value, pointer))
        for (const each of edits.values()) expect(valueAt(again?.value, each.pointer)).toEqual(each.value)
        expect(applyChanges(document.text, edited.changes)).toBe(edited.text)
        expect(commentsIn(edited.text)).toEqual(commentsIn(document.text))
        expect(edited.file.bytes[0] === 0xef).toBe(file.bytes[0] === 0xef)
      },
    ),
    { numRuns: 25, seed: 5 },
  )
})

test('an edit to the value that stands there changes no byte', () => {
  for (const file of files) {
    const { document } = readSource(file)
    const edits = pointersOf(document?.value).map((pointer) => ({
      pointer,
      value: valueAt(document?.value, pointer),
    }))
    const { edited } = editSource(file, edits)
    expect(edited?.changes).toEqual([])
    expect(edited?.text).toBe(document?.text)
  }
})
