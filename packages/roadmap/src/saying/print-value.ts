import { type Block, type Field, type Inline, build } from '@rsr/document'
import { analysisSchema, keysOf, schemaAt } from '@rsr/model'
import type { Cursor } from '../cursor.ts'
import { plainText, proseBlocks, proseInline } from './print-prose.ts'

/**
 * A value in a sentence: a field if it is an input as it was written, otherwise a computed value. The schema of the
 * analysis says which: inputs carry `x-text`, which also says whether they hold Markdown.
 */
export function printValue(value: Cursor): Inline[] {
  const schema = schemaAt(analysisSchema, value.trace)
  const words = String(value.value)
  const holds = schema['x-text']
  if (!value.origin || holds === undefined) {
    return [build.computed(value.trace, { type: 'text', value: words })]
  }
  const children = holds === 'plain' ? [plainText(words)] : proseInline(words)
  return [field(value, holds === 'plain' ? 'plain' : 'inline', 1, children)]
}

/** A value that holds Markdown blocks: its paragraphs and lists, each paragraph a field of its own. */
export function printBlocks(value: Cursor<string>): Block[] {
  let part = 0
  const asField = (children: Inline[]) => build.paragraph(field(value, 'blocks', ++part, children))
  return proseBlocks(value.value, asField).map((block) =>
    block.type === 'paragraph' ? build.numberedParagraph(...block.children) : block,
  )
}

/**
 * What is said where nobody has written a value yet: a field of the place where it would be written, so that a reviewer's
 * change is a proposal to write it. The values in the words keep their own sources.
 *
 * @param part - which paragraph of what is said this is, from 1.
 */
export function printUnwritten(value: Cursor<null>, part: number, children: Inline[]): Field {
  const isBlocks = schemaAt(analysisSchema, value.trace)['x-text'] === 'blocks'
  return { ...field(value, isBlocks ? 'blocks' : 'inline', part, children), written: false }
}

function field(value: Cursor, holds: Field['holds'], part: number, children: Inline[]): Field {
  const { origin, trace, language } = value
  if (!origin) throw new Error(`Cannot find where \`${trace}\` was written`)
  const name = nameOf(origin.pointer, trace)
  return {
    type: 'field',
    origin,
    name,
    holds,
    part,
    ...(language !== undefined && { language }),
    children,
  }
}

/** What a person calls a value: its title in the schema, and the record to which it belongs. */
function nameOf(pointer: string, trace: string): string {
  const keys = keysOf(pointer)
  // Sections and ids take turns in a pointer; a number is a place in a list, which says nothing to a person.
  const record = keys.slice(0, -1).findLast((key, index) => index % 2 === 1 && !/^\d+$/.test(key))
  const title = schemaAt(analysisSchema, trace).title ?? keys.at(-1) ?? ''
  return record === undefined ? title : `${title} (${record})`.slice(0, 64)
}
