import type { Publication, Writer } from '@rsr/roadmap'
import type { Problem } from './check-directive.ts'
import type { Sources } from './sources.ts'

/** That an analysis is older than it should be for the page, if it is. */
export function staleness({ publication }: Writer, sources: Sources): Problem | undefined {
  const { country } = publication.value
  const expected = expectedInstead(publication.value, sources)
  return expected === undefined
    ? undefined
    : { id: 'directive-stale', values: { country: country.name, expected } }
}

function expectedInstead(
  { header, catalogue: made }: Publication,
  { catalogue, today, staleAfterMonths = 24 }: Sources,
): string | undefined {
  if (catalogue && made !== catalogue.edition) {
    return `with the edition \`${catalogue.edition}\` of the catalogue, not with \`${made}\``
  }
  if (today === undefined || monthsBetween(header.date, today) < staleAfterMonths) return undefined
  return `of the last ${staleAfterMonths} months, not of ${header.date}`
}

/** Whole months between two days, as 2024-11-25. */
function monthsBetween(from: string, to: string): number {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number)
  const [laterYear = 0, laterMonth = 0, laterDay = 0] = to.split('-').map(Number)
  return (laterYear - year) * 12 + laterMonth - month - (laterDay < day ? 1 : 0)
}
