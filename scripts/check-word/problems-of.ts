import { lintDocx } from '@rsr/docx'
import type { Problem } from '../../packages/docx/src/lint/problem.ts'
import { readWordParts } from '../../packages/docx/src/reading/read-parts.ts'
import { checkSchemas } from './check-schemas.ts'

/**
 * What is wrong with a Word file.
 *
 * @param schemas - the folder with the schemas; without it, only what `rsr doctor` looks for is looked at.
 */
export function problemsOf(file: Uint8Array, schemas?: string): Problem[] {
  const found = lintDocx(file).map(({ place, message }) => ({ part: place, message }))
  return [...(schemas === undefined ? [] : checkSchemas(readWordParts(file).xml, schemas)), ...found]
}
