import type * as written from './generated/assessment.ts'
import type { At, Part } from './read-parts.ts'
import type { singleSections } from './single-sections.ts'

/** A section that is one record, from the part that has it. */
export function singleSection<Key extends (typeof singleSections)[number], Full>(
  parts: readonly Part<written.AssessmentDocument>[],
  section: Key,
  fill: (at: At, value: NonNullable<written.AssessmentDocument[Key]>) => Full,
): Full | null {
  for (const { file, value } of parts) {
    const content = value[section]
    if (content) return fill({ file, pointer: `/${section}` }, content)
  }
  return null
}
