import { toMarkdown } from '@rsr/document'
import {
  type Publication,
  type RegionalAxis,
  type RegionalFindings,
  analyse,
  analyseRegion,
  layOutRegion,
  makeRegion,
  publish,
} from '@rsr/roadmap'
import { describe, expect, it } from 'vitest'
import { type Sections, assessmentOf, catalogueOf, criterion, standard } from './small.ts'

type Answer = 'yes' | 'partly' | 'no' | 'unknown'

/** Two standards under one priority: each has a core question on law and one on practice. */
const catalogue = catalogueOf({
  's.1': standard({ 's.1.a': criterion(), 's.1.b': criterion({ axis: 'practice' }) }, { title: 'First' }),
  's.2': standard({ 's.2.a': criterion(), 's.2.b': criterion({ axis: 'practice' }) }, { title: 'Second' }),
})

interface State {
  readonly answers: readonly [law1: Answer, practice1: Answer, law2: Answer, practice2: Answer]
  /** The kind of assistance that it wants for the first standard. */
  readonly wants?: 'training'
  readonly agreed?: true
}

/** The publications of States A, B, C and so on. */
function publicationsOf(states: readonly State[]): Publication[] {
  return states.map(({ answers: [a, b, c, d], wants, agreed }, index) => {
    const sections: Sections = {
      answers: {
        's.1.a': { answer: a },
        's.1.b': { answer: b },
        's.2.a': { answer: c },
        's.2.b': { answer: d },
      },
      ...(wants && { standards: { 's.1': { assistance: [{ kind: wants, text: 'A course.' }] } } }),
    }
    const { header, ...assessment } = assessmentOf(sections)
    const consent = agreed ? { date: '2026-10-01', by: 'Ministry of Foreign Affairs' } : null
    const full = analyse({ ...assessment, header: { ...header, regional_consent: consent } }, { catalogue })
    const letter = String.fromCharCode(65 + index)
    const country = { ...full.country, iso3: `XA${letter}`, name: `State ${letter}` }
    const named = { ...full, country, header: { ...full.header, country_name: `State ${letter}` } }
    return publish(named, { release: 'draft' })
  })
}

const printed = (axis: RegionalAxis | null | undefined) =>
  axis?.told.map(({ groups, states }) => `${groups.join('-')} ${states}`)

/*
 * Worked by hand, with a minimum of three. Nine States; A and B agreed to be named, so that seven are unnamed.
 *
 *            First, law    First, practice   Second, law   Second, practice
 *   A  named yes           yes               no            unknown
 *   B  named no            no                yes           unknown
 *   C        yes           partly            yes           no
 *   D        yes           partly            yes           no
 *   E        yes           partly            yes           no
 *   F        partly        no                yes           no
 *   G        no            unknown           yes           no
 *   H        no            unknown           yes           no
 *   I        no            unknown           yes           no
 *
 * First, law. Unnamed: in place 3 (C D E), in part 1 (F), not 3 (G H I), not established 0. The 1 is too few: it is told
 *   with a neighbour. Of the two neighbours the rule keeps "in place" apart: in place 3, in part or not 4, not
 *   established 0. With A and B: 4, 5, 0.
 * First, practice. Unnamed: 0, 3 (C D E), 1 (F), 3 (G H I). "Not established" is kept apart: 0, 4, 3. With A and B: in
 *   place 1, in part or not 5, not established 3.
 * Second, law. All seven unnamed States are in place: nothing is told, but that nine are assessed.
 * Second, practice. All seven are not in place: nothing is told either.
 *
 * Totals of the priority. Law: in place 4, not established 0, together 5, not told 9. Practice: in place 1, not
 *   established 3, together 5, not told 9.
 * Shared gaps. Law 5, and practice 5, of the first standard.
 * Training is wanted by C, D, E and by B: of the unnamed 3 want it and 4 do not; both may be told: 4 States with B.
 * Exchange. A has the first standard in place, and B has not. Of the second B has law in place, and practice is not
 *   established, so that it is no example; nobody is.
 */
