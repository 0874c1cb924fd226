import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type analysis } from '@rsr/model'
import { analyse, publish } from '@rsr/roadmap'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, expect, test } from 'vitest'
import { examples, readExample, releases, root } from '../../../test/read-example.ts'

let xaa: analysis.AnalysisDocument

beforeAll(async () => {
  xaa = analyse(await readExample('XAA'))
})

/** The status of an axis in short: `largely`, `partly..met`; `none` where there is nothing to say. */
function short({ kind, low, high }: analysis.Axis): string {
  if (low === null || high === null) return kind
  return low === high ? low : `${low}..${high}`
}

/** Worked out by hand from the answers of the example and the rule of method.md section 4. */
test.each([
  ['untoc.ratification', 'party', 'none'],
  ['tip-protocol.ratification', 'signed', 'none'],
  ['untoc.34.1', 'partly', 'in-part'],
  ['tip-protocol.5.1', 'met', 'found'],
  ['tip-protocol.3.a', 'largely', 'none-found..found'],
  ['tip-protocol.3.c', 'not', 'none-found..found'],
  ['untoc.15.2', 'used', 'none-found..found'],
  ['untoc.15.3', 'met', 'not-applicable'],
  ['untoc.6.1', 'largely', 'found'],
  ['untoc.7.1a', 'largely', 'largely'],
  ['untoc.13.1', 'met', 'none-found'],
  ['untoc.16.3', 'partly..met', 'none-found..found'],
  ['tip-protocol.1.3', 'partly', 'none-found..found'],
  ['untoc.27.1', 'none', 'met'],
  ['tip-protocol.6.3', 'none', 'partly'],
  ['tip-protocol.8.2', 'found', 'partly..largely'],
  ['tip-protocol.11.1', 'none', 'not'],
])('XAA: %s is %s in law and %s in practice', (id, law, practice) => {
  const standard = xaa.standards[id]
  expect(standard && [short(standard.law), short(standard.practice)]).toEqual([law, practice])
})

test('XAA: the standards looked at are those of the table, the others wait', () => {
  const looked = Object.values(xaa.standards).filter((standard) => standard.assessed)
  const listed = Object.values(xaa.priorities).flatMap((priority) => priority.standards)
  expect(looked).toHaveLength(17)
  expect(listed.toSorted()).toEqual(looked.map((standard) => standard.id).toSorted())
})

test.each(examples)(
  'the analysis of %s has the shape of the public contract, in every release',
  async (name) => {
    const schema = JSON.parse(readFileSync(join(root, 'schemas/analysis.schema.json'), 'utf8')) as object
    const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, keywords: ['x-text'] })
    const validate = ajv.compile(schema)
    const full = analyse(await readExample(name))
    for (const value of [full, ...releases.map((release) => publish(full, { release }))]) {
      validate(JSON.parse(JSON.stringify(value)))
      expect(validate.errors).toBeNull()
    }
    expect(validate({ ...full, standards: { x: {} } })).toBe(false)
  },
)
