import { readSource } from '@rsr/model'
import { expect, test } from 'vitest'
import { fileOf } from './assessment-file.ts'

const head = '---\nschema: assessment/1\ncountry: XAA\n---\n\n'

/** Documents that nobody writes, which would take long to read, or break what reads them. */
const hard: Readonly<Record<string, string>> = {
  'a million words': 'word '.repeat(300_000),
  'one text of a hundred pages': `## Context\n\n### Situation\n\n${'word '.repeat(20_000)}`,
  'a list in each point of a list': `## Context\n${Array.from({ length: 100 }, (_, at) => `${'  '.repeat(at)}- a:`).join('\n')}`,
  'quotes in quotes': '>'.repeat(5000),
  'lists in lists': '- '.repeat(5000),
}

test.each(Object.entries(hard))('%s are told in one message', (_, body) => {
  const { messages } = readSource(fileOf('a.md', head + body))
  expect(messages.map(({ ruleId }) => ruleId)).toEqual([
    body.startsWith('## Context\n-') ? 'yaml-depth' : 'file-too-large',
  ])
})

test('names of the language are names like others', () => {
  const body = '## Sources\n\n- **__proto__:** A\n- **constructor:** B\n  - toString: C\n'
  const { document, messages } = readSource(fileOf('a.md', head + body))
  expect(messages).toEqual([])
  expect(JSON.stringify(document?.value)).toBe(
    '{"schema":"assessment/1","country":"XAA","sources":{"__proto__":{"title":"A"},"constructor":{"title":"B","toString":"C"}}}',
  )
})
