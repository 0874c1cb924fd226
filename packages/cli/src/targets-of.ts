import { type AskedDocument, documentsAskedFor } from './fingerprint/asked-documents.ts'
import { type RecordedDocument, readRecord, unchangedDocument } from './fingerprint/build-record.ts'
import type { OutFolder } from './out-folder.ts'
import type { Terminal } from './terminal.ts'

/** A country whose documents are asked for. */
export interface Target {
  /** As the user named it. */
  readonly path: string
  /** Its documents; none where a file cannot be read. */
  readonly documents: readonly AskedDocument[]
  /** Those that would be the same again, and what is recorded of them. */
  readonly unchanged: ReadonlyMap<AskedDocument, RecordedDocument>
}

/** Finds out what is to be built of some countries. Only bytes are compared: no assessment is read. */
export async function targetsOf(
  paths: readonly string[],
  options: Readonly<Record<string, string | undefined>>,
  out: OutFolder,
  { cwd }: Terminal,
): Promise<Target[]> {
  const documentsOf = documentsAskedFor(options, cwd)
  const record = out.isForced ? {} : await readRecord(out.full)
  const targets: Target[] = []
  // One after the other: the files of one country are gone when those of the next are read.
  for (const path of paths) {
    const documents = await documentsOf(path)
    const unchanged = new Map<AskedDocument, RecordedDocument>()
    for (const document of documents) {
      const recorded = await unchangedDocument(out.full, record, document)
      if (recorded) unchanged.set(document, recorded)
    }
    targets.push({ path, documents, unchanged })
  }
  return targets
}

/** Whether nothing of a country needs to be built. */
export const isUnchanged = ({ documents, unchanged }: Target): boolean =>
  documents.length > 0 && documents.length === unchanged.size
