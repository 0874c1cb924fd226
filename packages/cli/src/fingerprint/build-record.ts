import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AskedDocument } from './asked-documents.ts'
import { hashOf } from './hash-of.ts'

/**
 * The file in which a folder with documents keeps what they were made of: fingerprints, and nothing of the inputs. The
 * documents do not know of it, and whoever deletes it loses nothing but time. Its name begins with a dot, so that it is
 * no input where documents are written among these.
 */
export const recordFile = '.rsr-build.json'

/** What is known of a document that was built. */
export interface RecordedDocument {
  /** The fingerprint of all that it was made of. */
  readonly print: string
  /** The code of its country. */
  readonly country: string
  /** Whether there were warnings or notes when it was built. */
  readonly told: boolean
  readonly files: readonly RecordedFile[]
}

/** A file of a document, by its name in the folder, as it was written. */
export interface RecordedFile {
  readonly name: string
  readonly sha256: string
  /** Whether it only goes with another file. */
  readonly goesWith?: true | undefined
}

/** The documents of a folder by the keys under which they are asked for. */
export type BuildRecord = Readonly<Record<string, RecordedDocument>>

/** Reads what a folder says of its documents. What is not there or is not understood says nothing. */
export async function readRecord(folder: string): Promise<BuildRecord> {
  const text = await readFile(join(folder, recordFile), 'utf8').catch(() => '')
  try {
    const value: unknown = JSON.parse(text)
    if (!isObject(value) || value.schema !== schema || !isObject(value.documents)) return {}
    const known = Object.entries(value.documents).flatMap(([key, document]) =>
      isRecorded(document) ? [[key, document] as const] : [],
    )
    return Object.fromEntries(known)
  } catch {
    return {}
  }
}

/** The text of a record: the same for the same documents, in whatever order they were built. */
export function recordText(record: BuildRecord): string {
  const documents = Object.fromEntries(
    Object.entries(record).toSorted(([one], [other]) => (one < other ? -1 : 1)),
  )
  return `${JSON.stringify({ schema, about, documents }, null, 1)}\n`
}

/** What a record says of a document that needs not be built again: it would be the same, and its files are as they were. */
export async function unchangedDocument(
  folder: string,
  record: BuildRecord,
  { key, print }: AskedDocument,
): Promise<RecordedDocument | undefined> {
  const document = Object.hasOwn(record, key) ? record[key] : undefined
  if (document?.print !== print) return undefined
  const files = await Promise.all(
    document.files.map(async ({ name, sha256 }) => (await hashOfFile(folder, name)) === sha256),
  )
  return files.every(Boolean) ? document : undefined
}

/**
 * Which files of a folder somebody changed since they were built, as a reviewer does who saves a draft in its place:
 * those of which the record knows, but not as they are now.
 *
 * @param files - as they are to be written.
 */
export async function editedNames(
  folder: string,
  record: BuildRecord,
  files: readonly RecordedFile[],
): Promise<string[]> {
  const recorded = Object.values(record).flatMap((document) => document.files)
  const edited = await Promise.all(
    files.map(async ({ name, sha256 }) => {
      const known = recorded.filter((file) => file.name === name)
      const there = known.length > 0 ? await hashOfFile(folder, name) : undefined
      if (there === undefined || there === sha256) return []
      return known.some((file) => file.sha256 === there) ? [] : [name]
    }),
  )
  return edited.flat()
}

const schema = 'build-record/1'
const about =
  'Written by rsr build, to know which documents need not be built again. It may be deleted, and need not be sent.'

/** Nothing where there is no such file, or none that can be read. */
const hashOfFile = (folder: string, name: string) =>
  readFile(join(folder, name)).then(hashOf, () => undefined)

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isRecorded = (value: unknown): value is RecordedDocument =>
  isObject(value) &&
  typeof value.print === 'string' &&
  typeof value.country === 'string' &&
  typeof value.told === 'boolean' &&
  Array.isArray(value.files) &&
  value.files.length > 0 &&
  value.files.every(
    (file: unknown) => isObject(file) && typeof file.name === 'string' && typeof file.sha256 === 'string',
  )
