import { advice } from './advice.ts'
import { isRecord } from './json-pointer.ts'
import type { Place } from './place.ts'
import { listed, shown } from './shown.ts'
import { type SchemaNode, entryOf, follow, stepDown } from './written-schema.ts'

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: '`true` or `false`',
  array: 'a list',
}

/** Words, of which one is allowed. */
export const oneOf = (words: readonly string[]) => (words.length === 1 ? '' : 'one of ') + listed(words)

const typesOf = (node: SchemaNode): readonly string[] => [node.type ?? []].flat()

/** What a value is, in the words of someone who sees the file. */
export function kindOf(value: unknown, place: Place): string {
  if (Array.isArray(value)) return 'list'
  if (isRecord(value)) return advice(place, 'record', {})
  if (typeof value === 'string') return value === '' ? 'empty text' : `text ${shown(value)}`
  return typeof value === 'number' ? `number ${shown(value)}` : shown(value)
}

/** Patterns of texts that have no definition of their own, whose description would say what is expected. */
const patternWords: Readonly<Record<string, string>> = {
  '^https?://[^\\s]+$': 'a link that begins with `https://` or `http://`',
  '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$': 'a language tag as `en` or `zh-Hans`',
  '^[A-Z]{3}$': 'a code of three capital letters, as `FJI`',
}

/** What a schema expects at a place: the form of a text, the range of a number, or the type. */
export function expectedOf(schema: SchemaNode, node: SchemaNode, place: Place): string {
  if (node.enum) return oneOf(node.enum.filter((each) => each !== null).map(String))
  if (node.pattern !== undefined) {
    const definition = schema.$defs?.[node.$ref?.replace('#/$defs/', '') ?? '']
    return patternWords[node.pattern] ?? asPartOfSentence(definition?.description ?? node.description ?? '')
  }
  if (node.minimum !== undefined) return `a number from ${node.minimum} to ${node.maximum ?? 'any'}`
  return typesOf(node)
    .filter((type) => type !== 'null') // an empty section is allowed, and not what anybody is asked to write
    .map((type) => (type === 'object' ? advice(place, 'record', {}) : (typeNames[type] ?? type)))
    .join(' or ')
}

/** The first sentence of a description, to stand inside another sentence. */
function asPartOfSentence(description: string): string {
  const first = description.split(/\.(?:\s|$)/, 1)[0] ?? ''
  const inside = /^[A-Z][a-z ]/.test(first) ? first.charAt(0).toLowerCase() + first.slice(1) : first
  return inside.replace(/^id of/, 'the id of').replace(/: (?=\d)/, ', as ')
}

/** What to do about a value of the wrong type. */
export function adviceOn(value: unknown, schema: SchemaNode, node: SchemaNode, place: Place): string {
  const types = typesOf(node)
  if (types.includes('array')) {
    return isRecord(value) ? advice(place, 'entries', {}) : advice(place, 'list', { value: String(value) })
  }
  if (types.includes('object')) {
    const keys = Object.keys(node.properties ?? {})
    const meant = keys.find((key) => isMeant(schema, node, key, value))
    if (meant !== undefined) return advice(place, 'meant', { key: meant, value: String(value) })
    const [key] = keys
    if (key !== undefined)
      return advice(place, Array.isArray(value) ? 'undashed' : 'lines', { key, keys: listed(keys) })
    const entry = follow(schema, entryOf(node) ?? {}).title?.toLowerCase() ?? 'entry'
    return advice(place, 'ids', { entry })
  }
  if (isRecord(value)) return advice(place, 'text', {})
  if (node.pattern !== undefined && !new RegExp(node.pattern).test(String(value)))
    return node.description ?? ''
  if (types.includes('string')) return `Put it between straight quotes: \`"${String(value)}"\`.`
  if (types.includes('boolean')) {
    if (value === 'yes' || value === 'no') return `Write \`${value === 'yes'}\`.`
    return 'Write `true` or `false`, without quotes.'
  }
  return typeof value === 'number' ? (node.description ?? '') : 'Write digits only, without quotes.'
}

/** Whether a value that stands for a whole record is that of one of its keys: `yes` for `{ answer: yes }`. */
function isMeant(schema: SchemaNode, node: SchemaNode, key: string, value: unknown): boolean {
  if (typeof value !== 'string') return false
  const isOnlyNeeded = node.required?.length === 1 && node.required[0] === key
  return isOnlyNeeded || stepDown(schema, node, key).enum?.includes(value) === true
}
