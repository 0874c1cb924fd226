import { below, isRecord, keysOf } from './json-pointer.ts'
import { singleSections } from './single-sections.ts'
import type { SchemaError } from './schema-mistakes.ts'

/**
 * What is left of a document without the sections and the records that have errors of shape, so that the rest can be
 * checked in the same run.
 *
 * @returns the value without them, and where they were, by JSON Pointer. For a record whose name is malformed it is the
 *   section: nobody knows what its name will be.
 */
export function readablePart(
  value: Readonly<Record<string, unknown>>,
  errors: readonly SchemaError[],
): { value: unknown; unread: readonly string[] } {
  const own = ownErrors(errors)
  const left = new Set(own.map(recordOf).map((pointer) => oneRecord.exec(pointer)?.[0] ?? pointer))
  const sections = Object.entries(value)
    .filter(([section]) => !left.has(below('', section)))
    .map(([section, content]): [string, unknown] => {
      if (!isRecord(content)) return [section, content]
      const records = Object.entries(content).filter(([id]) => !left.has(below('', section, id)))
      return [section, Object.fromEntries(records)]
    })
  return {
    value: Object.fromEntries(sections),
    unread: [...new Set(own.map((error) => (isOfName(error) ? error.instancePath : recordOf(error))))],
  }
}

/** Without what is wrong with a name, which is also said of the whole section in which it stands. */
function ownErrors(errors: readonly SchemaError[]): SchemaError[] {
  const named = new Set(errors.filter(isOfName).map(({ instancePath }) => instancePath))
  return errors.filter((error) => isOfName(error) || !named.has(error.instancePath))
}

const isOfName = ({ keyword }: SchemaError) => keyword === 'propertyNames'

/** The sections that are one record: of a part of it nothing can be said. */
const oneRecord = new RegExp(`^/(?:${singleSections.join('|')})(?=/|$)`)

/** The record that an error is in; the section or the document where it is in none. */
export function recordOf({ instancePath, params }: SchemaError): string {
  const key = params.additionalProperty ?? params.propertyName
  const keys = [...keysOf(instancePath), ...(typeof key === 'string' ? [key] : [])]
  return below('', ...keys.slice(0, 2))
}
