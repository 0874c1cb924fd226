import type { VFileMessage } from 'vfile-message'
import type { InputFile } from './decode.ts'
import { below } from './json-pointer.ts'
import { hasErrors, message } from './message.ts'
import { type SourceDocument, readSource } from './source-document.ts'
import { validate } from './validate.ts'
import type { writtenSchemas } from './written-schema.ts'

/** Where a record was written: its file, and its JSON Pointer in that file. */
export interface At {
  readonly file: string
  readonly pointer: string
}

/** A written document without its places: a module of shipped data, or one whose shape was checked. */
export interface Part<Written> {
  readonly file: string
  readonly value: Written
}

/**
 * Reads the files of one document, each of which holds some of its sections.
 *
 * @returns the documents that could be read and have the right shape, and what is wrong with the others.
 */
export function readParts(
  files: readonly InputFile[],
  kind: keyof typeof writtenSchemas,
): { documents: SourceDocument[]; messages: VFileMessage[] } {
  const messages: VFileMessage[] = []
  const documents: SourceDocument[] = []
  for (const file of files) {
    const { document, messages: syntax } = readSource(file)
    messages.push(...syntax)
    if (!document) continue
    const shape = validate(document, kind)
    messages.push(...shape)
    if (!hasErrors(shape)) documents.push(document)
  }
  return { documents, messages }
}

/**
 * The records of one section of a document, from all its parts, in the order of the parts.
 *
 * @param fill - gives a record its full shape: its place and its id, and what is written.
 */
export function records<Written extends object, Key extends keyof Written & string, Full>(
  parts: readonly Part<Written>[],
  section: Key,
  fill: (at: At, id: string, written: Entry<Written[Key]>) => Full,
): Map<string, Full> {
  const all = new Map<string, Full>()
  for (const part of parts) {
    for (const [id, written] of Object.entries(part.value[section] ?? {})) {
      const at = { file: part.file, pointer: below('', section, id) }
      if (!all.has(id)) all.set(id, fill(at, id, written as Entry<Written[Key]>))
    }
  }
  return all
}

/** What the values of a section are. */
type Entry<Section> = NonNullable<Section> extends Readonly<Record<string, infer Value>> ? Value : never

/** Messages on records that two parts write: the second of each. */
export function repeatedRecords(documents: readonly SourceDocument[]): VFileMessage[] {
  const seen = new Map<string, SourceDocument>()
  const messages: VFileMessage[] = []
  for (const document of documents) {
    for (const pointer of recordPointers(document.value as object)) {
      const first = seen.get(pointer)
      if (first) {
        const values = { id: pointer.slice(1), file: first.file }
        messages.push(message('section-twice', document.place(pointer, 'key'), values))
      } else {
        seen.set(pointer, document)
      }
    }
  }
  return messages
}

/** The sections that are one record, and the records of the others. */
const single = ['header', 'context']

function recordPointers(value: object): string[] {
  return Object.entries(value).flatMap(([section, content]) => {
    if (typeof content !== 'object' || content === null) return []
    if (single.includes(section)) return [below('', section)]
    return Object.keys(content as object).map((id) => below('', section, id))
  })
}
