import type { VFileMessage } from 'vfile-message'
import type { AssessmentDocument } from './generated/assessment.ts'
import type { CountryDocument } from './generated/country.ts'
import type { DecisionsDocument } from './generated/decisions.ts'
import type { RoadmapDocument } from './generated/roadmap.ts'
import type { WorkspaceDocument } from './generated/workspace.ts'
import * as validators from './generated/validators.js'
import { isRecord } from './json-pointer.ts'
import { advice } from './advice.ts'
import { blankMessages } from './blank-messages.ts'
import { dateMessages } from './date-messages.ts'
import { message } from './message.ts'
import { proseMessages } from './prose-messages.ts'
import { readablePart } from './readable-part.ts'
import { schemaMessages } from './schema-messages.ts'
import type { SchemaError } from './schema-mistakes.ts'
import { shown } from './shown.ts'
import type { SourceDocument } from './source-document.ts'
import { textsOf } from './texts.ts'
import { type SchemaNode, writtenSchemas } from './written-schema.ts'

/** What people write, by the kind that the first line of a file names. */
export interface Written {
  readonly assessment: AssessmentDocument
  readonly country: CountryDocument
  readonly roadmap: RoadmapDocument
  readonly workspace: WorkspaceDocument
  readonly decisions: DecisionsDocument
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
 * @returns the document with its type if it has the right shape; what can be read of it, if it has not; and all messages.
 */
export function validate<Kind extends keyof Written>(
  document: SourceDocument,
  kind: Kind,
): {
  document?: SourceDocument<Written[Kind]>
  readable?: SourceDocument<Written[Kind]>
  messages: VFileMessage[]
} {
  const schema = writtenSchemas[kind]
  const expected = String(schema.properties?.schema?.const)
  const found = isRecord(document.value) ? document.value.schema : undefined
  if (found !== expected) {
    const place = document.place(found === undefined ? '' : '/schema')
    const values = {
      found: whatIs(document.value, found),
      expected,
      advice: homeOf(found, document, advice(place, 'kind', { expected })),
    }
    return { messages: [message('file-kind', place, values)] }
  }
  const validator = validatorOf[kind]
  const { value } = document
  if (validator(value)) {
    return { document: { ...document, value }, messages: textMessages(document, schema) }
  }
  const errors = validator.errors ?? []
  const messages = schemaMessages(document, schema, errors)
  const part = isRecord(value) ? readablePart(value, errors) : undefined
  if (!part || !validator(part.value)) return { messages }
  const readable = { ...document, value: part.value, unread: part.unread }
  return { readable, messages: [...messages, ...textMessages(readable, schema)] }
}

function textMessages(document: SourceDocument, schema: SchemaNode): VFileMessage[] {
  const texts = textsOf(document.value, schema)
  return [
    ...blankMessages(document, schema, texts),
    ...dateMessages(document, texts),
    ...proseMessages(document, texts),
  ]
}

/** Where documents belong, by their first line. */
const homes: Readonly<Record<string, string>> = {
  'analysis/1':
    'An analysis follows from an assessment and is not read with it: keep it outside the folder of the country.',
  'assessment/1': 'The assessment of a country belongs in the folder of that country, as `countries/FJI`.',
  'roadmap/1': 'Standards and selections of your own belong in the folder `catalogue` of the workspace.',
  'decisions/1': 'Decisions on reviews belong in the folder `reviews` beside the assessment.',
  'workspace/1': 'The settings of a workspace belong in the file `rsr.yaml` in its folder.',
}

/** What to do about a document that is not what is expected: one of another kind is in the wrong place. */
function homeOf(found: unknown, { value }: SourceDocument, first: string): string {
  if (typeof found === 'string' && homes[found] !== undefined) return homes[found]
  return value === null ? `${first} If nothing is to be in it, take the file out.` : first
}

/** What a document is that does not say what it is. */
function whatIs(value: unknown, schema: unknown): string {
  if (value === null) return 'empty file'
  if (Array.isArray(value)) return 'list'
  if (!isRecord(value)) return 'text without keys'
  if (schema === undefined) return 'file without `schema`'
  return isRecord(schema) ? 'keys below `schema`' : `schema ${shown(schema)}`
}
