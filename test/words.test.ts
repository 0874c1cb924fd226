import { analyse, publish } from '@rsr/roadmap'
import { expect, test } from 'vitest'
import { passagesOf } from '../scripts/words/parts-of.ts'
import { share, wordsOf } from '../scripts/words/words-of.ts'
import { readExample, treeOf } from './read-example.ts'

test.each([
  ['XAA', 'In law'],
  ['XAA', 'In practice'],
  ['THA', 'In law'],
  ['THA', 'In practice'],
] as const)('most words of a draft on %s under “%s” are those of the assessment', async (name, passage) => {
  const example = await readExample(name)
  const nodes = passagesOf(treeOf(publish(analyse(example), { release: 'draft' }))).get(passage) ?? []
  expect(nodes.length).toBeGreaterThan(20)
  const files = new Set(example.documents.map(({ file }) => file))
  expect(share(wordsOf(nodes, files), 'input', 'echo')).toBeGreaterThanOrEqual(0.6)
})
