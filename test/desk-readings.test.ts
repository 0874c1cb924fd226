/** The examples of real countries: collections of public facts, of which none may be lost or be told nowhere. */
import type { Assessment } from '@rsr/model'
import { expect, test } from 'vitest'
import { readExample } from './read-example.ts'

/** The facts of an assessment that an answer rests on, or that a footnote of a text by staff cites. */
function toldFacts({ answers, context, standards }: Assessment): Set<string> {
  const texts = JSON.stringify([context, ...standards.values()])
  const cited = [...texts.matchAll(/\[\^([a-z0-9-]+)\]/g)].map(([, id]) => id ?? '')
  return new Set([...[...answers.values()].flatMap((answer) => [...answer.for, ...answer.against]), ...cited])
}

test.each([
  ['FJI', 81],
  ['THA', 78],
] as const)('%s holds all %i facts of its collection, and tells each of them', async (name, count) => {
  const { assessment } = await readExample(name)
  const numbers = Array.from({ length: count }, (_, at) => String(at + 1).padStart(3, '0'))
  const expected = numbers.map((number) => `${name.toLowerCase()}-${number}`)
  expect([...assessment.facts.keys()]).toEqual(expected)
  expect([...toldFacts(assessment)].toSorted()).toEqual(expected)
})

test.each(['FJI', 'THA'] as const)('there is nothing to correct in %s', async (name) => {
  expect((await readExample(name)).messages).toEqual([])
})

test.each(['FJI', 'THA'] as const)('%s never gives a FATF rating as an answer', async (name) => {
  const { assessment } = await readExample(name)
  const ratings = [...assessment.facts]
    .filter(([, { sources }]) => sources.some(({ source }) => source === 'fatf-ratings'))
    .map(([id]) => id)
  expect(ratings.length).toBeGreaterThan(5)
  const answered = [...assessment.answers].filter(
    ([, { answer, for: pro, against }]) =>
      answer !== 'unknown' && [...pro, ...against].some((id) => ratings.includes(id)),
  )
  expect(answered.map(([id]) => id)).toEqual([])
})
