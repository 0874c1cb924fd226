import { type Assessment, type Catalogue, type InputFile, fillCatalogue, readParts } from '@rsr/model'
import { type Answers, analyse, applyEvidenceRule, applyRule, applyUseRule, levels } from '@rsr/roadmap'
import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { type Example, analyseFiles, filesOf, readExample, root } from '../../../test/read-example.ts'
import { assessAxis } from '../src/analysis/assess-axis.ts'

const settled = ['no', 'partly', 'yes'] as const
const orders: Readonly<Record<string, readonly string[]>> = {
  level: levels,
  use: ['not-used', 'used'],
  evidence: ['none-found', 'in-part', 'found'],
}

const rank = (kind: string, word: string | null) => (orders[kind] ?? []).indexOf(word ?? '')
const rules = { level: applyRule, use: applyUseRule, evidence: applyEvidenceRule }

describe.each(['level', 'use', 'evidence'] as const)('the rule for %s', (kind) => {
  const some = fc.array(fc.constantFrom(...settled), { minLength: 1, maxLength: 6 })
  const none = fc.constant([])
  const answers: fc.Arbitrary<Answers> = fc.record({
    core: kind === 'evidence' ? none : some,
    supporting: kind === 'evidence' ? some : fc.oneof(some, none),
  })

  test('is monotone: a better answer never lowers the status', () => {
    fc.assert(
      fc.property(answers, fc.nat(), (before, at) => {
        const all = [...before.core, ...before.supporting]
        const index = at % all.length
        const better = settled[Math.min(2, settled.indexOf(all[index] ?? 'no') + 1)] ?? 'yes'
        const after = all.with(index, better)
        const improved = {
          core: after.slice(0, before.core.length),
          supporting: after.slice(before.core.length),
        }
        const [low, high] = [before, improved].map((given) => rank(kind, rules[kind](given).value))
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeGreaterThanOrEqual(low ?? 0)
      }),
    )
  })
})

describe('the status of an axis', () => {
  const value = fc.constantFrom(
    'yes',
    'partly',
    'no',
    'unknown',
    'not-provided',
    'not-asked',
    'not-applicable',
  )
  const criteria = fc
    .array(fc.record({ axis: fc.constantFrom('law', 'practice'), core: fc.boolean(), value }), {
      minLength: 1,
      maxLength: 8,
    })
    .map((all) =>
      all.map(({ value: own, ...rest }, index) => ({ ...rest, id: `c${index}`, answer: { value: own } })),
    )
  const axis = fc.constantFrom('law', 'practice')

  test('has its lower bound below its upper bound, or where that is', () => {
    fc.assert(
      fc.property(criteria, axis, fc.boolean(), (all, on, optional) => {
        const { kind, low, high, open } = assessAxis(all, on, optional)
        expect((low === null) === (kind === 'none' || kind === 'not-applicable')).toBe(true)
        expect(rank(kind, low)).toBeLessThanOrEqual(rank(kind, high))
        expect(open.length > 0 || low === high).toBe(true)
      }),
    )
  })

  test('never falls on either bound when an answer gets better, or an open one turns out yes', () => {
    fc.assert(
      fc.property(criteria, axis, fc.boolean(), fc.nat(), (all, on, optional, at) => {
        const better = {
          no: 'partly',
          partly: 'yes',
          unknown: 'yes',
          'not-provided': 'yes',
          'not-asked': 'yes',
        } as const
        const changed = all[at % all.length]
        const now = changed?.answer.value
        fc.pre(now !== undefined && now !== 'yes' && now !== 'not-applicable')
        const improved = all.map((one) =>
          one === changed ? { ...one, answer: { value: better[now] } } : one,
        )
        const [before, after] = [assessAxis(all, on, optional), assessAxis(improved, on, optional)]
        expect(after.kind).toBe(before.kind)
        expect(rank(after.kind, after.low)).toBeGreaterThanOrEqual(rank(before.kind, before.low))
        expect(rank(after.kind, after.high)).toBeGreaterThanOrEqual(rank(before.kind, before.high))
      }),
    )
  })

  test('lies between its bounds whatever the open answers turn out to be', () => {
    const turnedOut = fc.array(fc.constantFrom(...settled), { minLength: 8, maxLength: 8 })
    fc.assert(
      fc.property(criteria, axis, fc.boolean(), turnedOut, (all, on, optional, answers) => {
        const before = assessAxis(all, on, optional)
        const known = all.map((one, index) => {
          const isOpen = before.open.includes(one.id) && one.axis === on
          return isOpen ? { ...one, answer: { value: answers[index] ?? 'yes' } } : one
        })
        const after = assessAxis(known, on, optional)
        expect(after.low).toBe(after.high)
        expect(rank(after.kind, after.low)).toBeGreaterThanOrEqual(rank(before.kind, before.low))
        expect(rank(after.kind, after.low)).toBeLessThanOrEqual(rank(before.kind, before.high))
      }),
    )
  })
})

