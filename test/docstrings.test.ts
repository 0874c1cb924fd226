/** What the source says of every public name: that it says something, and that its examples run and give what they say. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { libraries, publicNames } from '../scripts/api/api-pages.ts'
import { docstringOf } from '../scripts/api/docstring-of.ts'
import { kindOf, schemaOf } from '../scripts/api/entry-of.ts'
import type { Exported } from '../scripts/api/exports-of.ts'
import { signatureOf } from '../scripts/api/signature-of.ts'

const declared = (one: Exported): Extract<Exported, { kind: 'declared' }>[] => {
  if (one.kind === 'elsewhere' || schemaOf(one) !== undefined) return []
  return one.kind === 'namespace' ? one.of.flatMap(declared) : [one]
}

const all = libraries.flatMap((library) =>
  publicNames(library)
    .flatMap(declared)
    .map((one) => ({ ...one, name: one.node.name?.getText() ?? '', library, doc: docstringOf(one.node) })),
)

test('every public name says what it is, and every function what it gives', () => {
  expect(all.length).toBeGreaterThan(300)
  const silent = all.filter(({ doc }) => doc.text === '')
  const open = all.filter(
    (one) => kindOf(one) === 'function' && !/\)(: [^]+)$/.test(signatureOf(one.name, one.node)),
  )
  expect([...silent, ...open].map(({ library, name }) => `${library} ${name}`)).toEqual([])
})

const examples = all.flatMap(({ library, name, doc }) =>
  doc.examples.map((text) => ({ library, name, text })),
)

/** What an example may name: what its reader has by then, and what the libraries export. */
const modules = [
  join(import.meta.dirname, 'docstring-scope.ts'),
  ...libraries.filter((each) => each !== 'remark').map((each) => `@rsr/${each}`),
]
const known = new Map<string, string>()
for (const from of modules) {
  const names = Object.keys((await import(from)) as object)
  for (const exported of names) if (!known.has(exported)) known.set(exported, from)
}

const folder = mkdtempSync(join(import.meta.dirname, '../node_modules/.docstrings-'))
afterAll(() => rmSync(folder, { recursive: true }))

test.each(examples)('the example of $name gives what it says', async ({ library, name, text }) => {
  const used = new Set(text.match(/[A-Za-z]\w*/g))
  // What it declares itself comes before what there is.
  const own = [...text.matchAll(/const (\w+|\{[^}]*\}) =/g)].flatMap(
    ([, names]) => names?.match(/\w+/g) ?? [],
  )
  const imports = [...used]
    .filter((word) => known.has(word) && !own.includes(word))
    .map((word) => `import { ${word} } from '${known.get(word)}'`)
  const lines = text
    .replaceAll('\n//', ' //')
    .split('\n')
    .map((line) => {
      const [, expression, value] = /^(.*?) \/\/ (.*)$/.exec(line) ?? []
      return value === undefined
        ? line
        : `results.push([${JSON.stringify(expression)}, ${expression}, ${value}])`
    })
  const path = join(folder, `${library}-${name}.ts`)
  writeFileSync(path, [...imports, 'export const results = []', ...lines].join('\n'))
  const { results } = (await import(path)) as { results: [string, unknown, unknown][] }
  expect(results.map(([expression, found]) => [expression, found])).toEqual(
    results.map(([expression, , said]) => [expression, said]),
  )
  expect(results.length).toBe(text.match(/\/\/ /g)?.length ?? 0)
})
