import { below, isRecord, keysOf, valueAt } from './json-pointer.ts'
import { looseKeys } from './loose-keys.ts'
import { misplacedRecords } from './misplaced-records.ts'
import { didYouMean } from './suggestion.ts'
import { type SchemaNode, entryOf, stepDown } from './written-schema.ts'

/** An error of a generated validator, as far as it is used. */
export interface SchemaError {
  readonly keyword: string
  readonly instancePath: string
  readonly params: Readonly<Record<string, unknown>>
}

/** An error that is a mistake of its own. */
export interface Mistake extends SchemaError {
  /** For a key that its record should not have: the section to which it belongs if it were indented. */
  readonly section?: string | undefined
}

/** The errors of shape that are said of one file: who corrects these, reads the rest then. */
const mostErrors = 200

/** The errors of a document without those that another one of them brings about: one mistake, one error. */
export function mistakes(
  value: unknown,
  schema: SchemaNode,
  all: readonly SchemaError[],
): readonly Mistake[] {
  const [misplaced, placed] = misplacedRecords(value, schema, all)
  const [loose, others] = looseKeys(value, schema, placed.slice(0, mostErrors))
  const [inside, about] = sectionsInside(schema, others)
  const errors = [...loose, ...about]
  const stray = strayKeys(value, errors, loose.length)
  const sections = new Set([...stray.values()].map(({ section }) => section))
  const names = namedIn(errors, 'propertyNames', 'propertyName')
  const withNames = new Set(names.map(({ path }) => path))
  const ofTypes = new Set(errors.flatMap((each) => (each.keyword === 'type' ? [each.instancePath] : [])))
  const ofNames = new Set(names.map(({ path, key }) => below(path, key)))

  const kept = errors.flatMap((error): Mistake[] => {
    const { instancePath: path, params } = error
    switch (error.keyword) {
      case 'if':
        return []
      case 'required': {
        // A key that is there, misspelt or in the wrong place.
        const missing = String(params.missingProperty)
        const near = [...stray.values()].some(
          (each) => each.key === missing || (each.path === path && didYouMean(each.key, [missing]) !== ''),
        )
        return near ? [] : [error]
      }
      case 'additionalProperties': {
        const found = stray.get(below(path, String(params.additionalProperty)))
        return found?.isFurther ? [] : [{ ...error, section: found?.section }]
      }
      case 'propertyNames':
        return [error]
      case 'type': // the content of an entry that has no name, or of the section above a stray key
        return ofNames.has(path) || sections.has(path) ? [] : [error]
      default: // what is wrong with a name is also said of its record, and a wrong type is wrong in other ways too
        return withNames.has(path) || ofTypes.has(path) ? [] : [error]
    }
  })
  return [...misplaced, ...inside, ...kept]
}

/** Sections that stand among the records of another one, as `answers` indented below `facts`; and the other errors. */
function sectionsInside(schema: SchemaNode, errors: readonly SchemaError[]) {
  const inside = new Map<string, SchemaError>()
  const others = errors.filter((error) => {
    const [section = '', inPath] = keysOf(error.instancePath)
    const key = inPath ?? String(error.params.propertyName)
    if (!Object.hasOwn(schema.properties ?? {}, key) || !entryOf(stepDown(schema, schema, section)))
      return true
    const [instancePath, params] = [below('', section), { additionalProperty: key }]
    inside.set(below('', section, key), { keyword: 'additionalProperties', instancePath, params })
    return false
  })
  return [[...inside.values()], others] as const
}

/** A key that its record should not have. */
interface StrayKey {
  readonly path: string
  readonly key: string
  /** The empty section above it, to which it belongs if it were indented: `context:`, and `situation:` below it. */
  readonly section: string | undefined
  /** Whether another one stands between them. */
  readonly isFurther: boolean
}

/** @param looseCount - how many of the first errors are about keys that stand among ids: who moves one, moves those below. */
function strayKeys(
  value: unknown,
  errors: readonly SchemaError[],
  looseCount: number,
): ReadonlyMap<string, StrayKey> {
  const found = namedIn(errors, 'additionalProperties', 'additionalProperty')
  const all = new Set(found.map(({ path, key }) => below(path, key)))
  const loose = new Set([...all].slice(0, looseCount))
  const stray = new Map<string, StrayKey>()
  for (const path of new Set(found.map((each) => each.path))) {
    const record = valueAt(value, path)
    let section: string | undefined
    let isFurther = false
    for (const [key, content] of isRecord(record) ? Object.entries(record) : []) {
      const pointer = below(path, key)
      if (all.has(pointer)) {
        stray.set(pointer, { path, key, section, isFurther })
        isFurther = section !== undefined || loose.has(pointer)
      } else {
        section = content === null ? pointer : undefined
        isFurther = false
      }
    }
  }
  return stray
}

function namedIn(errors: readonly SchemaError[], keyword: string, param: string) {
  return errors
    .filter((error) => error.keyword === keyword)
    .map(({ instancePath: path, params }) => ({ path, key: String(params[param]) }))
}
