import type { VFileMessage } from 'vfile-message'
import type { InputFile } from './decode.ts'
import { below, isRecord, valueAt } from './json-pointer.ts'
import { message } from './message.ts'
import { singleSections } from './single-sections.ts'
import { type SourceDocument, readSource } from './source-document.ts'
import { type Written, validate } from './validate.ts'

/** Where a record was written: its file, and its JSON Pointer in that file. */
export interface At {
  readonly file: string
  readonly pointer: string
}

/** The place of what stands below a record. */
export const inside = ({ file, pointer }: At, ...keys: readonly (string | number)[]): At => ({
  file,
  pointer: below(pointer, ...keys),
})

/** A written document of the right shape; shipped data come without their places. */
export type Part<Shape> = Pick<SourceDocument<Shape>, 'file' | 'value'>

/**
 * Reads the files of one document, each of which holds some of its sections.
 *
 * @returns the documents that could be read and have the right shape; the same with what can be read of those that
 *   have not; and what is wrong.
 */
export function readParts<Kind extends keyof Written>(
  files: readonly InputFile[],
  kind: Kind,
): {
  documents: SourceDocument<Written[Kind]>[]
  readable: SourceDocument<Written[Kind]>[]
  messages: VFileMessage[]
} {
  let messages: VFileMessage[] = []
  const documents: SourceDocument<Written[Kind]>[] = []
  const readable: SourceDocument<Written[Kind]>[] = []
  for (const file of files) {
    const { document, messages: syntax } = readSource(file)
    messages = messages.concat(syntax)
    if (!document) continue
    const valid = validate(document, kind)
    messages = messages.concat(valid.messages)
    if (valid.document) documents.push(valid.document)
    const part = valid.document ?? valid.readable
    if (part) readable.push(part)
  }
  return { documents, readable, messages }
}

/**
 * The records of one section of a document, from all its parts, in the order of the parts.
 *
 * @param fill - gives a record its full shape: its place and its id, and what is written.
 */
export function records<Shape extends object, Key extends keyof Shape & string, Full>(
  parts: readonly Part<Shape>[],
  section: Key,
  fill: (at: At, id: string, written: Entry<Shape[Key]>) => Full,
): Map<string, Full> {
  const all = new Map<string, Full>()
  for (const part of parts) {
    const entries = Object.entries<Entry<Shape[Key]>>(part.value[section] ?? {})
    for (const [id, written] of entries) {
      const at = { file: part.file, pointer: below('', section, id) }
      if (!all.has(id)) all.set(id, fill(at, id, written))
    }
  }
  return all
}

/** What the values of a section are. */
type Entry<Section> = NonNullable<Section> extends Readonly<Record<string, infer Value>> ? Value : never

/** Messages on records that two parts write: the second of each. Two that are the same leave no doubt. */
export function repeatedRecords(documents: readonly SourceDocument[]): VFileMessage[] {
  const seen = new Map<string, SourceDocument>()
  const messages: VFileMessage[] = []
  for (const document of documents) {
    for (const pointer of recordPointers(document.value)) {
      const first = seen.get(pointer)
      if (first) {
        const isSame = textAt(first, pointer) === textAt(document, pointer)
        const values = { id: pointer.slice(1), file: first.file }
        const rule = isSame ? 'section-repeated' : 'section-twice'
        messages.push(message(rule, document.place(pointer, 'key'), values))
      } else {
        seen.set(pointer, document)
      }
    }
  }
  return messages
}

/** What stands at a pointer, as a text that is the same whatever the order of its keys. */
function textAt({ value }: SourceDocument, pointer: string): string {
  return JSON.stringify(valueAt(value, pointer), (_, each: unknown) =>
    isRecord(each) && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  )
}

function recordPointers(value: unknown): string[] {
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([section, content]) => {
    if (!isRecord(content)) return []
    if (singleSections.some((single) => single === section)) return [below('', section)]
    return Object.keys(content).map((id) => below('', section, id))
  })
}
