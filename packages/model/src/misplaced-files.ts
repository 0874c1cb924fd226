import type { VFileMessage } from 'vfile-message'
import { type InputFile, decode } from './decode.ts'
import { isMarkdown } from './is-markdown.ts'
import { isMarkdownAssessment } from './markdown/is-assessment.ts'
import { message } from './message.ts'
import { startOf } from './place.ts'

/**
 * Messages on files of an assessment that stand in a workspace outside of the folder of a country, where nothing reads them.
 *
 * @param files - any files of the folder of the workspace and of its folder `countries`; others are passed over.
 */
export function misplacedFiles(files: readonly InputFile[]): VFileMessage[] {
  return files
    .filter((file) => /^(countries\/)?[^/]+$/.test(file.path))
    .filter((file) => (isMarkdown(file.path) ? isMarkdownAssessment(file) : isOfAssessment(file)))
    .map(({ path }) => message('file-misplaced', startOf(path), {}))
}

function isOfAssessment(file: InputFile): boolean {
  const decoded = decode(file)
  return 'text' in decoded && /^[{\s]*"?schema"?\s*:\s*["']?assessment\/1\b/m.test(decoded.text)
}
