import type { VFileMessage } from 'vfile-message'
import { checkFiles } from '../check-files.ts'
import type { Surroundings } from '../check/check.ts'
import type { InputFile } from '../decode.ts'
import type { SourceEdit } from './apply-edits.ts'
import { type EditedSource, editSource } from './edit-source.ts'

/**
 * Writes values into the files of an assessment.
 *
 * @param edits - by the path of the file.
 * @returns only files that differ; why an edit cannot be made, and what would be wrong with the assessment then.
 */
export function editFiles(
  files: readonly InputFile[],
  edits: ReadonlyMap<string, readonly SourceEdit[]>,
  surroundings: Surroundings,
): { edited: EditedSource[]; messages: VFileMessage[] } {
  const edited: EditedSource[] = []
  const messages: VFileMessage[] = []
  const after = files.map((file) => {
    const ofFile = edits.get(file.path)
    if (!ofFile) return file
    const result = editSource(file, ofFile)
    messages.push(...result.messages)
    if (!result.edited || result.edited.changes.length === 0) return file
    edited.push(result.edited)
    return result.edited.file
  })
  return { edited, messages: [...messages, ...(edited.length > 0 ? checkFiles(after, surroundings) : [])] }
}