const example: readonly State[] = [
  { answers: ['yes', 'yes', 'no', 'unknown'], agreed: true },
  { answers: ['no', 'no', 'yes', 'unknown'], agreed: true, wants: 'training' },
  { answers: ['yes', 'partly', 'yes', 'no'], wants: 'training' },
  { answers: ['yes', 'partly', 'yes', 'no'], wants: 'training' },
  { answers: ['yes', 'partly', 'yes', 'no'], wants: 'training' },
  { answers: ['partly', 'no', 'yes', 'no'] },
  { answers: ['no', 'unknown', 'yes', 'no'] },
  { answers: ['no', 'unknown', 'yes', 'no'] },
  { answers: ['no', 'unknown', 'yes', 'no'] },
]

/** The needs of the example, were some more States to want training. */
const more = (count: number) =>
  analyseRegion(
    publicationsOf(
      example.map((state, index) =>
        index >= 5 && index < 5 + count ? { ...state, wants: 'training' } : state,
      ),
    ),
  ).assistance

describe('what the States of a region have in common', () => {
  const findings = analyseRegion(publicationsOf(example))

  it('tells the counts of the example as worked by hand', () => {
    const { 's.1': first, 's.2': second } = findings.standards
    expect(printed(first?.law)).toEqual(['full 4', 'part-none 5', 'open 0'])
    expect(printed(first?.practice)).toEqual(['full 1', 'part-none 5', 'open 3'])
    expect(second?.law).toEqual({ scale: 'level', states: 9, told: [] })
    expect(second?.practice).toEqual({ scale: 'level', states: 9, told: [] })
  })

  it('adds up what is printed, and nothing else', () => {
    expect(findings.priorities.I).toMatchObject({
      law: { full: 4, part: 0, none: 0, open: 0, together: 5, untold: 9 },
      practice: { full: 1, part: 0, none: 0, open: 3, together: 5, untold: 9 },
    })
    expect(findings.gaps).toEqual([
      { standard: 's.1', axis: 'law', states: 5 },
      { standard: 's.1', axis: 'practice', states: 5 },
    ])
  })

  it('names States that agreed, and in an exchange no other', () => {
    expect(Object.keys(findings.named)).toEqual(['XAA', 'XAB'])
    expect(findings.exchange).toEqual([{ standard: 's.1', has: ['XAA'], seeks: ['XAB'] }])
    for (const letter of 'CDEFGHI') expect(JSON.stringify(findings)).not.toContain(`State ${letter}`)
  })

  it('counts the States that want assistance, where those that do not are many enough as well', () => {
    expect(findings.assistance).toEqual([{ kind: 'training', states: 4 }])
    // Were F to want it too, only three unnamed States would not; were G to want it as well, two: then nothing is told.
    expect(more(1)).toEqual([{ kind: 'training', states: 5 }])
    expect(more(2)).toEqual([])
  })

  it('prints all of it in one document', () => {
    const region = makeRegion({
      catalogue,
      countries: [],
      publications: publicationsOf(example),
      release: 'draft',
      date: '2026-11-26',
    })
    const { tree, messages } = layOutRegion(region)
    expect(messages).toEqual([])
    const text = tree ? toMarkdown(tree) : ''
    expect(text).toContain('| Training | 4 |')
    expect(text).toMatch(/\| First.* \| State A \| State B \|/)
  })

  it('gives the same in whatever order the States are read', () => {
    expect(analyseRegion(publicationsOf(example).toReversed())).toEqual(findings)
  })

  it('refuses a minimum under which States could be told', () => {
    expect(() => analyseRegion(publicationsOf(example), { minimum: 2 })).toThrow('expected 3 or more')
  })
})

/*
 * The attack: a reader has every number that is printed, and knows all of the States that are named. What they do not
 * know is how many of the unnamed States are in which group of each standard. Every way to fill that in which fits all
 * numbers is tried; where it is the same in all of them for a count that is not printed, the count is recovered.
 */
