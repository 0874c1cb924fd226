import type { RoadmapDocument } from '@rsr/model'
import { analyse } from '@rsr/roadmap'
import { expect, test } from 'vitest'
import { type Sections, assessmentOf, catalogueOf, criterion, standard } from './small.ts'

const core = criterion()
const supporting = criterion({ core: false })
type Standards = NonNullable<RoadmapDocument['standards']>

function settled(
  standards: Standards,
  answers: NonNullable<Sections['answers']>,
  shared: readonly string[] = [],
) {
  const catalogue = catalogueOf(standards)
  const at = { file: 'roadmap.yaml', pointer: '/shared_facts/f' }
  const [first = '', second = '', ...rest] = shared
  const fact = { at, id: 'f', title: 'A fact', criteria: [first, second, ...rest] as [string, string] }
  return analyse(assessmentOf({ answers }), {
    catalogue: { ...catalogue, sharedFacts: new Map(shared.length > 0 ? [['f', fact]] : []) },
  }).settle.map(({ criterion: id, with: others, narrows }) => [
    id,
    others,
    narrows.map((axis) => axis.standard),
  ])
}

test('a question that three standards share comes before one that settles a single status', () => {
  const standards = {
    'a.1': standard({ 'a.1.a': core, 'a.1.b': supporting }),
    'a.2': standard({ 'a.2.a': core, 'a.2.b': supporting }),
    'a.3': standard({ 'a.3.a': core, 'a.3.b': supporting }),
  }
  const answers = Object.fromEntries(
    ['a.1.b', 'a.2.b', 'a.3.b'].map((id) => [id, { answer: 'yes' as const }]),
  )
  expect(settled(standards, answers, ['a.2.a', 'a.3.a'])).toEqual([
    ['a.2.a', ['a.3.a'], ['a.2', 'a.3']],
    ['a.1.a', [], ['a.1']],
  ])
})

test('a question that changes no bound of a status is not in the list', () => {
  const standards = { 'a.1': standard({ 'a.1.a': core, 'a.1.b': core, 'a.1.c': core, 'a.1.d': supporting }) }
  const no = { answer: 'no' } as const
  expect(settled(standards, { 'a.1.a': no, 'a.1.b': no, 'a.1.c': no })).toEqual([])
})

test('a standard that is not yet assessed is no part of it, and nor is an established status', () => {
  const standards = { 'a.1': standard({ 'a.1.a': core }), 'a.2': standard({ 'a.2.a': core }) }
  expect(settled(standards, { 'a.2.a': { answer: 'yes' } })).toEqual([])
})

test('the list has at most ten questions', () => {
  const ids = Array.from({ length: 14 }, (_, index) => `a.${index + 10}`)
  const standards = Object.fromEntries(
    ids.map((id) => [id, standard({ [`${id}.a`]: core, [`${id}.b`]: supporting })]),
  )
  const answers = Object.fromEntries(ids.map((id) => [`${id}.b`, { answer: 'yes' as const }]))
  expect(settled(standards, answers)).toHaveLength(10)
})
