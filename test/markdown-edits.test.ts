/** Changes to an assessment in Markdown: where they are written, and that nothing else changes. */
import { type SourceEdit, editSource, isRecord, readSource, toMarkdownDocument, valueAt } from '@rsr/model'
import type { AssessmentDocument } from '@rsr/model'
import { loadCatalogue } from '@rsr/standards'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { madeAssessment } from './made-assessment.ts'

const fileOf = (text: string) => ({ path: 'assessment.md', bytes: new TextEncoder().encode(text) })

const text = `---
schema: assessment/1
country: XAA
header: # the cover
  edition: First
---

# XAA

> A note that stays.

## Context

### Situation

The first paragraph is long,
and goes on here.[^offence]

> A note between two paragraphs.

The second paragraph.

## Standards: II. Criminalization

### An offence (tip-protocol.5.1)

- **a. Is it an offence?** yes
  - for: [^offence], [^penalty]
  > To be asked again in spring.
- gap: Something is missing in the law, and that is told here in more words than
  fit into one line.

#### In law

It is an offence.[^offence]

## Sources

* **act:** The Act
  * kind: official-text
  * year: 2019

[^offence]: Since 2019 it is an offence.

    - kind: law
    - sources:
      - act, section 3
      - act, section 4
`

/** The lines that edits take out and put in. */
function linesOf(edits: readonly SourceEdit[]): string[] {
  const { edited, messages } = editSource(fileOf(text), edits)
  expect(messages.map(String)).toEqual([])
  const [before, after] = [text.split('\n'), (edited?.text ?? '').split('\n')]
  let start = 0
  while (before[start] === after[start] && start < before.length) start += 1
  let end = 0
  while (before.at(-1 - end) === after.at(-1 - end) && end < before.length - start) end += 1
  return [
    ...before.slice(start, before.length - end).map((line) => `- ${line}`),
    ...after.slice(start, after.length - end).map((line) => `+ ${line}`),
  ]
}

const set = (pointer: string, value: unknown) => ({ pointer, value })
const standard = '/standards/tip-protocol.5.1'
const answer = '/answers/tip-protocol.5.1.a'

describe('an edit', () => {
  test.each<[string, SourceEdit[], string[]]>([
    [
      'of a word in a text changes its line, and keeps the note in the text',
      [
        set(
          '/context/situation',
          'The first paragraph is long,\nand goes on here.[^offence]\n\nThe second one.\n',
        ),
      ],
      ['- The second paragraph.', '+ The second one.'],
    ],
    [
      'of words on two lines leaves the other line',
      [
        set(
          `${standard}/gap`,
          'Something is missing in the law, and that is told here in more words than suit one line.',
        ),
      ],
      ['-   fit into one line.', '+   suit one line.'],
    ],
    [
      'of an answer and of its facts changes these words',
      [set(`${answer}/answer`, 'partly'), set(`${answer}/for`, ['offence'])],
      [
        '- - **a. Is it an offence?** yes',
        '-   - for: [^offence], [^penalty]',
        '+ - **a. Is it an offence?** partly',
        '+   - for: [^offence]',
      ],
    ],
    [
      'that adds a note to an answer',
      [set(`${answer}/note`, 'Read: in part.')],
      ['+   - note: Read: in part.'],
    ],
    [
      'that adds an entry',
      [set(`${standard}/recommendation`, 'amend the Act')],
      ['+ - recommendation: amend the Act'],
    ],
    [
      'that adds a text gives it a heading',
      [set(`${standard}/in_practice`, 'It is used.\n')],
      ['+ #### In practice', '+ ', '+ It is used.', '+ '],
    ],
    [
      'that adds a key keeps the signs of a list',
      [set('/sources/act/language', 'en')],
      ['+   * language: en'],
    ],
    [
      'of one source of a fact changes its pinpoint',
      [set('/facts/offence/sources/1/pinpoint', 'section 5')],
      ['-       - act, section 4', '+       - act, section 5'],
    ],
    [
      'that adds a fact writes a footnote',
      [set('/facts/penalty', { text: 'Five years.', kind: 'law', sources: [{ source: 'act' }] })],
      ['+ [^penalty]: Five years.', '+ ', '+     - kind: law', '+     - sources: act', '+ '],
    ],
    [
      'that adds a record to a new section writes its heading',
      [set('/comments/first', { office: 'An office', date: '2026-11-01', text: 'So it is.' })],
      ['+ ## Comments', '+ ', '+ ### An office, 2026-11-01 (first)', '+ ', '+ - text: So it is.', '+ '],
    ],
    [
      'of the header keeps its comments',
      [set('/header/edition', 'Second')],
      ['-   edition: First', '+   edition: Second'],
    ],
    [
      'that takes an entry out',
      [set(`${standard}/gap`, undefined)],
      [
        '- - gap: Something is missing in the law, and that is told here in more words than',
        '-   fit into one line.',
      ],
    ],
    [
      'that answers two questions of a new standard writes one heading',
      [
        set('/answers/untoc.10.a', { answer: 'yes', for: ['offence'] }),
        set('/answers/untoc.10.b', { answer: 'unknown' }),
        set('/standards/untoc.10', { gap: 'Some is missing.' }),
      ],
      [
        '+ ### untoc.10',
        '+ ',
        '+ - **a:** yes',
        '+   - for: [^offence]',
        '+ - **b:** unknown',
        '+ - gap: Some is missing.',
        '+ ',
      ],
    ],
  ])('%s', (_, edits, expected) => {
    expect(linesOf(edits)).toEqual(expected)
  })

  test('to a text that would be read as something else puts it between quotes', () => {
    const found = linesOf([set(`${standard}/in_law`, 'It is\n\n# an offence\n')])
    expect(found).toContain(String.raw`+ - in law: "It is\n\n# an offence\n"`)
    expect(found).not.toContain('+ #### In law')
  })

  test('to a value that a line cannot hold is refused, and nothing is written', () => {
    const { edited, messages } = editSource(fileOf(text), [set(`${standard}/gap`, 7)])
    expect(edited).toBeUndefined()
    expect(messages.map((each) => `${each.line} ${each.ruleId}`)).toEqual(['30 edit-impossible'])
  })
})

