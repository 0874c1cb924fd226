import { join } from 'node:path'
import { CommandError, exitCode } from './exit-code.ts'
import { editedNames, readRecord, recordFile, recordText } from './fingerprint/build-record.ts'
import { isSame } from './fingerprint/asked-documents.ts'
import { hashOf } from './fingerprint/hash-of.ts'
import type { OutFolder } from './out-folder.ts'
import type { PrintedDocument } from './print-country.ts'
import type { Target } from './targets-of.ts'
import { type OutputFile, writeFiles } from './write-files.ts'

/**
 * Writes the documents of one country, and records what they were made of; and other files with them: all of it or nothing.
 *
 * @param country - its code, and whether there were warnings or notes.
 * @throws CommandError if a file cannot be written, or somebody changed one since it was built: a review is not lost
 *   because it was saved in the place of the draft.
 */
export async function writeDocuments(
  documents: readonly PrintedDocument[],
  target: Target,
  country: { readonly country: string; readonly told: boolean },
  out: OutFolder,
  more: readonly OutputFile[] = [],
): Promise<void> {
  if (documents.length === 0) return writeFiles(more)
  const record = await readRecord(out.full)
  const made = documents.map(({ files, ...document }) => ({
    asked: target.documents.find((one) => isSame(one, document)),
    files: files.map(({ content, ...file }) => ({ ...file, sha256: hashOf(content) })),
  }))
  const files = made.flatMap((document) => document.files)
  const edited = out.isForced ? [] : await editedNames(out.full, record, files)
  if (edited.length > 0) throw wasEdited(edited.map(out.shown), target.path)
  const recorded = made.flatMap(({ asked, files: own }) =>
    asked ? [[asked.key, { print: asked.print, ...country, files: own }] as const] : [],
  )
  const outputs = [
    ...documents.flatMap((document) => document.files),
    { name: recordFile, content: recordText({ ...record, ...Object.fromEntries(recorded) }) },
  ]
  await writeFiles([
    ...outputs.map(({ name, content }) => ({ path: join(out.full, name), shown: out.shown(name), content })),
    ...more,
  ])
}

function wasEdited([first = '', ...more]: readonly string[], path: string): CommandError {
  const others = more.length === 0 ? '' : ` and ${more.length} more`
  const lines = [
    `Cannot write over \`${first}\`${others}: somebody changed it since it was built. Nothing of \`${path}\` was written.`,
    'Keep it in another folder, from where rsr review can read what a reviewer changed; or build with --out into another folder, or with --force over it.',
  ]
  return new CommandError(exitCode.files, lines.join('\n'))
}
