import type { Heading, List, RootContent } from 'mdast'
import { below } from '../json-pointer.ts'
import { message } from '../message.ts'
import { oneOf } from '../schema-words.ts'
import { shown } from '../shown.ts'
import { didYouMean } from '../suggestion.ts'
import { type SchemaNode, stepDown } from '../written-schema.ts'
import { answersOf, hasIds, hasKeys, headingOf, keyNamed } from './names.ts'
import { rangeOf } from './parse-blocks.ts'
import { readAside } from './read-aside.ts'
import { linesOf, readEntries, readEntry, readLine, readName } from './read-entry.ts'
import { headingWords, readRecordHeading } from './read-heading.ts'
import { readText } from './read-text.ts'
import { type Reading, type Tree, noteSpot, unread } from './reading.ts'

/** A heading and what stands below it, up to the next one. */
interface Part {
  readonly heading: Heading | undefined
  readonly nodes: RootContent[]
}

/** What the headings above a part have opened: a section, and a record in it. */
interface Open {
  readonly pointer: string
  readonly node: SchemaNode
  readonly into: Tree
}

/** Reads the body of a document, heading by heading: of the second depth for sections, below them for records and texts. */
export function readParts(reading: Reading, blocks: readonly RootContent[]): void {
  const parts: Part[] = [{ heading: undefined, nodes: [] }]
  for (const node of blocks) {
    if (node.type === 'heading') parts.push({ heading: node, nodes: [] })
    else parts.at(-1)?.nodes.push(node)
  }
  let [section, record]: (Open | undefined)[] = []
  /** The depth of a heading that nothing could be made of: what stands below it has no messages of its own. */
  let unknown = Infinity
  for (const [index, { heading, nodes }] of parts.entries()) {
    const rest = nodes.filter((node) => !readAside(reading, node))
    const depth = heading?.depth ?? 1
    if (depth > unknown) continue
    unknown = Infinity
    if (depth === 1 && index < 2) {
      for (const node of rest) unread(reading, rangeOf(node), 'text')
      continue
    }
    if (depth <= 2) [section, record] = [heading && openSection(reading, heading), undefined]
    if (depth === 3 && section && hasIds(section.node)) {
      record = heading && openRecord(reading, heading, section)
    }
    const isKey = depth === (section && hasIds(section.node) ? 4 : 3)
    const open = record ?? section
    if (!heading || !section || (isKey ? !open || !hasKeys(open.node) : depth > 3 || depth < 2)) {
      if (heading && section) wrongHeading(reading, heading, 'a heading of another depth', '')
      else if (heading && depth === 1) wrongHeading(reading, heading, 'one heading of the first depth', '')
      unknown = depth
    } else if (isKey && open) {
      readKey(reading, heading, rest, open)
    } else if (depth === 3 && !record) {
      unknown = depth
    } else if (open) {
      readLists(reading, rest, open)
    }
    if (heading) for (const each of [section, record]) if (each) extend(reading, each, [heading, ...rest])
  }
}

/** Notes that what a heading opened goes on to the end of some blocks. */
function extend(reading: Reading, { pointer }: Open, blocks: readonly RootContent[]): void {
  const spot = reading.spots.get(pointer)
  const last = blocks.at(-1)
  if (spot?.form !== 'record' || !last) return
  const end = linesOf(reading, last)[1]
  // The entries of a record stand right under its heading.
  const isOwn = spot.end === undefined
  const list = isOwn ? blocks.findLast((each) => each.type === 'list') : undefined
  reading.spots.set(pointer, { ...spot, end, listEnd: list ? linesOf(reading, list)[1] : spot.listEnd })
}

/** The section that a heading names; words behind a colon are for readers. */
function openSection(reading: Reading, heading: Heading): Open | undefined {
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
    wrongHeading(reading, heading, oneOf(sections.map(headingOf)), suggestion)
    return undefined
  }
  const pointer = below('', key)
  if (!reading.spots.has(pointer)) reading.spots.set(pointer, { form: 'record', key: range, value: range, lines: linesOf(reading, heading) })
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

function openRecord(reading: Reading, heading: Heading, section: Open): Open | undefined {
  const { id, range, line } = readRecordHeading(reading, heading)
  const pointer = below(section.pointer, id)
  const node = stepDown(reading.schema, section.node, id)
  const spot = { form: 'record', key: range, line, value: range, lines: linesOf(reading, heading) } as const
  if (!noteSpot(reading, pointer, spot)) return undefined
  const into = openTree(section.into, id, new Map<string, unknown>())
  if (line && node['x-line'] !== undefined) readLine(reading, pointer, node, line, into)
  return { pointer, node, into }
}

/** Reads what stands under a heading that names a key of a record: a text, or its entries. */
function readKey(reading: Reading, heading: Heading, nodes: readonly RootContent[], open: Open): void {
  const range = headingWords(reading.text, heading)
  const key = keyNamed(reading.schema, open.node, reading.text.slice(...range))
  const pointer = below(open.pointer, key)
  const node = stepDown(reading.schema, open.node, key)
  const spot = { form: 'text', key: range, lines: linesOf(reading, heading) } as const
  if (!noteSpot(reading, pointer, spot)) return
  const value = readText(reading, pointer, node, nodes)
  if (value !== undefined) open.into.set(key, value)
}

/** Reads the lists right under the heading of a section or a record: its entries, and with a standard its answers. */
function readLists(reading: Reading, nodes: readonly RootContent[], open: Open): void {
  const lists = nodes.filter((node): node is List => node.type === 'list')
  for (const node of nodes) if (node.type !== 'list') unread(reading, rangeOf(node), 'text')
  const [, section, id = ''] = open.pointer.split('/')
  if (section !== answersOf.section || hasIds(open.node)) {
    readEntries(reading, lists, open.pointer, open.node, open.into)
    return
  }
  const above = below('', answersOf.inside)
  for (const list of lists) {
    for (const item of list.children) {
      const named = readName(reading, item)
      if (!named) continue
      const isLetter = /^[a-z]$/.test(named.name)
      const isAnswer = isLetter || /^[a-z][a-z\d-]*\..*\.[a-z]$/.test(named.name)
      const key = isAnswer
        ? isLetter
          ? `${id}.${named.name}`
          : named.name
        : keyNamed(reading.schema, open.node, named.name)
      const [pointer, node] = isAnswer
        ? [below(above, key), stepDown(reading.schema, stepDown(reading.schema, reading.schema, answersOf.inside), key)]
        : [below(open.pointer, key), stepDown(reading.schema, open.node, key)]
      readEntry(reading, item, pointer, node, named, (value) => {
        if (!isAnswer) open.into.set(key, value)
        else putAnswer(reading.tree, key, value)
      })
    }
  }
}

function putAnswer(tree: Tree, key: string, value: unknown): void {
  const answers = tree.get(answersOf.inside)
  if (answers instanceof Map) answers.set(key, value)
  else tree.set(answersOf.inside, new Map([[key, value]]))
}

function wrongHeading(reading: Reading, heading: Heading, expected: string, suggestion: string): void {
  const range = headingWords(reading.text, heading)
  const values = { found: shown(reading.text.slice(...range)), expected, suggestion }
  reading.messages.push(message('markdown-heading', reading.placeOf(rangeOf(heading)), values))
}
