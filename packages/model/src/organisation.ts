import type * as full from './generated/analysis.ts'
import type * as written from './generated/roadmap.ts'
import { type PublicSource, citing } from './public-source.ts'
import type { At, Part } from './read-parts.ts'

type Body = Omit<written.Organisation, 'sources' | 'codes_sources' | 'observers'>

/** The Bali Process: its co-chairs, member organizations and observers, and its Working Group. */
export interface Organisation extends Readonly<Body> {
  readonly at: At
  readonly observers: Readonly<Omit<written.Organisation['observers'], 'note'>> & {
    readonly note: string | null
  }
  readonly sources: readonly full.TreatySource[]
  /** Where the codes and subregions in the files of members were seen. */
  readonly codes_sources: readonly full.TreatySource[]
}

/** The organisation, from the part that has it; nothing when no part does. */
export function fillOrganisation(
  parts: readonly Part<written.RoadmapDocument>[],
  sources: ReadonlyMap<string, PublicSource>,
): Organisation | null {
  for (const { file, value } of parts) {
    if (!value.organisation) continue
    return {
      ...value.organisation,
      at: { file, pointer: '/organisation' },
      observers: { note: null, ...value.organisation.observers },
      sources: citing(sources, value.organisation.sources),
      codes_sources: citing(sources, value.organisation.codes_sources),
    }
  }
  return null
}
