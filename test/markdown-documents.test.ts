/** An assessment as a Markdown document holds the same values, whatever its texts are. */
import { type AssessmentDocument, type InputFile, readSource, toMarkdownDocument } from '@rsr/model'
import { loadCatalogue } from '@rsr/standards'
import { describe, expect, test } from 'vitest'
import { madeAssessment } from './made-assessment.ts'
import { examples, filesOf } from './read-example.ts'
import { madeStrange } from './strange-texts.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const valueOf = (file: InputFile) => readSource(file).document?.value as AssessmentDocument

function expectSame(value: AssessmentDocument, name: string): string {
  const text = toMarkdownDocument(value)
  const { document, messages } = readSource({ path: 'assessment.md', bytes: bytesOf(text) })
  expect(messages.map(String), name).toEqual([])
  expect(document?.value, name).toEqual(value)
  return text
}

describe('each file of the examples', () => {
  const files = examples.flatMap((name) => filesOf(name))
  test.each(files.map((file) => [file.path, file] as const))('%s', (path, file) => {
    // Nothing in them needs the help of YAML.
    expect(expectSame(valueOf(file), path)).not.toContain('```')
  })
})

// 500 of each where RSR_MADE says so, as the run before a release does.
const seeds = Array.from({ length: Number(process.env.RSR_MADE ?? 25) }, (_, index) => index + 1)

test('assessments that nobody wrote', async () => {
  const catalogue = await loadCatalogue()
  for (const seed of seeds) {
    const [file] = madeAssessment(seed, catalogue).files
    if (!file) throw new Error('Cannot make an assessment')
    const value = valueOf(file)
    // That nothing is said on standards has no form of its own.
    expect(expectSame(value, `${seed}`)).not.toMatch(/```yaml\n(?!standards: \{\}\n```)/)
    expectSame(madeStrange(value, seed, 0.3), `strange ${seed}`)
  }
}, 600_000)

test('whatever has no form in prose stands in a block of YAML', () => {
  const head = { schema: 'assessment/1', country: 'XAB' } as const
  const value: AssessmentDocument = {
    ...head,
    sources: null,
    context: {},
    standards: { 'tip-protocol.5.1': {}, 'untoc.10': { gap: 'Some is missing.' } },
    actions: { a: { title: 'Act', closes: [], cost: {} } },
  }
  const text = expectSame(value, 'odd')
  expect(text).toContain('```yaml\n')
  expect(text).toContain('### untoc.10\n\n- gap: Some is missing.')
})
