import { type CountryFatf, fillFatf } from './country-fatf.ts'
import { type IndicatorSet, fillIndicators } from './country-indicators.ts'
import { type CountryLaw, fillLaws } from './country-laws.ts'
import { landingOf } from './country-landing.ts'
import { type CountryReservation, fillReservations, fillTreaties } from './country-treaties.ts'
import type * as full from './generated/analysis.ts'
import type * as written from './generated/country.ts'
import type { PublicSource } from './public-source.ts'
import type { Part } from './read-parts.ts'

type Written<Key extends keyof written.CountryDocument> = NonNullable<written.CountryDocument[Key]>

/**
 * What is public on one country, with everything filled in: each record has its place, its sources and its date. What
 * is not known is `null`; a record that the data do not hold is not there. Keys are those of the schema `country/1`.
 */
export interface Country {
  readonly at: full.At
  readonly iso3: string
  readonly iso2: string | null
  /** The name that documents use. */
  readonly name: string
  /** The name in the list of members of the Bali Process. */
  readonly bali_name: string | null
  /** Whether it is a member of the Bali Process, or only the State responsible for a territory that is one. */
  readonly member: boolean
  /** Why there are data on a State that is not a member. */
  readonly reason: string | null
  readonly type: Written<'type'> | null
  /** For a territory: the State through which treaties apply to it, by its ISO 3166-1 alpha-3 code. */
  readonly parent: string | null
  readonly m49_subregion: string | null
  readonly co_chair: boolean
  readonly ad_hoc_group: boolean
  readonly membership_note: string | null
  /** The regional groups of States that it belongs to. */
  readonly groups: Readonly<Written<'groups'>>
  /** How sure the groups are; nothing where none were looked for. */
  readonly groups_confidence: Written<'groups_confidence'> | null
  readonly groups_note: string | null
  /** Every source, with where it was seen. What the other records cite is without that. */
  readonly sources: ReadonlyMap<string, PublicSource>
  /** Its status in each instrument, by the id of the instrument. */
  readonly treaties: ReadonlyMap<string, full.Cell>
  readonly reservations: ReadonlyMap<string, CountryReservation>
  /** The bodies of the FATF global network of which it is a member. */
  readonly bodies: readonly string[]
  readonly fatf: CountryFatf | null
  readonly laws: readonly CountryLaw[]
  readonly indicators: ReadonlyMap<string, IndicatorSet>
}

/** The full shape of a document of the schema `country/1`. A source that the file does not hold is left out. */
export function fillCountry(part: Part<written.CountryDocument>): Country {
  const { value } = part
  const landing = landingOf(part)
  return {
    at: landing.at(),
    iso3: value.iso3,
    iso2: value.iso2 ?? null,
    name: value.name,
    bali_name: value.bali_name ?? null,
    member: value.member ?? true,
    reason: value.reason ?? null,
    type: value.type ?? null,
    parent: value.parent ?? null,
    m49_subregion: value.m49_subregion ?? null,
    co_chair: value.co_chair ?? false,
    ad_hoc_group: value.ad_hoc_group ?? false,
    membership_note: value.membership_note ?? null,
    groups: value.groups ?? [],
    groups_confidence: value.groups_confidence ?? null,
    groups_note: value.groups_note ?? null,
    sources: landing.sources,
    treaties: fillTreaties(value, landing),
    reservations: fillReservations(value, landing),
    bodies: value.fatf?.bodies ?? [],
    fatf: fillFatf(value, landing),
    laws: fillLaws(value, landing),
    indicators: fillIndicators(value, landing),
  }
}
