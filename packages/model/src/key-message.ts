import type { VFileMessage } from 'vfile-message'
import { advice } from './advice.ts'
import { splitLast, valueAt } from './json-pointer.ts'
import { headingOf } from './markdown/names.ts'
import { message } from './message.ts'
import type { Place } from './place.ts'
import { oneOf } from './schema-words.ts'
import { named, short } from './shown.ts'
import type { SourceDocument } from './source-document.ts'
import { didYouMean } from './suggestion.ts'
import { type SchemaNode, entryOf, follow, schemaAt } from './written-schema.ts'

/** The message on a key that its record should not have, with where it belongs. */
export function keyMessage(
  document: SourceDocument,
  schema: SchemaNode,
  pointer: string,
  todo: string,
): VFileMessage {
  const [above, key] = splitLast(pointer)
  const place = document.place(pointer, 'key')
  const node = schemaAt(schema, above)
  const known = Object.keys(node.properties ?? {})
  const replaced = node['x-replaced'] ?? {}
  return message('key-unknown', place, {
    key: short(key),
    where: named(above),
    expected: known.length === 0 ? advice(place, 'records', {}) : oneOf(known),
    suggestion:
      (Object.hasOwn(replaced, key) ? replaced[key] : '') ||
      didYouMean(key, known) ||
      todo ||
      (valueAt(document.value, pointer) === null ? partOfText(document, place, key) : '') ||
      homeOf(schema, place, key) ||
      advice(place, 'nowhere', {}),
  })
}

/** What to do about a key without a value between braces: `{ pinpoint: sections 3, 4 }`, `{ answer:yes }`. */
function partOfText({ text }: SourceDocument, { position }: Place, key: string): string {
  if (key.includes(':')) return 'Write a space after the colon.'
  const offset = position?.start.offset ?? 0
  return /,\s*$/.test(text.slice(Math.max(0, offset - 20), offset))
    ? 'If it belongs to the text before it, put that text between straight quotes.'
    : ''
}

/** Where a key belongs that stands in the wrong place, or an empty text. */
function homeOf(schema: SchemaNode, place: Place, key: string): string {
  if (Object.hasOwn(schema.properties ?? {}, key))
    return advice(place, 'section', { heading: headingOf(key) })
  const has = (node: SchemaNode | undefined) =>
    node !== undefined && Object.hasOwn(follow(schema, node).properties ?? {}, key)
  const homes = Object.entries(schema.properties ?? {}).flatMap(([section, node]) => {
    if (has(node)) return [`\`${section}\``]
    return has(entryOf(follow(schema, node))) ? [`each of the \`${section}\``] : []
  })
  return homes.length === 0 ? '' : advice(place, 'home', { key, homes: homes.join(', of ') })
}
