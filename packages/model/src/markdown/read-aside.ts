import type { Code, FootnoteDefinition, RootContent } from 'mdast'
import { below } from '../json-pointer.ts'
import { stepDown } from '../written-schema.ts'
import { contentOf, linesOf } from './item-content.ts'
import { rangeOf } from './parse-blocks.ts'
import { readContent } from './read-entry.ts'
import { readNote } from './read-note.ts'
import { readYaml } from './read-yaml.ts'
import { type Reading, noteSpot, putValue } from './reading.ts'
import type { Range } from './spot.ts'

/** Reads what may stand anywhere and belongs to nothing around it: a note, a fact as a footnote, a block of YAML. */
export function readAside(reading: Reading, node: RootContent): boolean {
  if (node.type === 'footnoteDefinition') readFact(reading, node)
  else if (node.type === 'code' && isYaml(node)) readBlock(reading, node)
  else return readNote(reading, node)
  return true
}

/** The section whose records are footnotes. */
export const noted = 'facts'

function readFact(reading: Reading, definition: FootnoteDefinition): void {
  const id = definition.label ?? definition.identifier
  const pointer = below('', noted, id)
  const start = rangeOf(definition)[0] + 2
  const node = stepDown(reading.schema, stepDown(reading.schema, reading.schema, noted), id)
  const content = contentOf(reading, definition)
  const spot = {
    form: 'note',
    key: [start, start + id.length],
    line: content.line,
    value: rangeOf(definition),
    lines: linesOf(reading, definition),
    inner: 4,
  } as const
  if (!noteSpot(reading, pointer, spot)) return
  const value = readContent(reading, pointer, node, content)
  if (value === undefined) reading.spots.delete(pointer)
  else putValue(reading.tree, [noted, id], value)
}

const isYaml = ({ lang }: Code) => lang === 'yaml' || lang === 'yml'

function readBlock(reading: Reading, node: Code): void {
  const [start, end] = rangeOf(node)
  const first = reading.text.indexOf('\n', start) + 1
  const last = reading.text.lastIndexOf('\n', end - 1) + 1
  const isClosed = /^ *(?:`{3,}|~{3,})[ \t]*$/.test(reading.text.slice(last, end)) && last > first
  const range: Range = [first, isClosed ? last : end]
  if (first > 0 && first <= range[1]) readYaml(reading, range)
}