/** Lists of ids in the order of the catalogue. */
const catalogueOrdered = new Set(
  `open questions standards not_assessed missing establish gaps_without_action
   met largely partly not not_established other`.split(/\s+/),
)

/** A value in which the lists of ids, whose order is that of the catalogue, are sorted. */
function sorted(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const list = value.map((item) => sorted(item))
    return catalogueOrdered.has(key) ? list.map(String).toSorted() : list
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, sorted(each, name)]))
}

describe('the order in which things are written', () => {
  let example: Example

  beforeAll(async () => {
    example = await readExample('XAA')
  })

  /** An arbitrary that gives a function which puts the keys of a value, at every depth, in another order. */
  const shuffling = fc.infiniteStream(fc.nat()).map((numbers) => {
    const next = () => Number(numbers.next().value)
    const shuffle = (value: unknown): unknown => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
      const entries = Object.entries(value).map(([key, each]) => [key, shuffle(each)] as const)
      const keyed = entries.map((entry) => ({ entry, by: next() }))
      return Object.fromEntries(keyed.toSorted((a, b) => a.by - b.by).map(({ entry }) => entry))
    }
    return shuffle
  })

  test('of files, sections, facts and answers does not matter', async () => {
    const expected = analyse(example.assessment, example)
    const files = filesOf('XAA').map(({ path, bytes }) => ({
      path,
      value: parse(new TextDecoder().decode(bytes)) as unknown,
    }))
    await fc.assert(
      fc.asyncProperty(
        shuffling,
        fc.shuffledSubarray(files, { minLength: files.length }),
        async (shuffle, order) => {
          const written = order.map(({ path, value }): InputFile => {
            const text = path.endsWith('.json') ? JSON.stringify(shuffle(value)) : stringify(shuffle(value))
            return { path, bytes: new TextEncoder().encode(text) }
          })
          expect(await analyseFiles(written)).toEqual(expected)
        },
      ),
      { numRuns: 10 },
    )
  })

  test('of standards and criteria changes nothing but the order of what is listed', () => {
    const names = ['roadmap', 'instruments/untoc', 'instruments/tip-protocol']
    const files = names.map((name) => ({
      path: `@rsr/standards/data/${name}.yaml`,
      bytes: readFileSync(join(root, 'packages/standards/data', `${name}.yaml`)),
    }))
    const { documents } = readParts(files, 'roadmap')
    const { header } = example.assessment
    const assessment = { ...example.assessment, header: { ...header, selection: 'core' } }
    const expected = sorted(analyse(assessment, { ...example, catalogue: fillCatalogue(documents) }))
    fc.assert(
      fc.property(shuffling, (shuffle) => {
        const parts = documents.map(({ file, value }) => ({ file, value: shuffle(value) as typeof value }))
        expect(sorted(analyse(assessment, { ...example, catalogue: fillCatalogue(parts) }))).toEqual(expected)
      }),
      { numRuns: 5 },
    )
  })

  test('an analysis changes nothing of what it is made from', () => {
    const before = structuredClone([...example.assessment.answers, ...example.assessment.facts])
    const catalogue: Catalogue = example.catalogue
    const assessment: Assessment = example.assessment
    const first = analyse(assessment, { catalogue })
    expect([...example.assessment.answers, ...example.assessment.facts]).toEqual(before)
    expect(analyse(assessment, { catalogue })).toEqual(first)
  })
})
