import type { VFileMessage } from 'vfile-message'
import { isNode } from 'yaml'
import type { InputFile } from '../decode.ts'
import { isRecord } from '../json-pointer.ts'
import { message } from '../message.ts'
import { readSource } from '../source-document.ts'
import { parseSource } from '../parse-source.ts'
import { named } from '../shown.ts'
import { type SchemaNode, writtenSchemas } from '../written-schema.ts'
import { type SourceEdit, applyEdits } from './apply-edits.ts'
import { blockLines } from './block-text.ts'
import { changeValue } from './change-value.ts'
import { isAbsent } from './node-range.ts'
import { isSame } from './reads-back.ts'
import { type SourceStyle, styleOf } from './source-style.ts'
import { type TextChange, applyChanges, inOrder, trimmed } from './text-change.ts'

/** A file after edits. */
export interface EditedSource {
  /** Its bytes, with a byte order mark if there was one. */
  readonly file: InputFile
  readonly text: string
  /** What was changed, in the order of the text, with offsets in the text before; nothing else differs. */
  readonly changes: readonly TextChange[]
}

/**
 * Writes values into a YAML or a JSON file by replacing ranges of its text: comments, order, quotes, line ends and
 * everything else stay as they are, to the byte. A value is written as the one before it was: plain, between quotes, as
 * a block, between braces; a new one as its neighbours, at the place that the schema gives its key. An edit to the
 * value that stands there changes nothing. Comments within a value that is taken out go with it.
 *
 * @returns the file, which was read again and holds the values as they were given; or what is wrong with the file as
 *   it is (YAML aliases, a key that is there twice), or why an edit cannot be made. Then nothing is to be written.
 *
 * @example
 * const { edited, messages } = editSource(file, [{ pointer: '/standards/untoc.10/gap', value: 'Nothing is missing.' }])
 * if (edited) await writeFile(edited.file.path, edited.file.bytes)
 */
export function editSource(
  file: InputFile,
  edits: readonly SourceEdit[],
): { edited?: EditedSource; messages: VFileMessage[] } {
  const { parsed: source, messages } = parseSource(file)
  const { document } = readSource(file)
  if (!source || !document) return { messages }
  const { text } = source
  const impossible = (pointer: string, problem: string) => {
    const values = { where: named(pointer), problem }
    return { messages: [message('edit-impossible', document.place(pointer), values)] }
  }
  const wanted = applyEdits(document.value, edits)
  if ('problem' in wanted) return impossible(wanted.at, wanted.problem)
  const style = styleOf(file.path, text)
  for (const blocks of [true, false]) {
    const changes = changesOf(text, source.parsed.contents, document.value, wanted.value, {
      ...style,
      blocks,
    })
    if (!changes) continue
    const edited = applyChanges(text, changes)
    const bytes = encodeLike(file, edited)
    const again = readSource({ path: file.path, bytes }).document
    if (again && isSame(again.value, wanted.value)) {
      return { edited: { file: { path: file.path, bytes }, text: edited, changes }, messages: [] }
    }
  }
  return impossible(edits[0]?.pointer ?? '', 'it is written in a way that cannot be changed without damage')
}

function changesOf(
  text: string,
  contents: unknown,
  before: unknown,
  value: unknown,
  style: SourceStyle,
): TextChange[] | undefined {
  const slot = { pointer: '', after: 0, column: -style.step, dash: false, before, value }
  const node = isNode(contents) && !isAbsent(contents) ? contents : null
  if (!node) {
    if (isSame(before, value)) return []
    if (!isRecord(value)) return undefined
    const lines = blockLines(value, 0, style)
    const gap = text === '' || text.endsWith('\n') ? '' : style.newline
    return [
      {
        start: text.length,
        end: text.length,
        text: gap + lines.map((line) => line + style.newline).join(''),
      },
    ]
  }
  const changes = inOrder(changeValue({ text, style, schema: schemaFor(value) }, { ...slot, node })).flatMap(
    (each) => trimmed(text, each),
  )
  const isApart = changes.every(({ start }, index) => start >= (changes[index - 1]?.end ?? 0))
  return isApart ? changes : undefined
}

/** The schema that a document names, for the order of its keys. */
function schemaFor(value: unknown): SchemaNode {
  const kind = isRecord(value) ? value.schema : undefined
  return Object.values(writtenSchemas).find(({ properties }) => properties?.schema?.const === kind) ?? {}
}

/** A text as bytes, with a byte order mark if a file has one. */
function encodeLike({ bytes }: InputFile, text: string): Uint8Array {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\ufeff' : ''
  return new TextEncoder().encode(mark + text)
}
