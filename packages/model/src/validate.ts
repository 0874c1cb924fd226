import type { VFileMessage } from 'vfile-message'
import * as validators from './generated/validators.js'
import { message } from './message.ts'
import { proseMessages } from './prose.ts'
import { type SchemaError, schemaMessages } from './schema-messages.ts'
import type { SourceDocument } from './source-document.ts'
import { writtenSchemas } from './written-schema.ts'

/** A generated validator: whether a value has the shape, and on itself what is wrong. */
export interface Validator {
  (value: unknown): boolean
  errors?: readonly SchemaError[] | null
}

/**
 * What is wrong with the shape of a document, and with the Markdown in its texts.
 *
 * @param kind - what the document should be; one that says it is another thing gets that one message.
 */
export function validate(document: SourceDocument, kind: keyof typeof writtenSchemas): VFileMessage[] {
  const schema = writtenSchemas[kind]
  const expected = String(schema.properties?.schema?.const)
  const found = readSchemaName(document.value)
  if (found !== expected) {
    const place = document.place(found === undefined ? '' : '/schema')
    const word = found === undefined ? 'name (none)' : `\`${found}\``
    return [message('file-kind', place, { found: word, expected })]
  }
  const validator: Validator = validators[kind]
  const valid = validator(document.value)
  return valid ? proseMessages(document, schema) : schemaMessages(document, schema, validator.errors ?? [])
}

/** The kind that a document says it is, as `assessment/1`. */
export function readSchemaName(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('schema' in value)) return undefined
  return String(value.schema)
}
