import type { VFileMessage } from 'vfile-message'
import type { AssessmentDocument } from './generated/assessment.ts'
import type { CountryDocument } from './generated/country.ts'
import type { RoadmapDocument } from './generated/roadmap.ts'
import * as validators from './generated/validators.js'
import { isRecord } from './json-pointer.ts'
import { message } from './message.ts'
import { proseMessages } from './prose.ts'
import { type SchemaError, schemaMessages } from './schema-messages.ts'
import type { SourceDocument } from './source-document.ts'
import { writtenSchemas } from './written-schema.ts'

/** What people write, by the kind that the first line of a file names. */
export interface Written {
  readonly assessment: AssessmentDocument
  readonly country: CountryDocument
  readonly roadmap: RoadmapDocument
}

/** A generated validator: whether a value has the shape; what is wrong is left on the function. */
export interface Validator<Shape> {
  (value: unknown): value is Shape
  errors?: readonly SchemaError[] | null
}

const validatorOf: { readonly [Kind in keyof Written]: Validator<Written[Kind]> } = validators

/**
 * Looks at the shape of a document, and at the Markdown in its texts.
 *
 * @param kind - what the document should be; one that says it is another thing gets that one message.
 * @returns the document with its type if it has the right shape, and all messages.
 */
export function validate<Kind extends keyof Written>(
  document: SourceDocument,
  kind: Kind,
): { document?: SourceDocument<Written[Kind]>; messages: VFileMessage[] } {
  const schema = writtenSchemas[kind]
  const expected = String(schema.properties?.schema?.const)
  const found = isRecord(document.value) ? document.value.schema : undefined
  if (found !== expected) {
    const place = document.place(found === undefined ? '' : '/schema')
    const word = typeof found === 'string' ? `\`${found}\`` : '(none)'
    return { messages: [message('file-kind', place, { found: word, expected })] }
  }
  const validator = validatorOf[kind]
  const { value } = document
  if (!validator(value)) return { messages: schemaMessages(document, schema, validator.errors ?? []) }
  return { document: { ...document, value }, messages: proseMessages(document, schema) }
}
