import { type Catalogue, type Country, defaultSettings } from '@rsr/model'
import type { Publication } from '../analysis/publish.ts'
import { entries } from '../analysis/entries.ts'
import type { Spoken } from '../saying/writer.ts'
import { analyseRegion } from './analyse-region.ts'
import type { PlanItem, Region, RegionalRelease } from './region.ts'
import { servedBy } from './served-by.ts'
import { surveyMembers } from './survey-members.ts'

/** What a regional document is made from; what is not set of a workspace is as in `defaultSettings`. */
export interface RegionInput extends Partial<Spoken> {
  readonly catalogue: Catalogue
  /** The public data on the members. */
  readonly countries: readonly Country[]
  /** The assessments as the release shows them; none, for public data alone. */
  readonly publications?: readonly Publication[]
  readonly release: RegionalRelease
  /** The day of the document. */
  readonly date: string
  /** As for `analyseRegion`. */
  readonly minimum?: number
  /** How many assessments could not be used. */
  readonly leftOut?: number
}

/** A word of the data for the status of an item, or for an addressee, as `for-action`. */
interface Planned {
  readonly id: string
  readonly number: string | number
  readonly title: string
  readonly priorities: readonly string[]
  readonly status?: string
  readonly status_detail?: string
  readonly addressee?: string
}

/**
 * Everything that a document on the region prints: what public data show of the members, the forward work plan and the
 * recommendations of the forum with what serves them, and what the assessments have in common.
 *
 * @throws if a publication is of another release.
 */
export function makeRegion({
  catalogue,
  countries,
  publications = [],
  release,
  date,
  minimum = 3,
  leftOut = 0,
  organisation = defaultSettings.organisation,
  labels = defaultSettings.labels,
}: RegionInput): Region {
  const other = publications.find((publication) => publication.release !== release)
  if (other)
    throw new Error(`Unexpected release \`${other.release}\`, expected publications of \`${release}\``)
  const serve = (item: Planned): PlanItem => {
    const { views = [], instruments = [] } = servedBy[item.id] ?? {}
    return {
      id: item.id,
      number: String(item.number),
      title: item.title,
      status: item.status ?? null,
      status_detail: item.status_detail ?? null,
      addressee: item.addressee ?? null,
      priorities: item.priorities,
      standards: [...catalogue.standards.values()].filter(({ priorities: [first] }) =>
        item.priorities.some((priority) => priority === first),
      ).length,
      instruments: instruments.flatMap((id) => catalogue.instruments.get(id)?.short_title ?? []),
      views,
    }
  }
  return {
    release,
    date,
    catalogue: catalogue.edition,
    organisation,
    labels,
    survey: surveyMembers(countries, catalogue),
    workPlan: entries([...catalogue.workPlan.values()], serve),
    forum: entries([...catalogue.forumRecommendations.values()], serve),
    findings: publications.length === 0 ? null : analyseRegion(publications, { minimum }),
    left_out: leftOut,
  }
}
