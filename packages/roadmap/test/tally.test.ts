import { type AnalyseOptions, analyse } from '@rsr/roadmap'
import { expect, test } from 'vitest'
import { type Sections, assessmentOf, catalogueOf, criterion, standard } from './small.ts'

const core = criterion()
const supporting = criterion({ core: false })
const one = (more: Parameters<typeof standard>[1], ...ids: string[]) =>
  standard(Object.fromEntries(ids.map((id, index) => [id, index === 0 ? core : supporting])), more)

const catalogue = catalogueOf({
  'a.1': one({ priorities: ['I', 'II'], pillars: ['protection'] }, 'a.1.a'),
  'a.2': one({ priorities: ['I'] }, 'a.2.a', 'a.2.b'),
  'a.3': one({ priorities: ['II', 'I'] }, 'a.3.a'),
  'a.4': one({ priorities: ['II'], obligation: 'optional' }, 'a.4.a'),
  'a.5': one({ priorities: ['II'] }, 'a.5.a'),
})
const answers: NonNullable<Sections['answers']> = {
  'a.1.a': { answer: 'yes' },
  'a.2.a': { answer: 'yes' },
  'a.3.a': { answer: 'no' },
  'a.4.a': { answer: 'yes' },
}
const analysed = (more: Partial<AnalyseOptions> = {}) =>
  analyse(assessmentOf({ answers }), { catalogue, ...more })

test('a priority counts the standards of which it is the first, by status on each axis', () => {
  const { I, II } = analysed().priorities
  expect(I?.tally).toMatchObject({
    standards: ['a.1', 'a.2'],
    not_assessed: [],
    law: { met: ['a.1'], largely: [], partly: [], not: [], not_established: ['a.2'], other: [] },
    practice: { other: ['a.1', 'a.2'] },
    coverage: { answered: 2, applicable: 3 },
  })
  expect(II?.tally).toMatchObject({
    standards: ['a.3', 'a.4', 'a.5'],
    not_assessed: ['a.5'],
    law: { not: ['a.3'], other: ['a.4'] },
  })
})

test('an instrument counts all of its standards', () => {
  const { instruments } = analysed()
  expect(instruments.treaty?.tally.standards).toHaveLength(5)
})

test('the stage is `desk` under the threshold of coverage, and `full` from it on', () => {
  const coverage = { answered: 4, applicable: 6 }
  expect(analysed()).toMatchObject({ coverage, stage: 'full' })
  expect(analysed({ threshold: 0.7 }).stage).toBe('desk')
})
