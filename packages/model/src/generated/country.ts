// Generated from schemas/country.schema.json by `pnpm generate`.

/**
 * ISO 3166-1 alpha-3 code.
 */
export type Iso3 = string
/**
 * `sourced`: seen in the named source; `recalled`: from general knowledge, no source seen. What is recalled is shown as unverified.
 */
export type Confidence = 'sourced' | 'recalled'
/**
 * Where it can be read.
 */
export type Url = string
/**
 * A year, a month or a day: 2025, 2025-11 or 2025-11-25; null when there is none.
 */
export type DateOrNull = string | number | null
/**
 * Lower-case letters, digits and hyphens, beginning with a letter.
 */
export type Id = string
/**
 * Ids of sources of this file.
 */
export type SourceIds = Id[]
/**
 * A year, a month or a day: 2025, 2025-11 or 2025-11-25.
 */
export type Date = string | number

/**
 * A member State or territory of the Bali Process, or a State responsible for a territory that is a member: names, codes, treaty status and other public facts, each with its source, its date and how sure it is. Facts from third parties do not express a view of this project.
 */
export interface CountryDocument {
  /**
   * The kind of this document and the version of its schema.
   */
  schema: 'country/1'
  iso3: Iso3
  /**
   * ISO 3166-1 alpha-2 code of the country or territory.
   */
  iso2?: string
  /**
   * The name that documents use.
   */
  name: string
  /**
   * False: not a member. The file is there because a territory that is a member takes part in treaties through this State. Left out for a member.
   */
  member?: false
  /**
   * Why a file is held on a State that is not a member.
   */
  reason?: string
  /**
   * The name in the list of members of the Bali Process.
   */
  bali_name?: string
  /**
   * Whether it is a State or a territory of one.
   */
  type?: 'state' | 'territory'
  parent?: Iso3
  /**
   * The subregion in the UN M49 standard.
   */
  m49_subregion?: string
  /**
   * Whether it is a co-chair of the Bali Process.
   */
  co_chair?: boolean
  /**
   * Whether it is a member of the Ad Hoc Group, which the membership of the Working Group on Trafficking in Persons follows.
   */
  ad_hoc_group?: boolean
  /**
   * What the reader should know of its membership.
   */
  membership_note?: string
  /**
   * The regional groups of States that it belongs to.
   *
   * Items: A regional group of States.
   */
  groups?: ('ASEAN' | 'PIF' | 'SAARC')[]
  groups_confidence?: Confidence
  /**
   * What the reader should know of its groups.
   */
  groups_note?: string
  /**
   * Each source that this file refers to, once, under an id.
   */
  sources: {
    [k: string]: Source
  }
  /**
   * The status of the State in each instrument, under the id of the instrument. An instrument that is not named here is not known.
   */
  treaties: {
    [k: string]: Treaty
  }
  /**
   * Reservations, declarations and notifications of the State, under the id of the instrument. One that is not named here may still exist.
   */
  reservations?: {
    [k: string]: Reservation
  }
  fatf?: Fatf
  /**
   * The main laws on trafficking in persons, with the national action plan.
   */
  national_laws?: Law[]
  /**
   * Selected indicators of third parties, under the id of the data set.
   */
  indicators?: {
    [k: string]: Indicators
  }
}
/**
 * What to cite, once, kept apart from where it was seen.
 */
export interface Source {
  /**
   * The title as published.
   */
  title: string
  /**
   * The body that published it.
   */
  publisher: string
  url: Url
  /**
   * The date that the source describes, in words where its parts differ.
   */
  as_of?: string
  /**
   * What the reader should know of the source.
   */
  note?: string
  /**
   * `site`: the link leads to the site of the publisher and not to the page. Left out when it leads to the page.
   */
  url_precision?: 'site'
  /**
   * Where it was seen, if that is not the publication itself: a copy, a mirror, an extract in a data set.
   */
  seen_in?: string
}
/**
 * The status of the State in one instrument.
 */
