import { isFor } from '../analysis/extract-for.ts'
import type { Publication } from '../analysis/publish.ts'

/**
 * How many questions a form asks; in an extract, of its agency. Coverage does not count those that are recorded as not
 * applicable (method.md section 3): a form asks them as well.
 */
export function questionsIn({ standards, extract }: Publication) {
  const asked = Object.values(standards)
    .flatMap(({ criteria }) => Object.values(criteria))
    .filter((criterion) => !extract || isFor(criterion, extract.agency))
  return {
    asked: asked.length,
    not_applicable: asked.filter(({ answer }) => answer.value === 'not-applicable').length,
  }
}
