import { lintDocx } from '@rsr/docx'
import type { Problem } from '../../packages/docx/src/lint/problem.ts'
import { readWordParts } from '../../packages/docx/src/reading/read-parts.ts'
import { checkCached } from './check-cached.ts'
import { checkSchemas } from './check-schemas.ts'

/**
 * What is wrong with a Word file of ours.
 *
 * @param schemas - the folder with the schemas; without it, they are not applied.
 */
export function problemsOf(file: Uint8Array, schemas?: string): Problem[] {
  const { xml } = readWordParts(file)
  const part = (name: string) => {
    const found = xml.get(name)
    if (!found) throw new Error(`Cannot find the part \`${name}\``)
    return found
  }
  return [
    ...(schemas === undefined ? [] : checkSchemas(xml, schemas)),
    ...lintDocx(file).map(({ place, message }) => ({ part: place, message })),
    ...checkCached({ part }),
  ]
}
