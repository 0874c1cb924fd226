/**
 * Whether other programs find in our Word files what our trees have: headings, tables, footnotes and comments, in the
 * documents of the examples that a State and the public get.
 * `tsx --conditions=@rsr/source scripts/check-agreement.ts`
 *
 * Needs pandoc, and python3-docx of Debian. Prints each difference with its place; the exit code is 1 if there is any.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toDocx } from '@rsr/docx'
import { publish } from '@rsr/roadmap'
import { rasterize } from '../packages/cli/src/rasterize.ts'
import { analyseExample, examples, treeOf } from '../test/read-example.ts'
import { byMammoth } from './check-agreement/by-mammoth.ts'
import { byPandoc } from './check-agreement/by-pandoc.ts'
import { byPythonDocx } from './check-agreement/by-python-docx.ts'
import { type Outline, outlineOf } from './check-agreement/outline.ts'

const programs = { pandoc: byPandoc, mammoth: byMammoth, 'python-docx': byPythonDocx } as const
const kinds = ['headings', 'tables', 'footnotes', 'comments'] as const
const most = 5
const folder = mkdtempSync(join(tmpdir(), 'check-agreement-'))
let differences = 0

for (const example of examples) {
  const full = await analyseExample(example)
  for (const release of ['draft', 'public'] as const) {
    const tree = treeOf(publish(full, { release }))
    const file = join(folder, `${example}-${release}.docx`)
    writeFileSync(file, await toDocx(tree, { rasterize }))
    const expected = outlineOf(tree)
    console.log(
      `${example}, ${release}: ${kinds.map((kind) => `${expected[kind].length} ${kind}`).join(', ')}`,
    )
    for (const [program, read] of Object.entries(programs)) {
      const found: Partial<Outline> = await read(file)
      for (const kind of kinds) {
        for (const line of differing(kind, expected[kind], found[kind]).slice(0, most)) {
          console.log(`${example}, ${release}, ${program}: ${line}`)
          differences++
        }
      }
    }
  }
}
rmSync(folder, { recursive: true })
console.log(`${differences} differences`)
process.exitCode = differences === 0 ? 0 : 1

/** The first difference in each place, in words; none for what a program does not tell. */
function differing(kind: string, expected: readonly string[], found = expected): string[] {
  const count =
    found.length === expected.length ? [] : [`${found.length} ${kind}, ${expected.length} in the tree`]
  const lines = expected.flatMap((line, index) => {
    const other = found[index]
    return other === undefined || other === line
      ? []
      : [`${kind} number ${index + 1} is “${other}”, in the tree “${line}”`]
  })
  return [...count, ...lines]
}
