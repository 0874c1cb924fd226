import type { Decisions } from '@rsr/review'
import type { Workspace } from '../read-workspace.ts'

/** Gives the office in whose name a draft shows what an author said, if it is known. */
export type OfficeOf = (author: string | null) => string | undefined

/**
 * The office that the decisions name for an author; for one that is called as an agency of the country, that agency.
 * Nobody else is named: programs often have the name of a person there.
 */
export function officeNames(
  decisions: Decisions | undefined,
  { assessment, catalogue }: Pick<Workspace, 'assessment' | 'catalogue'>,
): OfficeOf {
  const given = new Map(Object.entries(decisions?.value.authors ?? {}))
  const names = [
    ...Array.from(catalogue.agencyKinds.values(), ({ title }) => title),
    ...Array.from(assessment?.agencies.values() ?? [], ({ name }) => name),
  ]
  const known = new Map(names.map((name) => [name.toLowerCase(), name]))
  return (author) => (given.get(author ?? '') || known.get(author?.trim().toLowerCase() ?? '')) ?? undefined
}
