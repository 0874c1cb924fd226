import { isFor } from '../analysis/extract-for.ts'
import type { Publication } from '../analysis/publish.ts'

/** The priorities under which a form asks a question; in an extract, one of its agency. Each standard stands under its first. */
export function askedPriorities({ priorities, standards, extract }: Publication): Publication['priorities'] {
  const asked = new Set(
    Object.values(standards)
      .filter(({ criteria }) =>
        Object.values(criteria).some((criterion) => !extract || isFor(criterion, extract.agency)),
      )
      .map((standard) => standard.priorities[0]),
  )
  const kept = Object.entries(priorities).filter(([id]) => [...asked].some((each) => each === id))
  return Object.fromEntries(kept)
}