export interface Treaty {
  /**
   * `ratified`: ratification, acceptance or approval deposited; `acceded`: accession deposited; `succeeded`: succession notified; `party`: party, the way of joining not seen; `signed`: signed, not ratified; `extended`: applies to a territory through the State responsible for it; `denounced`: was party and withdrew; `none`: no action (only as good as its as-of date, as a later ratification is always possible); `not-applicable`: outside the region of a regional treaty; `unknown`: no reliable information.
   */
  status:
    | 'ratified'
    | 'acceded'
    | 'succeeded'
    | 'party'
    | 'signed'
    | 'extended'
    | 'denounced'
    | 'none'
    | 'not-applicable'
    | 'unknown'
  date?: DateOrNull
  sources?: SourceIds
  as_of?: Date
  confidence?: Confidence
  date_confidence?: Confidence
  mode_confidence?: Confidence
  /**
   * What the reader should know beside the status.
   */
  note?: string
}
/**
 * What is known of the reservations, declarations and notifications of the State to one instrument. Only articles that are recorded here touch a standard.
 */
export interface Reservation {
  /**
   * True when a list names the State as having made a reservation, declaration or notification.
   */
  recorded?: boolean
  /**
   * Whether its text was seen. Where it was not, documents say so.
   */
  text_seen?: boolean
  /**
   * The articles that it concerns, as `29(1)`.
   *
   * Items: An article or paragraph of the instrument.
   */
  articles?: string[]
  /**
   * What it says, paraphrased.
   */
  effect?: string
  sources: SourceIds
  /**
   * How far the sources reach.
   */
  note?: string
}
/**
 * The ratings of one State. Without a published evaluation only the bodies are given.
 */
export interface Fatf {
  /**
   * FATF and the regional bodies of its style that the State is a member of.
   *
   * Items: The short name of the body.
   */
  bodies: ('FATF' | 'APG' | 'EAG' | 'MENAFATF')[]
  /**
   * The edition of the FATF Methodology by which the State was assessed.
   */
  method?: '2013' | '2022'
  report?: Date
  ratings_as_of?: Date
  /**
   * Ratings of Recommendations, as `R3`. C: compliant; LC: largely compliant; PC: partially compliant; NC: non-compliant; NA: not applicable.
   */
  technical?: {
    /**
     * The rating of technical compliance.
     */
    [k: string]: 'C' | 'LC' | 'PC' | 'NC' | 'NA'
  }
  /**
   * Ratings of immediate outcomes, as `IO1`. HE: high; SE: substantial; ME: moderate; LE: low.
   */
  effectiveness?: {
    /**
     * The rating of effectiveness.
     */
    [k: string]: 'HE' | 'SE' | 'ME' | 'LE'
  }
  /**
   * Whether FATF lists the State: `call-for-action`, `increased-monitoring`, or `none`.
   */
  list?: 'none' | 'increased-monitoring' | 'call-for-action'
  list_as_of?: Date
  sources: SourceIds
  /**
   * What the reader should know of the ratings.
   */
  note?: string
}
/**
 * A law on trafficking in persons.
 */
export interface Law {
  /**
   * The title of the law, with its number.
   */
  title: string
  /**
   * The year of the law; null when it was not established.
   */
  year: number | null
  /**
   * Where the law treats a matter, under the name of the matter.
   */
  articles?: {
    /**
     * The articles or sections, with what they say where that helps.
     */
    [k: string]: string
  }
  /**
   * The latest national action plan or strategy against trafficking in persons that was seen.
   */
  action_plan?: {
    /**
     * The title of the plan.
     */
    title: string
    /**
     * The years that it covers, in words where that is not plain; null when they were not established.
     */
    period: string | null
  }
  /**
   * Where this was seen.
   *
   * @minItems 1
   *
   * Items: A page on the law or the plan.
   */
  sources: [
    {
      key?: Id
      url: Url
    },
    ...{
      key?: Id
      url: Url
    }[]
  ]
  /**
   * What the reader should know of the law.
   */
  note?: string
}
/**
 * Values of one data set of a third party, useful to prefill an assessment.
 */
export interface Indicators {
  source: Id
  as_of?: Date
  /**
   * How the values are to be read.
   */
  note?: string
  /**
   * The values, each under the code of the indicator in the data set.
   */
  values: {
    [k: string]: Indicator
  }
}
/**
 * One indicator with its value.
 */
export interface Indicator {
  /**
   * What the indicator says, paraphrased.
   */
  label: string
  /**
   * Numeral of the regional priority that it bears on.
   */
  priority?: 'I' | 'II' | 'III' | 'IV' | 'V' | 'VI' | 'VII' | 'VIII' | 'IX'
  /**
   * The value as the note of the data set explains it; null when it is not known.
   */
  value: number | boolean | null
}
