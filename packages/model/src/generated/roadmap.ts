// Generated from schemas/roadmap.schema.json by `pnpm generate`.

/**
 * The name of an edition of the catalogue.
 */
export type Edition = string
/**
 * A year, a month or a day: 2025, 2025-11 or 2025-11-25; null when there is none.
 */
export type DateOrNull = string | number | null
/**
 * Lower-case letters, digits and hyphens, beginning with a letter.
 */
export type Id = string
/**
 * I to IX.
 */
export type PriorityId = 'I' | 'II' | 'III' | 'IV' | 'V' | 'VI' | 'VII' | 'VIII' | 'IX'
/**
 * The numeral of the priority and the name of the element, as `II.extraterritorial`.
 */
export type ElementId = string
/**
 * One of the four pillars.
 */
export type PillarId = 'prevention' | 'protection' | 'prosecution' | 'partnership'
/**
 * The id of the instrument and the place in it, as `tip-protocol.5.1`.
 */
export type StandardId = string
/**
 * A kind of agency, as `police` or `foreign-affairs`.
 */
export type AgencyKindId = string

/**
 * The Regional Strategic Roadmap as data: the regional priorities, the instruments with their standards and criteria, and the selections of standards. It may be written in several files; each holds some of the sections, and they are merged by id.
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
  source?: WorkPlan
  /**
   * The nine regional priorities, each under its numeral.
   */
  priorities?: {
    [k: string]: Priority
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
}
/**
 * The document that the regional priorities come from.
 */
export interface WorkPlan {
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
 * A capability to combat trafficking on which country data is asked for.
 */
export interface Capability {
  /**
   * The short title of the capability.
   */
  title: string
  /**
   * Id of the recommendation of the Following the Money Forum that names the capability, as `FTM.2b`.
   */
  recommendation: string
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
   * Set when the standard is to become a party to the instrument. Its status is Party, Signed or Not party, and it is no gap.
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
}
/**
 * A named set of standards.
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
  standards: [StandardId, ...StandardId[]]
}
