import { below, isRecord, keysOf, splitLast, valueAt } from './json-pointer.ts'
import { recordOf } from './readable-part.ts'
import type { SchemaError } from './schema-mistakes.ts'
import { type SchemaNode, entryOf, follow, schemaAt } from './written-schema.ts'

/**
 * Keys of a record that stand among the ids of records, as `answer` does below `answers` when it is not indented.
 *
 * @returns an error for each, as for any other key that should not be there; and the errors that are not about them.
 */
export function looseKeys(
  value: unknown,
  schema: SchemaNode,
  errors: readonly SchemaError[],
): readonly [loose: readonly SchemaError[], others: readonly SchemaError[]] {
  const pointers = new Set(errors.map(recordOf).filter((pointer) => isLoose(value, schema, pointer)))
  const sections = new Set([...pointers].map((pointer) => splitLast(pointer)[0]))
  const loose = [...pointers].map((pointer) => {
    const [instancePath, key] = splitLast(pointer)
    return { keyword: 'additionalProperties', instancePath, params: { additionalProperty: key } }
  })
  // What is wrong with a name is also said of the section, without the name.
  const isOfSection = ({ keyword, instancePath }: SchemaError) =>
    keyword === 'pattern' && sections.has(instancePath)
  return [loose, errors.filter((error) => !pointers.has(recordOf(error)) && !isOfSection(error))]
}

function isLoose(value: unknown, schema: SchemaNode, pointer: string): boolean {
  const [section = '', key] = keysOf(pointer)
  if (key === undefined) return false
  const entry = entryOf(schemaAt(schema, below('', section)))
  const known = entry === undefined ? {} : (follow(schema, entry).properties ?? {})
  if (!Object.hasOwn(known, key)) return false
  const content = valueAt(value, pointer)
  if (!isRecord(content) || Array.isArray(content)) return true
  // A record under that name: an entry whose id it is, or a section that stands inside another one.
  const isEntry = Object.keys(content).some((each) => Object.hasOwn(known, each))
  return !isEntry && !Object.hasOwn(schema.properties ?? {}, key)
}
