// Generated from schemas/roadmap.schema.json by `pnpm generate`.

/**
 * The name of an edition of the catalogue.
 */
export type Edition = string
/**
 * Lower-case letters, digits and hyphens, beginning with a letter.
 */
export type Id = string
/**
 * I to IX.
 */
export type PriorityId = 'I' | 'II' | 'III' | 'IV' | 'V' | 'VI' | 'VII' | 'VIII' | 'IX'
/**
 * `FTM.` and its number, with the name of a bullet where it is one, as `FTM.2b` or `FTM.5.arin-ap`.
 */
export type ForumRecommendationId = string
/**
 * A year, a month or a day: 2025, 2025-11 or 2025-11-25; null when there is none.
 */
export type DateOrNull = string | number | null
/**
 * The numeral of the priority and the name of the element, as `II.extraterritorial`.
 */
export type ElementId = string
/**
 * One of the four pillars.
 */
export type PillarId = 'prevention' | 'protection' | 'prosecution' | 'partnership'
/**
 * The place in an instrument: a short name of the instrument and the article or paragraph, as `tip-protocol.5.1`.
 */
export type StandardId = string
/**
 * A kind of agency, as `police` or `foreign-affairs`.
 */
export type AgencyKindId = string
/**
 * The id of the standard and a letter, as `tip-protocol.5.1.a`.
 */
export type CriterionId = string
/**
 * ISO 3166-1 alpha-3 code.
 */
export type Iso3 = string

/**
 * The Regional Strategic Roadmap as data: the regional priorities, the work plan and the recommendations of the Following the Money Forum, the instruments with their standards and criteria, the selections of standards, and what helps to use them. It may be written in several files; each holds some of the sections, and they are merged by id.
 */
export interface RoadmapDocument {
  /**
   * The kind of this document and the version of its schema.
   */
  schema: 'roadmap/1'
  edition?: Edition
  /**
   * The language in which the texts of the catalogue are written.
   */
  language?: 'en'
  source?: ForwardWorkPlan
  /**
   * The words that the data use with a fixed meaning, in groups: the strength of an obligation, the status of a State in a treaty, how sure a fact is, the FATF ratings.
   */
  vocabulary?: {
    [k: string]: Terms
  }
  /**
   * Ids of the instruments in the order of the catalogue, which is that of documents. Each has a file of that name.
   *
   * @minItems 1
   */
  order?: [Id, ...Id[]]
  /**
   * The nine regional priorities, each under its numeral.
   */
  priorities?: {
    [k: string]: Priority
  }
  /**
   * The ten items of the forward work plan, each under its id.
   */
  work_plan?: {
    [k: string]: WorkPlanItem
  }
  /**
   * The recommendations of the Following the Money Forum (Attachment B of the forward work plan), each under its id.
   */
  forum_recommendations?: {
    [k: string]: ForumRecommendation
  }
  /**
   * The capabilities on which the forum recommendation asks for country data, each under its id.
   */
  capabilities?: {
    [k: string]: Capability
  }
  /**
   * The four pillars of action against trafficking in persons (4P).
   */
  pillars?: {
    [k: string]: Pillar
  }
  /**
   * The kinds of agency that criteria are put to, each under its id. An assessment names the agency of the country under the same id.
   */
  agency_kinds?: {
    [k: string]: AgencyKind
  }
  /**
   * The treaties, protocols, recommendations and guides, each under its id.
   */
  instruments?: {
    [k: string]: Instrument
  }
  /**
   * The standards, each under its id, in the order of the catalogue.
   */
  standards?: {
    [k: string]: Standard
  }
  /**
   * Named sets of standards for assessments of different depth, each under its id.
   */
  selections?: {
    [k: string]: Selection
  }
  /**
   * Strategic and operational challenges that members meet, in our own words, to be offered as optional notes under a priority.
   */
  challenges?: {
    [k: string]: Challenge
  }
  /**
   * Facts that several instruments ask about, each in the terms of its own duty.
   */
  shared_facts?: {
    [k: string]: SharedFact
  }
  organisation?: Organisation
  /**
   * Each source that the organisation refers to, once, under an id.
   */
  sources?: {
    [k: string]: Source
  }
}
/**
 * The document that the regional priorities come from.
 */
