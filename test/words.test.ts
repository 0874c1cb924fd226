import { analyse, publish } from '@rsr/roadmap'
import { describe, expect, test } from 'vitest'
import { landingsOf } from '../scripts/words/landings-of.ts'
import { passagesOf } from '../scripts/words/parts-of.ts'
import { readReviews } from '../scripts/words/read-reviews.ts'
import { share, wordsOf } from '../scripts/words/words-of.ts'
import { readExample, treeOf } from './read-example.ts'

const drafts = { FJI: await draftOf('FJI'), THA: await draftOf('THA'), XAA: await draftOf('XAA') }

async function draftOf(name: 'FJI' | 'THA' | 'XAA') {
  const example = await readExample(name)
  const files: ReadonlySet<string> = new Set(example.documents.map(({ file }) => file))
  return { tree: treeOf(publish(analyse(example), { release: 'draft' })), files }
}

describe('a reviewer can change most words of a draft', () => {
  test.each([
    ['XAA', 'In law'],
    ['XAA', 'In practice'],
    ['THA', 'In law'],
    ['THA', 'In practice'],
  ] as const)('of %s under “%s”', (name, passage) => {
    const { tree, files } = drafts[name]
    const nodes = passagesOf(tree).get(passage) ?? []
    expect(nodes.length).toBeGreaterThan(20)
    expect(share(wordsOf(nodes, files), 'input', 'echo')).toBeGreaterThanOrEqual(0.6)
  })
})

/** The share of the edits of each review that land in words that can be changed there. It may only rise. */
test.each([
  ['THA-comments', 0.47],
  ['THA-rewrites', 0.76],
  ['THA-untracked', 0.9],
  ['XAA-comments', 0.48],
  ['XAA-rewrites', 0.57],
  ['XAA-untracked', 0.66],
])('the edits of the review %s land where they can be taken over', (name, reached) => {
  const review = [...readReviews('THA'), ...readReviews('XAA')].find((one) => one.name === name)
  if (!review) throw new Error(`Cannot find the review ${name}`)
  const { tree, files } = drafts[review.document]
  const landed = landingsOf(review, tree, files)
  expect(landed.filter((one) => one === 'input').length / landed.length).toBeGreaterThanOrEqual(reached)
})
