import type { ReturnedForm } from '../returned.ts'

/** The titles of the sources that a form adds in a table, by the ids of their rows: `new-source-1`. */
export const ownSources = ({ records = [] }: ReturnedForm): ReadonlyMap<string, string> =>
  new Map(
    records.flatMap(({ kind, id, cells }) =>
      kind === 'sources' && cells.title ? [[id.toLowerCase(), cells.title.text.trim()]] : [],
    ),
  )
