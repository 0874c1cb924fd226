import type { Heading } from 'mdast'
import { below } from '../json-pointer.ts'
import { message } from '../message.ts'
import { oneOf } from '../schema-words.ts'
import { shown } from '../shown.ts'
import { didYouMean } from '../suggestion.ts'
import { type SchemaNode, follow, stepDown } from '../written-schema.ts'
import { answersOf, hasIds, hasKeys, headingOf, keyNamed } from './names.ts'
import { rangeOf } from './parse-blocks.ts'
import { linesOf } from './item-content.ts'
import { readLine } from './read-entry.ts'
import { headingWords, readRecordHeading } from './read-heading.ts'
import { type Reading, type Tree, noteSpot } from './reading.ts'

/** What a heading has opened: a section, or a record in it. */
export interface Open {
  readonly pointer: string
  readonly node: SchemaNode
  readonly into: Tree
}

/** What is said of headings with too many or too few signs. */
export const depths =
  'The title of the document has one #, a section two, a record in it three, a text of the record four. Texts have no headings.'

/** The section that a heading names; words behind a colon are for readers. */
export function openSection(reading: Reading, heading: Heading): Open | undefined {
  const { schema, text } = reading
  const range = headingWords(text, heading)
  const words = text.slice(...range)
  const name = words.replace(/:.*$/s, '')
  const key = keyNamed(schema, schema, name)
  const sections = Object.keys(schema.properties ?? {}).filter((each) => {
    const node = stepDown(schema, schema, each)
    return hasIds(node) || hasKeys(node)
  })
  if (!sections.includes(key)) {
    const suggestion = didYouMean(key, sections)
    const advice = suggestion || 'Words for readers may follow behind a colon, as `## Standards: Prevention`.'
    wrongHeading(reading, heading, oneOf(sections.map(headingOf)), advice)
    return undefined
  }
  const pointer = below('', key)
  if (!reading.spots.has(pointer))
    reading.spots.set(pointer, { form: 'record', key: range, value: range, lines: linesOf(reading, heading) })
  const inner = reading.tree.get(key)
  const into: Tree = inner instanceof Map ? (inner as Tree) : new Map<string, unknown>()
  const node = stepDown(schema, schema, key)
  // A section without records is there; that of the standards may hold answers only.
  if (hasIds(node) && key !== answersOf.section) reading.tree.set(key, into)
  return { pointer, node, into: openTree(reading.tree, key, into) }
}

/** A tree that is put in its place when something is put into it. */
function openTree(above: Tree, key: string, inner: Tree): Tree {
  const set = inner.set.bind(inner)
  inner.set = (name, value) => {
    set(name, value)
    above.set(key, inner)
    return inner
  }
  return inner
}

export function openRecord(reading: Reading, heading: Heading, section: Open): Open | undefined {
  const { id, range, line } = readRecordHeading(reading, heading)
  const { pattern, enum: known } = follow(reading.schema, section.node.propertyNames ?? {})
  if (known ? !known.includes(id) : pattern !== undefined && !new RegExp(pattern).test(id)) {
    const example = known
      ? String(known[0])
      : section.pointer === '/standards'
        ? 'tip-protocol.5.1'
        : 'its-id'
    const help = `Write \`### Words (${example})\`. ${follow(reading.schema, section.node.propertyNames ?? {}).description ?? ''}`
    wrongHeading(reading, heading, 'an id between brackets at its end', help)
    return undefined
  }
  const pointer = below(section.pointer, id)
  const node = stepDown(reading.schema, section.node, id)
  const spot = { form: 'record', key: range, line, value: range, lines: linesOf(reading, heading) } as const
  if (!noteSpot(reading, pointer, spot)) return undefined
  const into = openTree(section.into, id, new Map<string, unknown>())
  if (line && node['x-line'] !== undefined) readLine(reading, pointer, node, line, into)
  return { pointer, node, into }
}

/** That a heading is not one that is read where it stands. */
export function wrongHeading(reading: Reading, heading: Heading, expected: string, suggestion: string): void {
  const range = headingWords(reading.text, heading)
  const values = { found: shown(reading.text.slice(...range)), expected, suggestion }
  reading.messages.push(message('markdown-heading', reading.placeOf(rangeOf(heading)), values))
}
