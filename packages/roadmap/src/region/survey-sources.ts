import type { CatalogueInstrument, Country, analysis } from '@rsr/model'
import type { Span, SurveyedSource } from './survey.ts'

interface Use {
  readonly source: analysis.TreatySource
  readonly instrument: string
  readonly asOf: string | null
}

/** The sources of the treaty status of members, each once. */
export function surveySources(
  instruments: readonly CatalogueInstrument[],
  members: readonly Country[],
): SurveyedSource[] {
  const uses = instruments.flatMap(({ id, short_title }) =>
    members.flatMap(({ treaties }): Use[] => {
      const cell = treaties.get(id)
      return (cell?.sources ?? []).map((source) => ({
        source,
        instrument: short_title,
        asOf: cell?.as_of ?? null,
      }))
    }),
  )
  return [...new Map(uses.map((use) => [keyOf(use), use])).values()].map((one) => {
    const own = uses.filter((use) => keyOf(use) === keyOf(one))
    const { title, publisher, url } = one.source
    return {
      title,
      publisher,
      url,
      instruments: [...new Set(own.map(({ instrument }) => instrument))],
      as_of: spanOf(own.map(({ asOf }) => asOf)),
    }
  })
}

const keyOf = ({ source }: Use) => `${source.title}\n${source.publisher}`

/** The first and the last of some dates, as far as they are there. */
export function spanOf(dates: readonly (string | null | undefined)[]): Span | null {
  const known = dates.flatMap((date) => date ?? []).toSorted()
  const [from, to] = [known[0], known.at(-1)]
  return from === undefined || to === undefined ? null : { from, to }
}
