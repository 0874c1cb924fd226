import { type Answers, applyEvidenceRule, applyRule, applyUseRule, rule } from '@rsr/roadmap'
import { expect, test } from 'vitest'

const letters = { y: 'yes', p: 'partly', n: 'no' } as const

/** Answers in short: `yyp/n` are three core answers and a supporting one. */
function answers(short: string): Answers {
  const [core = '', supporting = ''] = short.split('/')
  return { core: settled(core), supporting: settled(supporting) }
}

function settled(part: string) {
  return Array.from(part).flatMap((letter) =>
    letter === 'y' || letter === 'p' || letter === 'n' ? [letters[letter]] : [],
  )
}

test.each([
  // Every core criterion yes and every supporting criterion yes.
  ['met', 'y/'],
  ['met', 'yyy/yy'],
  // Every core criterion yes.
  ['largely-core-in-place', 'y/n'],
  ['largely-core-in-place', 'yy/nnn'],
  ['largely-core-in-place', 'y/p'],
  // No core criterion no, at most one in part, at least half of the supporting ones yes or in part.
  ['largely-one-core-in-part', 'yp/'],
  ['largely-one-core-in-part', 'yyp/y'],
  ['largely-one-core-in-part', 'yp/pn'],
  ['largely-one-core-in-part', 'py/ypnn'],
  // ... which fails with two core criteria in part, one no, too few supporting ones, or only one core criterion.
  ['partly', 'pp/yy'],
  ['partly', 'yyn/yy'],
  ['partly', 'yp/ynn'],
  ['partly', 'yp/n'],
  ['partly', 'p/y'],
  ['partly', 'p/'],
  // At least half of the core criteria yes or in part.
  ['partly', 'yn/'],
  ['partly', 'pn/nn'],
  ['partly', 'yynn/n'],
  // Otherwise.
  ['not', 'n/'],
  ['not', 'n/yyy'],
  ['not', 'ynn/yy'],
  ['not', 'ppnnn/'],
])('the line `%s` fits %s', (name, short) => {
  expect(applyRule(answers(short)).name).toBe(name)
})

test('each line of the rule gives the level that its name begins with', () => {
  expect(rule.map(({ name, level }) => `${name}: ${level}`)).toEqual([
    'met: met',
    'largely-core-in-place: largely',
    'largely-one-core-in-part: largely',
    'partly: partly',
    'not: not',
  ])
})

test.each([
  ['evidence-found', 'found', '/y'],
  ['evidence-found', 'found', '/yyy'],
  ['evidence-none-found', 'none-found', '/n'],
  ['evidence-none-found', 'none-found', '/nn'],
  ['evidence-in-part', 'in-part', '/p'],
  ['evidence-in-part', 'in-part', '/yn'],
  ['evidence-in-part', 'in-part', '/pn'],
])('without core criteria the line `%s` gives %s for %s', (name, value, short) => {
  expect(applyEvidenceRule(answers(short))).toEqual({ name, value })
})

test.each([
  ['used', 'y/'],
  ['used', 'p/n'],
  ['used', 'nnp/n'],
  ['not-used', 'n/'],
  ['not-used', 'nn/yy'],
])('an optional provision is %s for %s', (value, short) => {
  expect(applyUseRule(answers(short)).value).toBe(value)
})