describe('what can be recovered from all that is printed', () => {
  const groups = ['full', 'part', 'none', 'open'] as const
  const answers: readonly Answer[] = ['yes', 'partly', 'no', 'unknown']
  const ids = ['s.1', 's.2'] as const

  /** States with answers that only depend on the seed; the first ones agreed to be named. */
  function statesOf(seed: number, unnamed: number, named: number): State[] {
    let state = seed * 7919 + 17
    const pick = (): Answer => {
      state = (state * 1103515245 + 12345) % 2147483648
      return answers[Math.floor(state / 65536) % (1 + (seed % 4))] ?? 'yes'
    }
    return Array.from({ length: unnamed + named }, (_, index) => ({
      answers: [pick(), pick(), pick(), pick()] as const,
      ...(index < named && { agreed: true as const }),
    }))
  }

  /** Every way to put the unnamed States into groups of the two standards that fits what is printed on an axis. */
  function fitting(findings: RegionalFindings, states: readonly State[], axis: 'law' | 'practice') {
    const places = axis === 'law' ? [0, 2] : [1, 3]
    const known = places.map((place) =>
      answers.map((one) => states.filter(({ agreed, answers: own }) => agreed && own[place] === one).length),
    )
    const unnamed = states.filter(({ agreed }) => !agreed).length
    const all = spreads(unnamed)
    const told = ids.map((id) => findings.standards[id]?.[axis]?.told ?? [])
    const total = findings.priorities.I?.[axis]
    const gapOf = (id: string) => findings.gaps.find((gap) => gap.standard === id && gap.axis === axis)
    const count = (index: number, spread: readonly number[], within: readonly string[]) =>
      sum(
        groups.map((group, at) =>
          within.includes(group) ? (spread[at] ?? 0) + (known[index]?.[at] ?? 0) : 0,
        ),
      )
    const fitsOne = (index: number) => (spread: readonly number[]) => {
      const gap = gapOf(ids[index] ?? '')
      const gaps = (told[index] ?? []).filter((one) =>
        one.groups.every((group) => ['part', 'none'].includes(group)),
      )
      return (
        (told[index] ?? []).every((one) => count(index, spread, one.groups) === one.states) &&
        (!gap || sum(gaps.map((one) => count(index, spread, one.groups))) === gap.states)
      )
    }
    const [first, second] = [all.filter(fitsOne(0)), all.filter(fitsOne(1))]
    const fitsTotal = (pair: readonly (readonly number[])[]) =>
      groups.every((group) => {
        const alone = pair.map((spread, index) =>
          (told[index] ?? []).some((one) => one.groups.length === 1 && one.groups[0] === group)
            ? count(index, spread, [group])
            : 0,
        )
        return sum(alone) === total?.[group]
      })
    return first.flatMap((one) => second.map((other) => [one, other])).filter(fitsTotal)
  }

  const cases = [6, 7, 8].flatMap((unnamed) =>
    [0, 2].flatMap((named) => Array.from({ length: 8 }, (_, seed) => ({ unnamed, named, seed }))),
  )

  it.each(cases)(
    'of $unnamed unnamed and $named named States ($seed): no count',
    ({ unnamed, named, seed }) => {
      const states = statesOf(seed, unnamed, named)
      const findings = analyseRegion(publicationsOf(states))
      for (const axis of ['law', 'practice'] as const) {
        const pairs = fitting(findings, states, axis)
        // What is true is among them: the attack is not on other numbers than those of the document.
        expect(pairs.length).toBeGreaterThan(0)
        ids.forEach((id, index) => {
          const told = findings.standards[id]?.[axis]?.told ?? []
          groups.forEach((group, place) => {
            if (told.some((one) => one.groups.length === 1 && one.groups[0] === group)) return
            const possible = new Set(pairs.map((pair) => pair[index]?.[place]))
            expect({ id, axis, group, isKnown: possible.size < 2 }).toEqual({
              id,
              axis,
              group,
              isKnown: false,
            })
          })
        })
      }
    },
  )
})

/** Every way to spread so many States over four groups. */
function spreads(states: number): number[][] {
  const all: number[][] = []
  for (let a = 0; a <= states; a++)
    for (let b = 0; a + b <= states; b++)
      for (let c = 0; a + b + c <= states; c++) all.push([a, b, c, states - a - b - c])
  return all
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
