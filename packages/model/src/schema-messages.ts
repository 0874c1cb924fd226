import type { VFileMessage } from 'vfile-message'
import { advice } from './advice.ts'
import { betterForms } from './better-form.ts'
import { below, splitLast, valueAt } from './json-pointer.ts'
import { keyMessage } from './key-message.ts'
import { headingOf } from './markdown/names.ts'
import { message } from './message.ts'
import type { Place } from './place.ts'
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
  const found = kindOf(value, place)
  switch (mistake.keyword) {
    case 'additionalProperties': {
      const { section } = mistake
      const stray = below(pointer, String(params.additionalProperty))
      const todo =
        section !== undefined
          ? advice(place, 'below', { section: named(section) })
          : belongsInEntry(schema, stray)
            ? advice(place, 'each', { section: named(pointer) })
            : ''
      return keyMessage(document, schema, stray, todo)
    }
    case 'misplaced': {
      const [section, key] = splitLast(pointer)
      const home = String(params.home)
      const values = { key: short(key), where: named(section), home, heading: headingOf(home) }
      return message('record-misplaced', document.place(pointer, 'key'), values)
    }
    case 'required': {
      const key = String(params.missingProperty)
      const words = schemaAt(schema, below(pointer, key)).description ?? ''
      const description = words + lineAdvice(schema, below(pointer, key), place)
      return message('key-missing', document.place(pointer, 'key'), { key, where, description })
    }
    case 'propertyNames':
      return nameMessage(document, schema, pointer, String(params.propertyName))
    case 'type':
      if (value === null) return emptyMessage(document, schema, pointer)
      return message('value-type', place, {
        found,
        where,
        expected: expectedOf(schema, node, place),
        advice: adviceOn(value, schema, node, place) + lineAdvice(schema, pointer, place),
      })
    case 'enum':
    case 'const': {
      if (value === null) return emptyMessage(document, schema, pointer)
      const allowed = (node.enum?.filter((each) => each !== null) ?? [node.const]).map(String)
      const suggestion =
        suggestionFor(value, allowed) || (node.description ?? '') + lineAdvice(schema, pointer, place)
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
      const expected = expectedOf(schema, node, place)
      const words = better === '' ? (node.description ?? '') : `Write ${better}.`
      const todo = words + lineAdvice(schema, pointer, place)
      return message('value-malformed', place, { found, where, expected, advice: todo })
    }
  }
}

/** How a record is written in one line, of which the value at a pointer is a part beside others. */
function lineAdvice(schema: SchemaNode, pointer: string, place: Place): string {
  const [above, key] = splitLast(pointer)
  const { 'x-line': line = '' } = schemaAt(schema, above)
  const parts: readonly string[] = line.match(/\{\w+\}/g) ?? []
  return parts.length > 1 && parts.includes(`{${key}}`) ? advice(place, 'line', { line }) : ''
}

/** A key of records that stands among the records, as `confidentiality` for all sources at once. */
function belongsInEntry(schema: SchemaNode, pointer: string): boolean {
  const [above, key] = splitLast(pointer)
  const entry = entryOf(schemaAt(schema, above))
  return entry !== undefined && Object.hasOwn(follow(schema, entry).properties ?? {}, key)
}

/** An id with a dot before the letter at its end, which may be that of a question: `tip-protocol.5.1a`. */
const apart = (id: string) => (/\d[a-z]$/.test(id) ? [`${id.slice(0, -1)}.${id.slice(-1)}`] : [])

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
    ? `Write a dot and the letter of the question behind it, as ${[...apart(id), `${id}.a`].map(shown).join(' or ')}`
    : better === undefined
      ? 'Change the name'
      : `Write ${shown(better)}`
  const place = document.place(below(pointer, id), 'key')
  return message('id-malformed', place, {
    id: short(id),
    where: named(pointer),
    expected: expectedOf(schema, names, place),
    advice: `${todo}, here and wherever it is used.`,
  })
}

/** That a value holds nothing, with what to write there. */
export function emptyMessage(document: SourceDocument, schema: SchemaNode, pointer: string): VFileMessage {
  const place = document.place(pointer)
  const [above, key] = splitLast(pointer)
  const parent = schemaAt(schema, above)
  const behind = document.text.slice(place.position?.end.offset).slice(0, 20)
  const todo = /^[ \t]*#/.test(behind)
    ? 'What follows `#` is a comment: put the value between straight quotes if it belongs to it.'
    : parent.items
      ? advice(place, 'item', {})
      : contentAdvice(schemaAt(schema, pointer), place) ||
        (parent.required?.includes(key)
          ? `Write the value. \`${key}\`: ${schemaAt(schema, pointer).description ?? ''}`
          : advice(place, 'value', {}))
  return message('value-empty', place, { where: named(pointer), advice: todo })
}

/** What to write where nothing stands, if the schema knows it: one of some words, or keys. */
function contentAdvice({ enum: words, properties }: SchemaNode, place: Place): string {
  if (words) return advice(place, 'words', { words: oneOf(words.map(String)) })
  const [key] = Object.keys(properties ?? {})
  return key === undefined ? '' : advice(place, 'content', { key })
}

/** The allowed word that was probably meant; YAML 1.1 and other programs make `true` and `false` of `yes` and `no`. */
function suggestionFor(value: unknown, allowed: readonly string[]): string {
  const word = value === true ? 'yes' : value === false ? 'no' : value
  return typeof word === 'string' ? didYouMean(word.replaceAll(/[\s_]+/g, '-'), allowed) : ''
}
