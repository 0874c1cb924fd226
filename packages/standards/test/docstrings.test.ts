/** The examples of the docstrings: each line `expression // value` gives that value. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as standards from '@rsr/standards'
import { expect, onTestFinished, test } from 'vitest'

const source = join(import.meta.dirname, '../src')
const modules = join(import.meta.dirname, '../../../node_modules')

const examples = readdirSync(source)
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) =>
    [...readFileSync(join(source, name), 'utf8').matchAll(/@example\n([^]*?)\*\//g)].map((match) => ({
      name,
      lines: (match[1] ?? '').split('\n').map((line) => line.replace(/^ \* ?/, '').trim()),
    })),
  )

test('what loads and what finds has an example', () => {
  const shown = examples.map(({ name }) => name)
  expect(shown).toEqual([
    'load-catalogue.ts',
    'load-country.ts',
    'load-instrument.ts',
    'load-outline.ts',
    'standards-where.ts',
  ])
})

test.each(examples)('the example in $name gives what it says', async ({ lines }) => {
  const folder = mkdtempSync(join(modules, '.docstrings-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const program = [
    `import { ${Object.keys(standards).join(', ')} } from '@rsr/standards'`,
    'export const results: [string, unknown, unknown][] = []',
    ...lines.map((line) => {
      const [, expression, value] = /^(.*) \/\/ (.*)$/.exec(line) ?? []
      return value === undefined
        ? line
        : `results.push([${JSON.stringify(expression)}, ${expression}, ${value}])`
    }),
  ].join('\n')
  writeFileSync(join(folder, 'example.ts'), program)
  const { results } = (await import(join(folder, 'example.ts'))) as { results: [string, unknown, unknown][] }
  expect(results.length).toBeGreaterThan(2)
  expect(results.map(([expression, found]) => [expression, found])).toEqual(
    results.map(([expression, , said]) => [expression, said]),
  )
})