export interface ForwardWorkPlan {
  id?: Id
  /**
   * The title as published.
   */
  title: string
  /**
   * The body that published it.
   */
  publisher?: string
  /**
   * When it was agreed, which parts were used, and how.
   */
  note?: string
}
/**
 * The terms of one group, each with its meaning.
 */
export interface Terms {
  [k: string]: Term
}
/**
 * What a word means.
 */
export interface Term {
  /**
   * The meaning, in our own words.
   */
  meaning: string
  /**
   * True when a State with this treaty status counts as a party.
   */
  party?: true
}
/**
 * A regional priority with its elements, paraphrased.
 */
export interface Priority {
  /**
   * The short title of the priority.
   */
  title: string
  /**
   * What the priority asks for, in one sentence.
   */
  statement: string
  /**
   * The parts of the priority, each under its id, which begins with the numeral of the priority.
   */
  elements: {
    [k: string]: Element
  }
}
/**
 * A part of a regional priority.
 */
export interface Element {
  /**
   * The short title of the element.
   */
  title: string
}
/**
 * One item of the forward work plan, paraphrased.
 */
export interface WorkPlanItem {
  /**
   * The number of the item in the plan.
   */
  number: number
  /**
   * The short title of the item.
   */
  title: string
  /**
   * What is to be done.
   */
  text: string
  /**
   * The status that the plan gives.
   */
  status: 'for-action' | 'ongoing' | 'continuing' | 'complete'
  /**
   * The years to which the item belongs, as `2015-17`.
   */
  period: string
  /**
   * What the plan says of the status.
   */
  status_detail: string
  /**
   * Whether the item implements the Bali Process Strategy for Cooperation.
   */
  strategy_item: boolean
  /**
   * Numerals of the regional priorities that the item serves, the main one first.
   *
   * @minItems 1
   */
  priorities: [PriorityId, ...PriorityId[]]
}
/**
 * One recommendation of the Following the Money Forum, paraphrased.
 */
export interface ForumRecommendation {
  /**
   * The number as printed in the statement of the co-chairs.
   */
  number: string
  /**
   * The short title of the recommendation.
   */
  title: string
  /**
   * What is recommended.
   */
  text: string
  /**
   * Whom it addresses: the members, the Working Group on Trafficking in Persons, or the Working Group on Disruption of Criminal Networks.
   */
  addressee: 'members' | 'working-group' | 'disruption-working-group'
  /**
   * Numerals of the regional priorities that it serves, the main one first.
   *
   * @minItems 1
   */
  priorities: [PriorityId, ...PriorityId[]]
  parent?: ForumRecommendationId
}
/**
 * A capability to combat trafficking on which country data is asked for.
 */
export interface Capability {
  /**
   * The short title of the capability.
   */
  title: string
  recommendation: ForumRecommendationId
}
/**
 * One of the four pillars.
 */
export interface Pillar {
  /**
   * The title of the pillar.
   */
  title: string
}
/**
 * A kind of agency that could answer a criterion.
 */
export interface AgencyKind {
  /**
   * How the kind of agency is named, whatever it is called in a country.
   */
  title: string
}
/**
 * A treaty, protocol, recommendation or guide.
 */
export interface Instrument {
  /**
   * The full title.
   */
  title: string
  /**
   * The title used in sentences and tables.
   */
  short_title: string
  /**
   * What kind of instrument it is.
   */
  kind:
    'treaty' | 'protocol' | 'regional-treaty' | 'labour-convention' | 'soft-law' | 'standard' | 'policy-guide'
  adopted: DateOrNull
  entry_into_force: DateOrNull
  /**
   * The body that adopted it.
   */
  adopting_body: string
  /**
   * With whom acts of joining are deposited; null for an instrument without one.
   */
  depositary: string | null
  /**
   * The resolution, treaty series or document number to cite.
   */
  reference: string
  /**
   * Where the text or the record of the depositary can be read.
   */
  source_url: string
  /**
   * Whether it binds the States that are party to it.
   */
  binding: boolean
  /**
   * The States that can join it, or to which it is addressed.
   */
  open_to: string
  /**
   * What the reader should know beside the other fields.
   */
  note?: string
  /**
   * True when what is said here was not verified against the instrument. It is printed.
   */
  verify?: boolean
  /**
   * Bodies whose members have committed themselves to the instrument, as FATF and APG for the FATF standards.
   *
   * @minItems 1
   *
   * Items: The name of a body, as country data names it.
   */
  accepted_through?: [string, ...string[]]
}
/**
 * One provision of an instrument, with the strength of its obligation and the criteria by which it is assessed. Requirement, practice, indicators, questions and statements are original paraphrase; the text of the instrument is authoritative.
 */
