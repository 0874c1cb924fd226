import type { Heading, List, RootContent } from 'mdast'
import { below } from '../json-pointer.ts'
import { stepDown } from '../written-schema.ts'
import { answersOf, hasIds, hasKeys, keyNamed } from './names.ts'
import { type Open, depths, openRecord, openSection, wrongHeading } from './open-parts.ts'
import { rangeOf } from './parse-blocks.ts'
import { readAside } from './read-aside.ts'
import { linesOf } from './item-content.ts'
import { readEntries, readEntry } from './read-entry.ts'
import { readName } from './read-name.ts'
import { headingWords } from './read-heading.ts'
import { readText } from './read-text.ts'
import { type Reading, type Tree, noteSpot, unread } from './reading.ts'

/** The section and the record that the headings above a part have opened. */
interface Opened {
  readonly section?: Open | undefined
  readonly record?: Open | undefined
}

/**
 * Reads the body of a document, heading by heading: the first is its title, those of the second depth open sections, those
 * below open records, and name the texts of what is open.
 */
export function readParts(reading: Reading, blocks: readonly RootContent[]): void {
  let opened: Opened = {}
  /** The depth of a heading of which nothing could be made: what is deeper has no messages of its own. */
  let wrong = Infinity
  for (const [index, { heading, nodes }] of partsOf(blocks).entries()) {
    const rest = nodes.filter((node) => !readAside(reading, node))
    if (!heading || (heading.depth === 1 && index === 1)) {
      for (const node of rest) unread(reading, rangeOf(node), 'text')
    } else if (heading.depth <= wrong) {
      const next = readPart(reading, heading, rest, opened)
      wrong = next ? Infinity : Math.max(heading.depth, 2)
      opened = next ?? (heading.depth <= 2 ? {} : { section: opened.section })
      for (const each of [opened.section, opened.record]) {
        if (next && each) extend(reading, each, [heading, ...rest])
      }
    }
  }
}

/** Headings, each with what stands below it up to the next one; before the first there is none. */
function partsOf(blocks: readonly RootContent[]) {
  const parts: { heading: Heading | undefined; nodes: RootContent[] }[] = [{ heading: undefined, nodes: [] }]
  for (const node of blocks) {
    if (node.type === 'heading') parts.push({ heading: node, nodes: [] })
    else parts.at(-1)?.nodes.push(node)
  }
  return parts
}

/** Reads a part; gives what is open then, or nothing if its heading is wrong, which is told. */
function readPart(
  reading: Reading,
  heading: Heading,
  nodes: readonly RootContent[],
  { section, record }: Opened,
): Opened | undefined {
  const { depth } = heading
  if (depth === 2) {
    const opened = openSection(reading, heading)
    if (opened) readLists(reading, nodes, opened)
    return opened && { section: opened }
  }
  if (!section || depth === 1) {
    wrongHeading(
      reading,
      heading,
      depth === 1 ? 'one with more signs' : 'a section with `##` above it',
      depths,
    )
    return undefined
  }
  const isOfRecords = hasIds(section.node)
  if (isOfRecords && depth === 3) {
    const opened = openRecord(reading, heading, section)
    if (opened) readLists(reading, nodes, opened)
    return opened && { section, record: opened }
  }
  const owner = isOfRecords ? record : section
  if (!owner || !hasKeys(owner.node) || depth !== (isOfRecords ? 4 : 3)) {
    wrongHeading(reading, heading, `one with ${isOfRecords ? '`###` or `####`' : '`###`'}`, depths)
    return undefined
  }
  readKey(reading, heading, nodes, owner)
  return { section, record }
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
        ? [
            below(above, key),
            stepDown(reading.schema, stepDown(reading.schema, reading.schema, answersOf.inside), key),
          ]
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
