import { expect, test } from 'vitest'
import { didYouMean, suggestAtMost } from '../src/suggestion.ts'

test.each([
  ['ofence', 'offence'],
  ['Offence', 'offence'],
  ['tip-protocol.5.1.aa', 'tip-protocol.5.1.a'],
  ['untco', 'untoc'],
  ['yaer', 'year'],
])('%s is near enough to %s', (word, meant) => {
  expect(didYouMean(word, ['offence', 'tip-protocol.5.1.a', 'untoc', 'shelters', 'year', 'url'])).toBe(
    `Did you mean \`${meant}\`?`,
  )
})

test('of several words that are near, the nearest is meant', () => {
  expect(didYouMean('shelter', ['shelters-men', 'shelters', 'helper'])).toBe('Did you mean `shelters`?')
})

test.each(['penal-code', 'no', '', 'x'])('%j is like none of them', (word) => {
  expect(didYouMean(word, ['offence', 'shelters'])).toBe('')
})

test('after the first words nothing is looked for', () => {
  const suggest = suggestAtMost(2)
  expect(['ofence', 'ofence', 'ofence'].map((word) => suggest(word, ['offence']))).toEqual([
    'Did you mean `offence`?',
    'Did you mean `offence`?',
    '',
  ])
})
