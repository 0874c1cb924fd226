import { below, isRecord } from './json-pointer.ts'
import { type SchemaNode, stepDown } from './written-schema.ts'

/** A text in a document, with what the schema says of it. */
export interface FoundText {
  readonly pointer: string
  readonly text: string
  readonly node: SchemaNode
}

/** Every text in a value, in the order of the value. */
export function textsOf(value: unknown, schema: SchemaNode): FoundText[] {
  const visit = (at: unknown, pointer: string, node: SchemaNode): FoundText[] => {
    if (typeof at === 'string') return [{ pointer, text: at, node }]
    if (!isRecord(at)) return []
    return Object.entries(at).flatMap(([key, each]) =>
      visit(each, below(pointer, key), stepDown(schema, node, key)),
    )
  }
  return visit(value, '', schema)
}
