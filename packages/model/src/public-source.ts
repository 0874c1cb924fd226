import type * as full from './generated/analysis.ts'
import type * as written from './generated/country.ts'
import type { At } from './read-parts.ts'

/** A source of public data: what to cite, and apart from it where it was seen. */
export interface PublicSource extends Readonly<full.TreatySource> {
  /** The date that it describes, in words where its parts differ. */
  readonly as_of: string | null
  readonly note: string | null
  /** `site`: the link leads to the site of the publisher and not to the page. */
  readonly url_precision: 'page' | 'site'
  /** Where it was seen, if that is not the publication itself: never a part of what is cited. */
  readonly seen_in: string | null
}

export const fillSource = (at: At, id: string, source: written.Source): PublicSource => ({
  at,
  id,
  as_of: null,
  note: null,
  url_precision: 'page',
  seen_in: null,
  ...source,
})

/** What to cite for some ids; one that is not among the sources is left out. */
export const citing = (sources: ReadonlyMap<string, PublicSource>, ids: readonly string[] = []) =>
  ids.flatMap((each): full.TreatySource[] => {
    const found = sources.get(each)
    if (!found) return []
    const { at, id, title, publisher, url } = found
    return [{ at, id, title, publisher, url }]
  })