/** The JSON Pointers of the values below a value. */
function leavesOf(value: unknown, pointer = ''): string[] {
  if (!isRecord(value)) return [pointer]
  return Object.entries(value).flatMap(([key, each]) => leavesOf(each, `${pointer}/${key}`))
}

const notes = (of: string) => of.match(/^ *> .*$/gm)

const words = fc.oneof(
  fc.constantFrom('a: b', '# a', '- a', '"a"', ' a ', 'a\n\n- b\n', 'a, b', 'none', '[^a]: b', '1. a', '> a'),
  fc.lorem({ maxCount: 40 }),
)

test('edits of texts anywhere give what was asked for, and keep notes and all other values', async () => {
  const catalogue = await loadCatalogue()
  const [{ bytes } = { bytes: new Uint8Array() }] = madeAssessment(7, catalogue).files
  const value = JSON.parse(new TextDecoder().decode(bytes)) as AssessmentDocument
  const note = '\n> A note, with [brackets] and *signs*.\n'
  const made = toMarkdownDocument(value).replaceAll(/\n(?=## )/g, `${note}\n`)
  const files = [made, made.replaceAll('\n', '\r\n'), text].map(fileOf)
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.array(fc.tuple(fc.nat(), words), { minLength: 1, maxLength: 3 }),
      (file, wanted) => {
        const { document } = readSource(file)
        const leaves = leavesOf(document?.value).filter(
          (each) => typeof valueAt(document?.value, each) === 'string' && each !== '/schema',
        )
        const edits = new Map(wanted.map(([at, each]) => [leaves[at % leaves.length] ?? '', each]))
        const { edited, messages } = editSource(
          file,
          [...edits].map(([pointer, each]) => set(pointer, each)),
        )
        expect(messages.map(String)).toEqual([])
        const again = edited && readSource(edited.file).document
        for (const each of leaves) {
          const expected = edits.get(each) ?? valueAt(document?.value, each)
          // A text under a heading ends with a line end.
          expect([expected, `${String(expected)}\n`]).toContain(valueAt(again?.value, each))
        }
        expect(notes(edited?.text ?? '')).toEqual(notes(document?.text ?? ''))
      },
    ),
    { numRuns: 20, seed: 3 },
  )
})
