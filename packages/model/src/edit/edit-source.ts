import type { VFileMessage } from 'vfile-message'
import type { InputFile } from '../decode.ts'
import { editMarkdown } from '../markdown/edit-markdown.ts'
import { isMarkdown } from '../is-markdown.ts'
import { message } from '../message.ts'
import { readSource } from '../source-document.ts'
import { parseSource } from '../parse-source.ts'
import { named } from '../shown.ts'
import { type SourceEdit, applyEdits } from './apply-edits.ts'
import { changeDocument } from './change-document.ts'
import { encodeLike } from './encode-like.ts'
import { isSame } from './reads-back.ts'
import { styleOf } from './source-style.ts'
import { type TextChange, applyChanges } from './text-change.ts'

/** A file after edits. */
export interface EditedSource {
  /** Its bytes, with a byte order mark if there was one. */
  readonly file: InputFile
  readonly text: string
  /** What was changed, in the order of the text, with offsets in the text before; nothing else differs. */
  readonly changes: readonly TextChange[]
}

/**
 * Writes values into a YAML file, a JSON file or an assessment in Markdown by replacing ranges of its text: comments, order, quotes, line ends and
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
  if (isMarkdown(file.path)) return editMarkdown(file, edits)
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
    const changes = changeDocument(text, source.parsed.contents, document.value, wanted.value, {
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
