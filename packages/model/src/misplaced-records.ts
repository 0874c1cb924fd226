import { below, isRecord, keysOf, valueAt } from './json-pointer.ts'
import { recordOf } from './readable-part.ts'
import type { SchemaError } from './schema-mistakes.ts'
import { type SchemaNode, entryOf, follow, stepDown } from './written-schema.ts'

/**
 * Records that stand in another section than theirs, as facts do below `sources` where the line `facts:` is missing.
 *
 * @returns an error for the first of each section in each other one, and the errors that are not about such records.
 */
export function misplacedRecords(
  value: unknown,
  schema: SchemaNode,
  errors: readonly SchemaError[],
): readonly [misplaced: SchemaError[], others: readonly SchemaError[]] {
  const homes = new Map<string, string>()
  for (const pointer of new Set(errors.filter(isUnknownKey).map(recordOf))) {
    const [section = '', id] = keysOf(pointer)
    if (id === undefined) continue // it stands in no section
    const home = homeOf(valueAt(value, pointer), schema, section, id)
    if (home !== undefined) homes.set(pointer, home)
  }
  if (homes.size === 0) return [[], errors]

  const first = new Map<string, SchemaError>()
  for (const [instancePath, home] of homes) {
    const from = `${keysOf(instancePath)[0]} ${home}`
    if (!first.has(from)) first.set(from, { keyword: 'misplaced', instancePath, params: { home } })
  }
  const sections = new Set([...homes.keys()].map((pointer) => below('', keysOf(pointer)[0] ?? '')))
  const others = errors.filter((error) => {
    if (homes.has(recordOf(error))) return false
    // What is wrong with a name is also said of the section, without the name.
    return !sections.has(error.instancePath) || recordOf(error) !== error.instancePath
  })
  return [[...first.values()], others]
}

const isUnknownKey = ({ keyword }: SchemaError) => keyword === 'additionalProperties'

/** The other section whose records have such an id and the keys that a record has. */
function homeOf(record: unknown, schema: SchemaNode, section: string, id: string): string | undefined {
  if (!isRecord(record) || Array.isArray(record)) return undefined
  const keys = Object.keys(record)
  const fits = (name: string) => {
    const node = stepDown(schema, schema, name)
    const entry = follow(schema, entryOf(node) ?? {})
    const { pattern = '' } = follow(schema, node.propertyNames ?? {})
    const known = Object.keys(entry.properties ?? {})
    return (
      new RegExp(pattern).test(id) &&
      keys.every((key) => known.includes(key)) &&
      (entry.required ?? []).every((key) => keys.includes(key))
    )
  }
  if (keys.length === 0 || fits(section)) return undefined
  return Object.keys(schema.properties ?? {}).find((name) => name !== section && fits(name))
}
