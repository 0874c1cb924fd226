import type { VFileMessage } from 'vfile-message'
import { below, keysOf, valueAt } from './json-pointer.ts'
import { message } from './message.ts'
import type { SourceDocument } from './source-document.ts'
import { didYouMean } from './suggestion.ts'
import { type SchemaNode, follow, schemaAt } from './written-schema.ts'

/** An error of a generated validator, as far as it is used. */
export interface SchemaError {
  readonly keyword: string
  readonly instancePath: string
  /** Set where the error is about the name of a key; the error `propertyNames` says the same. */
  readonly propertyName?: string
  readonly params: Readonly<Record<string, unknown>>
}

/** The errors that a validator found in a document, as sentences at their places: one mistake, one message. */
export function schemaMessages(
  document: SourceDocument,
  schema: SchemaNode,
  errors: readonly SchemaError[],
): VFileMessage[] {
  const badNames = new Set(
    errors.filter((each) => each.keyword === 'propertyNames').map((each) => nameOf(each)),
  )
  return errors
    .filter((error) => error.propertyName === undefined && error.keyword !== 'if')
    .filter((error) => error.keyword === 'propertyNames' || !badNames.has(error.instancePath))
    .map((error) => sentence(document, schema, error))
}

const nameOf = (error: SchemaError) => below(error.instancePath, String(error.params.propertyName))

function sentence(document: SourceDocument, schema: SchemaNode, error: SchemaError): VFileMessage {
  const pointer = error.instancePath
  const node = schemaAt(schema, pointer)
  const value = valueAt(document.value, pointer)
  const where = named(pointer)
  const place = document.place(pointer)
  const found = shown(value)
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params.additionalProperty)
      const known = Object.keys(node.properties ?? {})
      return message('key-unknown', document.place(below(pointer, key), 'key'), {
        key,
        where,
        expected: listed(known),
        suggestion: didYouMean(key, known) || 'Leave the key out, or move it to where it belongs.',
      })
    }
    case 'required': {
      const key = String(error.params.missingProperty)
      const description = schemaAt(schema, below(pointer, key)).description ?? ''
      return message('key-missing', document.place(pointer, 'key'), { key, where, description })
    }
    case 'propertyNames': {
      const id = String(error.params.propertyName)
      const description = follow(schema, node.propertyNames ?? {}).description ?? ''
      return message('id-malformed', document.place(nameOf(error), 'key'), { id, where, description })
    }
    case 'type':
      if (value === null) return message('value-empty', place, { where })
      return message('value-type', place, {
        found: kindOf(value),
        where,
        expected: [node.type ?? []]
          .flat()
          .map((type) => typeNames[type] ?? type)
          .join(' or '),
        description: node.description ?? '',
      })
    case 'enum':
    case 'const': {
      const allowed = (node.enum ?? [node.const]).map(String)
      return message('value-unknown', place, {
        found,
        where,
        expected: listed(allowed),
        suggestion: didYouMean(String(value), allowed) || (node.description ?? ''),
      })
    }
    case 'minLength':
    case 'minItems':
      return message('value-empty', place, { where })
    case 'uniqueItems':
      return message('value-repeated', document.place(below(pointer, Number(error.params.i))), { where })
    default: // pattern, minimum, maximum: the description says what is expected
      return message('value-malformed', place, { found, where, description: node.description ?? '' })
  }
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  object: 'keys with values',
  array: 'a list',
  null: 'nothing',
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'keys with values'
  return shown(value)
}

const shown = (value: unknown) => `\`${String(value).slice(0, 60)}\``

/** How a message names a place: its last keys, which a person reads in the file. */
const named = (pointer: string) => {
  const keys = keysOf(pointer)
  return keys.length === 0 ? 'the document' : `\`${keys.join('/')}\``
}

const listed = (words: readonly string[]) => words.map((word) => `\`${word}\``).join(', ')
