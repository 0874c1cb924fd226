import type { WrittenAction, analysis } from '@rsr/model'

type Name = analysis.Action['missing'][number]
type Said = Pick<WrittenAction, 'lead' | 'start' | 'end' | 'indicator' | 'cost' | 'funding'>

/** What an action plan should say, and what says it (the five criteria of OECD/SIGMA; method.md section 7). */
export const expected: readonly (readonly [name: Name, isSaid: (action: Said) => boolean])[] = [
  ['lead', ({ lead }) => lead !== null],
  ['dates', ({ start, end }) => start !== null && end !== null],
  ['indicator', ({ indicator }) => indicator !== null && indicator.target !== null],
  ['cost', ({ cost }) => cost !== null],
  ['funding', ({ funding }) => funding !== null],
]

/** What an action does not say. */
export const missingOf = (action: Said): Name[] =>
  expected.filter(([, isSaid]) => !isSaid(action)).map(([name]) => name)
