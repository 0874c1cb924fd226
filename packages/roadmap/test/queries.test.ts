import { type Node, type Query, walk } from '@rsr/document'
import { type Release, analyse, layOut, layouts, publish } from '@rsr/roadmap'
import { expect, test } from 'vitest'
import { type Sections, assessmentOf, catalogueOf, criterion, standard } from './small.ts'

const catalogue = catalogueOf({
  's.1': standard({
    's.1.a': criterion({ question: 'Is it so?' }),
    's.1.b': criterion({ question: 'Is it done?' }),
    's.1.c': criterion({ question: 'Is it more?', core: false }),
  }),
})
const sources = {
  report: {
    kind: 'independent-report' as const,
    title: 'Report',
    publisher: 'A university',
    year: 2024,
    url: 'https://example.org/report',
  },
} satisfies Sections['sources']
const facts = {
  found: { text: 'It is so.', kind: 'finding' as const, sources: [{ source: 'report' }] },
} satisfies Sections['facts']

/** What a release asks on the one standard, a line for each comment. */
function queries(release: Release, answers: NonNullable<Sections['answers']>): string[] {
  const analysis = analyse(assessmentOf({ sources, facts, answers }), { catalogue })
  const { tree } = layOut(publish(analysis, { release }))
  const found = tree ? [...walk(tree)].filter((node): node is Query => node.type === 'query') : []
  return found.map(({ asks }) => asks.map((words) => words.map(textOf).join('')).join(' | '))
}

const textOf = (node: Node): string =>
  [...walk(node)].map((each) => (each.type === 'text' ? each.value : '')).join('')

test('a draft asks the State once on a standard: its main questions that are open, and what is to be confirmed', () => {
  const [asked, ...others] = queries('draft', {
    's.1.a': { answer: 'yes', for: ['found'] },
    's.1.c': { answer: 'unknown' },
  })
  expect(others).toEqual([])
  expect(asked).toMatch(
    /^For the State: [^|]* \| To be confirmed: Is it so\? Read as: Yes \(s\.1\.a; [^|]*\) \| Not established: Is it done\? \(s\.1\.b\)$/,
  )
})

test('nobody is asked anything in the other releases', () => {
  const answers = { 's.1.a': { answer: 'unknown' } } as const
  expect(queries('draft', answers)).toHaveLength(1)
  expect([queries('internal', answers), queries('public', answers)]).toEqual([[], []])
})

test('a draft says to its reviewer how to answer, no other release does, and paragraphs have the same numbers in all', () => {
  const analysis = analyse(assessmentOf({}), { catalogue })
  const trees = (['draft', 'internal', 'public'] as const).map((release) => {
    const { tree } = layOut(publish(analysis, { release }))
    return tree ? walk(tree) : []
  })
  const pages = trees.map((nodes) =>
    nodes.some((node) => node.type === 'heading' && node.id === 'for-reviewers'),
  )
  expect(pages).toEqual([true, false, false])
  const numbers = trees.map((nodes) => nodes.filter(({ type }) => type === 'numberedParagraph').map(textOf))
  expect(numbers[0]).toEqual(numbers[2])
})

const parts = (text: string) =>
  text.match(/(?:Another status|Our questions|What changed since the last draft|Our answers)\./g)

test('the page for the reviewer speaks of standards, and of what the Word file shows, only where it does', () => {
  const analysis = analyse(assessmentOf({}), { catalogue })
  const page = (layout: keyof typeof layouts, shows = {}) => {
    const { tree } = layOut(publish(analysis, { release: 'draft' }), { layout: layouts[layout], shows })
    const found = tree?.children.find((section) =>
      walk(section).some((node) => node.type === 'heading' && node.id === 'for-reviewers'),
    )
    return found ? textOf(found) : ''
  }
  expect(parts(page('gap-analysis'))).toEqual(['Another status.', 'Our questions.'])
  expect(parts(page('roadmap'))).toBeNull()
  const shown = page('roadmap', { redline: true, answers: true })
  expect(parts(shown)).toEqual(['What changed since the last draft.', 'Our answers.'])
})
