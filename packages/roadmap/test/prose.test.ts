import { expect, test } from 'vitest'
import { lay, publicationOf } from './lay.ts'
import type { Sections } from './small.ts'

const header: NonNullable<Sections['header']> = {
  edition: 'First edition',
  date: '2026-11-25',
  language: 'en',
  catalogue: 'draft-3',
  selection: 'all',
  prepared_by: 'A desk',
}

/** A text of blocks as the document prints it. */
const blocks = (limits: string) => lay('::limits', publicationOf({ header: { ...header, limits } })).markdown
/** A text of inline Markdown as the document prints it. */
const inline = (notice: string) =>
  lay('{{header.notice}}', publicationOf({ header: { ...header, notice } })).markdown

test('paragraphs are numbered, lists are lists, marks are marks', () => {
  expect(blocks('One\nline.\n\nTwo *a* **b** [c](https://example.org):\n\n- d\n  - e\n- f\n')).toBe(
    '**1.** One line.\n\n**2.** Two *a* **b** [c](https://example.org):\n\n- d\n  - e\n- f\n',
  )
  expect(blocks('1. a\n2. b\n')).toBe('1. a\n2. b\n')
})

test.each([
  ['2019. A year.', '**1.** 2019. A year.\n'],
  ['2019) A year.', '**1.** 2019) A year.\n'],
  ['0. Nought.', '**1.** 0. Nought.\n'],
  ['3. a\n4. b', '**1.** 3. a\n\n**2.** 4. b\n'],
  ['- 1986. A year', '- 1986\\. A year\n'],
  ['5. a\n   - b', '**1.** 5. a\n\n- b\n'],
  ['5. - b', '**1.** 5.\n\n- b\n'],
])('a paragraph that begins with a number is as typed: %j', (typed, printed) => {
  expect(blocks(typed)).toBe(printed)
})

test('inline text stays on one line, whatever blocks are in it', () => {
  expect(inline('One\n\ntwo\r\nthree\n\n- four\n\n1. five')).toBe('**1.** One two three - four 1. five\n')
})

test('a link that does not lead to the web is no link', () => {
  const printed = inline('[a](javascript:alert) [b](../c.md) [d](mailto:e@example.org)')
  expect(printed?.match(/(?<!\\)\[[^\]]*\]\([^)]*\)/g)).toEqual(['[d](mailto:e@example.org)'])
})
