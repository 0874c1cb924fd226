import type { VFileMessage } from 'vfile-message'
import { readAssessment } from './read-assessment.ts'
import { checkAssessment } from './check-assessment.ts'
import type { Surroundings } from './check/check.ts'
import type { InputFile } from './decode.ts'

/** All messages on the files of an assessment, as `rsr check` gives them. */
export function checkFiles(files: readonly InputFile[], surroundings: Surroundings): VFileMessage[] {
  return checkAssessment(readAssessment(files), surroundings)
}