export interface Standard {
  instrument: Id
  /**
   * The place in the instrument, as `Art. 5(1)`.
   */
  ref: string
  /**
   * The short title of the standard.
   */
  title: string
  /**
   * What the provision asks of the State, paraphrased.
   */
  requirement: string
  /**
   * `mandatory`: the State shall do it, without a qualifier on the duty itself; `qualified`: the duty is softened (shall consider, shall endeavour, within means, to the extent possible, in appropriate cases, subject to domestic law); `optional`: the State may do it; `recommended`: a non-binding instrument, a treaty clause that only encourages, or a step such as ratification that no treaty obliges.
   */
  obligation: 'mandatory' | 'qualified' | 'optional' | 'recommended'
  /**
   * Set when the standard is to become a party to the instrument itself. Its status is Party, Signed or Not party, and it is no gap.
   */
  ratification?: true
  /**
   * Numerals of the regional priorities that the standard serves. The first is the primary one: chapters and tallies count the standard there.
   *
   * @minItems 1
   */
  priorities: [PriorityId, ...PriorityId[]]
  /**
   * Ids of the elements of those priorities that the standard serves.
   */
  elements: ElementId[]
  /**
   * The kind of work that the standard mostly asks for.
   */
  dimension:
    | 'legislation'
    | 'policy'
    | 'institutions'
    | 'operations'
    | 'cooperation'
    | 'victim-services'
    | 'prevention'
    | 'data'
    | 'training'
  /**
   * Id of the capability that the standard belongs to; null when it belongs to none.
   */
  capability: string | null
  /**
   * The pillars that the standard serves, the main one first.
   *
   * @minItems 1
   */
  pillars: [PillarId, ...PillarId[]]
  /**
   * The forms of particular concern to the region that the standard is about; empty when it is about trafficking in general.
   *
   * Items: A form of trafficking named in priority VII.
   */
  forms: ('labour-trafficking' | 'organ-removal' | 'forced-marriage' | 'sexual-exploitation')[]
  /**
   * What to look for first, as questions. The criteria are what is answered.
   *
   * Items: A question.
   */
  indicators: string[]
  /**
   * How States have met or can meet the standard.
   */
  practice: string
  /**
   * Publications that help to meet the standard.
   */
  guidance: Publication[]
  /**
   * Ids of standards that have to be met first.
   */
  depends_on: StandardId[]
  /**
   * Whether the entry was checked against the text of the instrument. An unchecked entry is marked so in print.
   */
  checked: boolean
  /**
   * What the entry was checked against, or how much of the text was seen when it was not checked; null when nothing is recorded.
   */
  checked_source: string | null
  /**
   * What the reader should know beside the requirement.
   */
  note?: string
  /**
   * True when what is said here was not verified against the instrument. It is printed.
   */
  verify?: boolean
  /**
   * The criteria of the standard, each under its full id, which begins with the id of the standard.
   */
  criteria: {
    [k: string]: Criterion
  }
}
/**
 * A publication to cite.
 */
export interface Publication {
  /**
   * The title as published.
   */
  title: string
  /**
   * The body that published it.
   */
  publisher: string
  /**
   * The year of publication; null when it was not established.
   */
  year: number | null
}
/**
 * One testable question with its positive statement.
 */
export interface Criterion {
  /**
   * `law`: what legislation, regulation, ratification or formally adopted policy says (answered with a citation); `practice`: what is done: procedures used, cases, services, training, budgets, data (answered with a figure, case, procedure, budget or training record).
   */
  axis: 'law' | 'practice'
  /**
   * True: when the answer is no, the main duty of the standard is not met. False: supporting.
   */
  core: boolean
  /**
   * Ids of the kinds of agency that could answer, best first.
   *
   * @minItems 1
   */
  asks: [AgencyKindId, ...AgencyKindId[]]
  /**
   * The number of full calendar years before the date of the assessment that the question asks about, where it names a period.
   */
  window?: number
  /**
   * The question. Yes always means in line with the standard. A question on use is not applicable where no occasion arose, with the reason given.
   */
  question: string
  /**
   * The sentence that is true when the answer is yes. It is printed under the status.
   */
  statement: string
  changed: Edition
  /**
   * What the criterion asked before, the oldest text first.
   *
   * @minItems 1
   */
  earlier?: [EarlierText, ...EarlierText[]]
}
/**
 * A text that a criterion had in earlier editions of the catalogue.
 */
