/**
 * Which words of the examples a reviewer can change: `pnpm words`.
 *
 * For each example in the layout of its stage, by chapter, and by passage of the sections of standards: how many words
 * are inputs in their home, what stands in the place of texts that are not written, inputs that are repeated, words of
 * the catalogue, computed values, and phrases; the share of the first two (editable), and with the third (inputs). Then, for each review of `test/reviews`, where its edits land.
 */
import { analyse, layOut, layoutOf, publish } from '@rsr/roadmap'
import { examples, readExample } from '../test/read-example.ts'
import { type Landing, landings, landingsOf } from './words/landings-of.ts'
import { type Parts, chaptersOf, passagesOf } from './words/parts-of.ts'
import { editable, kinds } from './words/pieces-of.ts'
import { readReviews } from './words/read-reviews.ts'
import { add, share, total, wordsOf } from './words/words-of.ts'

for (const name of examples) {
  const example = await readExample(name)
  const publication = publish(analyse(example.assessment, example), { release: 'draft' })
  const { tree } = layOut(publication)
  if (!tree) throw new Error(`Cannot lay out ${name}`)
  const files = new Set(example.documents.map(({ file }) => file))
  console.log(`\n${name}, ${layoutOf(publication).name}\n`)
  print(chaptersOf(tree), files)
  console.log()
  print(passagesOf(tree), files)
  const reviews = readReviews(name)
  if (reviews.length > 0) line('\nReviews', ['edits', ...landings, 'editable'])
  for (const review of reviews) printLandings(review.name, landingsOf(review, tree, files))
}

function print(parts: Parts, files: ReadonlySet<string>): void {
  const rows = [...parts].map(([name, nodes]) => ({ name, words: wordsOf(nodes, files) }))
  const all = { name: 'All', words: rows.map(({ words }) => words).reduce(add) }
  line('', ['words', ...kinds, 'editable', 'inputs'])
  for (const { name, words } of [...rows, all]) {
    const counts = kinds.map((kind) => words[kind])
    line(name, [
      total(words),
      ...counts,
      percent(share(words, ...editable)),
      percent(share(words, ...editable, 'echo')),
    ])
  }
}

function printLandings(name: string, found: readonly Landing[]): void {
  const counts = landings.map((landing) => found.filter((one) => one === landing).length)
  const reached = found.filter((landing) => landing !== 'several' && editable.includes(landing)).length
  line(name, [found.length, ...counts, percent(reached / found.length)])
}

function percent(part: number): string {
  return `${Math.round(part * 100)} %`
}

function line(name: string, cells: readonly (string | number)[]): void {
  const label = name.length > 40 ? `${name.slice(0, 39)}…` : name
  console.log(label.padEnd(40) + cells.map((cell) => String(cell).padStart(10)).join(''))
}
