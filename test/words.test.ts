import { analyse, publish } from '@rsr/roadmap'
import { expect, test } from 'vitest'
import { landingsOf } from '../scripts/words/landings-of.ts'
import { passagesOf } from '../scripts/words/parts-of.ts'
import { editable } from '../scripts/words/pieces-of.ts'
import { readReviews } from '../scripts/words/read-reviews.ts'
import { share, wordsOf } from '../scripts/words/words-of.ts'
import { readExample, treeOf } from './read-example.ts'

const drafts = { FJI: await draftOf('FJI'), THA: await draftOf('THA'), XAA: await draftOf('XAA') }

async function draftOf(name: 'FJI' | 'THA' | 'XAA') {
  const example = await readExample(name)
  const files: ReadonlySet<string> = new Set(example.documents.map(({ file }) => file))
  return { tree: treeOf(publish(analyse(example.assessment, example), { release: 'draft' })), files }
}

const evidence = ['In law', 'In practice', 'Notes'] as const

test.each([
  ...evidence.map((passage) => ['FJI', passage] as const),
  ...evidence.map((passage) => ['THA', passage] as const),
  ...[...evidence, 'Gap' as const, 'Recommendation' as const].map((passage) => ['XAA', passage] as const),
])('a reviewer can change most words of the draft on %s under “%s” where they stand', (name, passage) => {
  const { tree, files } = drafts[name]
  const nodes = passagesOf(tree).get(passage) ?? []
  expect(nodes.length).toBeGreaterThan(10)
  expect(share(wordsOf(nodes, files), ...editable)).toBeGreaterThanOrEqual(0.6)
})

// The shares may only rise. What no edit can reach is a status, a requirement, or a sentence of ours: to each a comment.
test.each([
  ['THA-comments', 0.65],
  ['THA-rewrites', 0.92],
  ['THA-untracked', 0.95],
  ['XAA-comments', 0.68],
  ['XAA-rewrites', 0.82],
  ['XAA-untracked', 0.92],
])('the edits of the review %s land in words that can be changed there', (name, reached) => {
  const review = [...readReviews('THA'), ...readReviews('XAA')].find((one) => one.name === name)
  if (!review) throw new Error(`Cannot find the review ${name}`)
  const { tree, files } = drafts[review.document]
  const landed = landingsOf(review, tree, files)
  expect(landed.length).toBeGreaterThanOrEqual(20)
  const taken = landed.filter((one) => one !== 'several' && editable.includes(one))
  expect(taken.length / landed.length).toBeGreaterThanOrEqual(reached)
})