export interface EarlierText {
  /**
   * The editions of the catalogue in which the criterion had this text. Answers to one of them are to be re-examined.
   *
   * @minItems 1
   */
  editions: [Edition, ...Edition[]]
  /**
   * The question as it was.
   */
  question: string
  /**
   * The statement as it was.
   */
  statement: string
}
/**
 * A named set of standards: a list of them, those of another selection, or all.
 */
export interface Selection {
  /**
   * The title of the selection.
   */
  title: string
  /**
   * What an assessment of these standards is good for.
   */
  purpose: string
  /**
   * Ids of the standards, in the order of the catalogue.
   *
   * @minItems 1
   */
  standards?: [StandardId, ...StandardId[]]
  extends?: Id
  /**
   * True: every standard of the catalogue. Written in place of the list.
   */
  all?: true
  /**
   * True: a layout has this selection of its own, so that answers to its standards are used whatever the selection of an assessment is.
   */
  beside?: true
}
/**
 * A challenge that members meet.
 */
export interface Challenge {
  /**
   * The challenge in one sentence.
   */
  title: string
  pillar: PillarId
  /**
   * Numerals of the regional priorities that it bears on, the main one first.
   *
   * @minItems 1
   */
  priorities: [PriorityId, ...PriorityId[]]
  /**
   * `rso-toolkit`: a theme of the prevention part of the toolkit of the Regional Support Office; `rso-dialogue`: a theme of its work on legal frameworks in 2024 or on scam centres; `ours`: added by us, not to be attributed to the Regional Support Office.
   */
  basis: 'rso-toolkit' | 'rso-dialogue' | 'ours'
}
/**
 * A fact that several criteria ask about. Once one is answered, the answer may be offered for the others, to be confirmed one by one and never copied unseen.
 */
export interface SharedFact {
  /**
   * The fact in short.
   */
  title: string
  /**
   * Ids of the criteria that ask about it. A criterion may belong to more than one fact.
   *
   * @minItems 2
   */
  criteria: [CriterionId, CriterionId, ...CriterionId[]]
}
/**
 * The Bali Process.
 */
export interface Organisation {
  /**
   * The full name.
   */
  name: string
  /**
   * The year in which it was established.
   */
  established: number
  /**
   * Their number. Each has a file of its own.
   */
  member_states_and_territories: number
  /**
   * ISO 3166-1 alpha-3 codes of the co-chairs.
   *
   * @minItems 1
   */
  co_chairs: [Iso3, ...Iso3[]]
  /**
   * The international organizations that are members, in short.
   *
   * @minItems 1
   *
   * Items: Its short name.
   */
  member_organisations: [string, ...string[]]
  /**
   * The observer States and organizations, as far as they were seen.
   */
  observers: {
    /**
     * The number of observer States.
     */
    states_count: number
    /**
     * The number of observer organizations.
     */
    organisations_count: number
    /**
     * Observer States that a source names.
     *
     * Items: The name of a State.
     */
    states_seen: string[]
    /**
     * Observer States from general knowledge; no source was seen. They are shown as unverified.
     *
     * Items: The name of a State.
     */
    states_recalled: string[]
    /**
     * What was not established.
     */
    note?: string
  }
  /**
   * The Working Group on Trafficking in Persons.
   */
  working_group_on_trafficking: {
    /**
     * The group whose membership it follows: the Ad Hoc Group, which the file of each member speaks of.
     */
    members_follow: 'ad-hoc-group'
    /**
     * The number of States in it.
     */
    states: number
    /**
     * The number of organizations in it.
     */
    organisations: number
    /**
     * ISO 3166-1 alpha-3 codes of the co-chairs.
     *
     * @minItems 1
     */
    co_chairs: [Iso3, ...Iso3[]]
    /**
     * The years of its present forward work plan.
     */
    work_plan: string
  }
  /**
   * Ids of the sources in which this was seen.
   *
   * @minItems 1
   */
  sources: [Id, ...Id[]]
  /**
   * Ids of the sources of the codes and subregions in the files of members.
   *
   * @minItems 1
   */
  codes_sources?: [Id, ...Id[]]
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
  /**
   * Where it can be read.
   */
  url: string
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
