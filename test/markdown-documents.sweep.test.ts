/** An assessment as a Markdown document holds the same values, whatever its texts are. */
import { isRecord, readSource } from '@rsr/model'
import { loadCatalogue } from '@rsr/standards'
import { describe, expect, test } from 'vitest'
import { madeAssessment } from './made-assessment.ts'
import { markdownAgain } from './markdown-again.ts'
import { examples, filesOf } from './read-example.ts'
import { madeStrange } from './strange-texts.ts'
import { share } from './sweep.ts'

describe('each file of the examples is the same as Markdown, without the help of YAML', () => {
  const files = examples.flatMap((name) => filesOf(name))
  test.each(files.map((file) => [file.path, file] as const))('%s', (_, file) => {
    const value = readSource(file).document?.value
    const { text, problems } = markdownAgain(isRecord(value) ? value : {})
    expect(problems).toEqual([])
    expect(text).not.toContain('```')
  })
})

const seeds = Array.from({ length: 500 }, (_, index) => index + 1)

test('assessments that nobody wrote are the same as Markdown, and with strange texts', async () => {
  const catalogue = await loadCatalogue()
  for (const seed of share(seeds, 80)) {
    for (const { bytes } of madeAssessment(seed, catalogue).files) {
      const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
      if (!isRecord(value)) throw new Error('Cannot make an assessment')
      const { text, problems } = markdownAgain(value)
      expect(problems, `${seed}`).toEqual([])
      // That there are no answers, or nothing on standards, has no form of its own.
      expect(text, `${seed}`).not.toMatch(/```yaml\n(?!(?:(?:standards|answers): \{\}\n)+```)/)
      expect(markdownAgain(madeStrange(value, seed, 0.3)).problems, `strange ${seed}`).toEqual([])
    }
  }
}, 600_000)

test('whatever has no form in prose stands in a block of YAML, and nothing else', () => {
  const { text, problems } = markdownAgain({
    schema: 'assessment/1',
    country: 'XAB',
    sources: null,
    context: {},
    standards: { 'tip-protocol.5.1': {}, 'untoc.10': { gap: 'Some is missing.' } },
    actions: { a: { title: 'Act', closes: [], cost: {} } },
  })
  expect(problems).toEqual([])
  expect(text.slice(text.indexOf('# XAB'))).toBe(`# XAB

## Standards

### untoc.10

- gap: Some is missing.

## Actions

### Act (a)

- closes: none
- cost: none

> What has no form in prose, as it stands in YAML files.

\`\`\`yaml
sources: null
context: {}
standards:
  tip-protocol.5.1: {}
\`\`\`
`)
})
