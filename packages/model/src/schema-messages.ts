import type { VFileMessage } from 'vfile-message'
import { betterForms } from './better-form.ts'
import { below, splitLast, valueAt } from './json-pointer.ts'
import { keyMessage } from './key-message.ts'
import { message } from './message.ts'
import { type Mistake, type SchemaError, mistakes } from './schema-mistakes.ts'
import { adviceOn, expectedOf, kindOf, oneOf } from './schema-words.ts'
import { named, short, shown } from './shown.ts'
import type { SourceDocument } from './source-document.ts'
import { didYouMean } from './suggestion.ts'
import { type SchemaNode, entryOf, follow, schemaAt } from './written-schema.ts'

/** The errors that a validator found in a document, as sentences at their places: one mistake, one message. */
export function schemaMessages(
  document: SourceDocument,
  schema: SchemaNode,
  errors: readonly SchemaError[],
): VFileMessage[] {
  return mistakes(document.value, schema, errors).map((mistake) => sentence(document, schema, mistake))
}

function sentence(document: SourceDocument, schema: SchemaNode, mistake: Mistake): VFileMessage {
  const { instancePath: pointer, params } = mistake
  const node = schemaAt(schema, pointer)
  const value = valueAt(document.value, pointer)
  const where = named(pointer)
  const place = document.place(pointer)
  const found = kindOf(value)
  switch (mistake.keyword) {
    case 'additionalProperties': {
      const { section } = mistake
      const isOfEntry = belongsInEntry(schema, below(pointer, String(params.additionalProperty)))
      const advice =
        section !== undefined
          ? `If it belongs to ${named(section)}, indent it by two spaces more.`
          : isOfEntry
            ? `Write it in each of the ${named(pointer)} to which it applies, below the id. If the id stands above it behind \`#\`, take the sign away.`
            : ''
      return keyMessage(document, schema, below(pointer, String(params.additionalProperty)), advice)
    }
    case 'misplaced': {
      const [section, key] = splitLast(pointer)
      const values = { key: short(key), where: named(section), home: String(params.home) }
      return message('record-misplaced', document.place(pointer, 'key'), values)
    }
    case 'required': {
      const key = String(params.missingProperty)
      const description = schemaAt(schema, below(pointer, key)).description ?? ''
      return message('key-missing', document.place(pointer, 'key'), { key, where, description })
    }
    case 'propertyNames':
      return nameMessage(document, schema, pointer, String(params.propertyName))
    case 'type':
      if (value === null) return emptyMessage(document, schema, pointer)
      return message('value-type', place, {
        found,
        where,
        expected: expectedOf(schema, node),
        advice: adviceOn(value, schema, node),
      })
    case 'enum':
    case 'const': {
      if (value === null) return emptyMessage(document, schema, pointer)
      const allowed = (node.enum?.filter((each) => each !== null) ?? [node.const]).map(String)
      const suggestion = suggestionFor(value, allowed) || (node.description ?? '')
      return message('value-unknown', place, { found, where, expected: oneOf(allowed), suggestion })
    }
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return emptyMessage(document, schema, pointer)
    case 'uniqueItems': {
      const repeated = below(pointer, Number(params.i))
      const values = { found: shown(valueAt(document.value, repeated)), where }
      return message('value-repeated', document.place(repeated), values)
    }
    default: {
      // A pattern, a minimum or a maximum.
      const better = betterForms(value, node).map(shown).join(' or ')
      const advice = better === '' ? (node.description ?? '') : `Write ${better}.`
      return message('value-malformed', place, { found, where, expected: expectedOf(schema, node), advice })
    }
  }
}

/** A key of records that stands among the records, as `confidentiality` for all sources at once. */
function belongsInEntry(schema: SchemaNode, pointer: string): boolean {
  const [above, key] = splitLast(pointer)
  const entry = entryOf(schemaAt(schema, above))
  return entry !== undefined && Object.hasOwn(follow(schema, entry).properties ?? {}, key)
}

function nameMessage(
  document: SourceDocument,
  schema: SchemaNode,
  pointer: string,
  id: string,
): VFileMessage {
  const names = follow(schema, schemaAt(schema, pointer).propertyNames ?? {})
  const [better] = betterForms(id, names)
  const isOfStandard = names.pattern?.endsWith('\\.[a-z]$') && betterForms(`${id}.a`, names)[0] === `${id}.a`
  const todo = isOfStandard
    ? `Write a dot and the letter of the question behind it, as ${shown(`${id}.a`)}`
    : better === undefined
      ? 'Change the name'
      : `Write ${shown(better)}`
  return message('id-malformed', document.place(below(pointer, id), 'key'), {
    id: short(id),
    where: named(pointer),
    expected: expectedOf(schema, names),
    advice: `${todo}, here and wherever it is used.`,
  })
}

/** That a value holds nothing, with what to write there. */
export function emptyMessage(document: SourceDocument, schema: SchemaNode, pointer: string): VFileMessage {
  const place = document.place(pointer)
  const [above, key] = splitLast(pointer)
  const parent = schemaAt(schema, above)
  const behind = document.text.slice(place.position?.end.offset).slice(0, 20)
  const advice = /^[ \t]*#/.test(behind)
    ? 'What follows `#` is a comment: put the value between straight quotes if it belongs to it.'
    : parent.items
      ? 'Write the value, or take the dash out.'
      : contentAdvice(schemaAt(schema, pointer)) ||
        (parent.required?.includes(key)
          ? `Write the value. \`${key}\`: ${schemaAt(schema, pointer).description ?? ''}`
          : 'Write the value, or leave the key out.')
  return message('value-empty', place, { where: named(pointer), advice })
}

/** What to write where nothing stands, if the schema knows it: one of some words, or keys. */
function contentAdvice({ enum: words, properties }: SchemaNode): string {
  if (words) return `Write ${oneOf(words.map(String))}, or leave the key out.`
  const [first] = Object.keys(properties ?? {})
  return first === undefined
    ? ''
    : `Write its keys below it, indented by two spaces more, as ${shown(first)}. If they stand there behind \`#\`, take the sign away. Otherwise leave it out.`
}

/** The allowed word that was probably meant; YAML 1.1 and other programs make `true` and `false` of `yes` and `no`. */
function suggestionFor(value: unknown, allowed: readonly string[]): string {
  const word = value === true ? 'yes' : value === false ? 'no' : value
  return typeof word === 'string' ? didYouMean(word.replaceAll(/[\s_]+/g, '-'), allowed) : ''
}
