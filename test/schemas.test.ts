import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type SchemaNode, isRecord, writtenSchemas } from '@rsr/model'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '..')
const names = readdirSync(join(root, 'schemas'))
const read = (name: string) =>
  JSON.parse(readFileSync(join(root, 'schemas', name), 'utf8')) as SchemaNode & { $id: string }

/** Every node of a schema that describes a field or a definition, with its path. */
function* fields(node: unknown, path: string): Generator<[path: string, field: SchemaNode]> {
  if (!isRecord(node)) return
  for (const key of ['properties', '$defs']) {
    const group = node[key]
    if (!isRecord(group)) continue
    for (const [name, field] of Object.entries(group)) {
      yield [`${path}/${name}`, field as SchemaNode]
      yield* fields(field, `${path}/${name}`)
    }
  }
  for (const key of ['items', 'additionalProperties']) yield* fields(node[key], path)
}

test.each(names)('%s says what every field is, refuses others, and has an id with a version', (name) => {
  const schema = read(name)
  expect(schema.$id).toBe(`urn:rsr:schema:${name.replace('.schema.json', '')}:1`)
  const all = [...fields(schema, '')]
  const mute = all.filter(([, field]) => !field.$ref && !(field.title && field.description))
  expect(mute.map(([path]) => path)).toEqual([])
  const open = [['', schema] as const, ...all].filter(
    ([, field]) => field.properties && field.additionalProperties !== false,
  )
  expect(open.map(([path]) => path)).toEqual([])
})

test.each(names)('%s is a valid schema of the draft 2020-12', (name) => {
  const ajv = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    keywords: ['x-text', 'x-replaced', 'x-line'],
  })
  expect(() => ajv.compile(read(name))).not.toThrow()
})

test('the example XAA uses every field of an assessment', () => {
  const folder = join(root, 'examples/countries/XAA')
  const documents = readdirSync(folder).map((name): unknown =>
    parse(readFileSync(join(folder, name), 'utf8')),
  )
  const used = new Set<string>()
  const collect = (value: unknown, node: SchemaNode): void => {
    const target = node.$ref ? writtenSchemas.assessment.$defs?.[node.$ref.replace('#/$defs/', '')] : node
    if (!target || !isRecord(value)) return
    for (const [key, below] of Object.entries(value)) {
      const property = target.properties?.[key]
      const entry =
        typeof target.additionalProperties === 'object' ? target.additionalProperties : target.items
      if (property) used.add(`${target.title} ${key}`)
      collect(below, property ?? entry ?? {})
    }
  }
  for (const document of documents) collect(document, writtenSchemas.assessment)
  const wanted = [writtenSchemas.assessment, ...Object.values(writtenSchemas.assessment.$defs ?? {})]
    .concat([...fields(writtenSchemas.assessment, '')].map(([, field]) => field))
    .flatMap((node) => Object.keys(node.properties ?? {}).map((key) => `${node.title} ${key}`))
  expect(wanted.length).toBeGreaterThan(50)
  expect([...new Set(wanted)].filter((each) => !used.has(each))).toEqual([])
})
