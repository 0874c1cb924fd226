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
  const texts: FoundText[] = []
  const visit = (at: unknown, pointer: string, node: SchemaNode): void => {
    if (typeof at === 'string') texts.push({ pointer, text: at, node })
    else if (isRecord(at)) {
      for (const [key, each] of Object.entries(at))
        visit(each, below(pointer, key), stepDown(schema, node, key))
    }
  }
  visit(value, '', schema)
  return texts
}
