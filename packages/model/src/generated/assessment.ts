// Generated from schemas/assessment.schema.json by `pnpm generate`.

/**
 * A day: 2025-11-25.
 */
export type Day = string
/**
 * Lower-case letters, digits and hyphens, beginning with a letter.
 */
export type Id = string
/**
 * Who may read it: `public`, anyone; `state`, the State assessed (the default); `restricted`, the Regional Support Office only.
 */
export type Confidentiality = 'public' | 'state' | 'restricted'
/**
 * A year, a month or a day: 2025, 2025-11 or 2025-11-25.
 */
export type Date = string | number
/**
 * Ids of facts of this assessment.
 */
export type FactIds = Id[]
/**
 * Id of a criterion of the catalogue, as `tip-protocol.5.1.a`.
 */
export type CriterionId = string
/**
 * A kind of agency that the criteria name, as `police` or `foreign-affairs`.
 */
export type AgencyKind = string

/**
 * What staff write for one country: sources, the facts that they hold, and the answers that rest on those facts (method.md section 3). An assessment may be written in several files; each holds some of the sections, and they are merged by id.
 */
export interface AssessmentDocument {
  /**
   * The kind of this document and the version of its schema.
   */
  schema: 'assessment/1'
  /**
   * ISO 3166-1 alpha-3 code of the country or territory. A code from the private-use range XAA to XZZ marks a fictional country.
   */
  country: string
  header?: Header
  /**
   * The agencies of this country, each under the kind of agency that the criteria name.
   */
  agencies?: {
    [k: string]: Agency
  } | null
  context?: Context
  /**
   * Each source once, under an id that facts refer to.
   */
  sources?: {
    [k: string]: Source
  } | null
  /**
   * Each fact once, under an id that answers refer to.
   */
  facts?: {
    [k: string]: Fact
  } | null
  /**
   * The answers, each under the id of the criterion that it answers. A criterion that is not named here has not been asked.
   */
  answers?: {
    [k: string]: Answer
  } | null
  /**
   * Texts that replace what the software would write on a standard, under the id of the standard.
   */
  standards?: {
    [k: string]: StandardText
  } | null
  /**
   * Texts that replace what the software would write on a regional priority, under its numeral.
   */
  priorities?: {
    [k: string]: PriorityText
  } | null
  /**
   * Overrides of the public data on treaty status, under the id of the instrument. Both the public cell and the override are printed; the override counts.
   */
  treaties?: {
    [k: string]: TreatyOverride
  } | null
}
/**
 * What the cover and the document control say. Written in one file of the assessment.
 */
export interface Header {
  /**
   * The name of this issue of the assessment.
   */
  edition: string
  date: Day
  /**
   * The language in which the texts of this assessment are written.
   */
  language: 'en'
  /**
   * The edition of the catalogue of standards that the answers were written for.
   */
  catalogue: string
  selection: Id
  /**
   * How the documents name the country; for a fictional country, which has no public data. Otherwise the name of the country data is used.
   */
  country_name?: string
  /**
   * The office or role that prepared the assessment; not a person.
   */
  prepared_by: string
  /**
   * One or two sentences on what the document is and is not.
   */
  notice?: string
  /**
   * Who was consulted, and when.
   */
  consultations?: string
  /**
   * Whether the State's focal point has cleared this edition, and when.
   */
  clearance?: string
  /**
   * The edition that this one replaces.
   */
  supersedes?: string
  /**
   * What the reader should know of the limits of this assessment.
   */
  limits?: string
}
/**
 * An agency of the country, by its office; not a person.
 */
export interface Agency {
  /**
   * The name of the agency.
   */
  name: string
  /**
   * What the agency is responsible for, as it bears on trafficking in persons.
   */
  mandate?: string
  /**
   * The unit of the agency that answers questions.
   */
  unit?: string
}
/**
 * The situation in the country, in the words of staff.
 */
export interface Context {
  /**
   * What is known of trafficking in persons in the country. A footnote `[^id]` cites the fact of that id.
   */
  situation?: string
  confidentiality?: Confidentiality
}
/**
 * What to cite, once.
 */
export interface Source {
  /**
   * The class of evidence, which says how reliable the source is taken to be.
   */
  kind: 'official-text' | 'official-statement' | 'independent-report' | 'media'
  /**
   * The title as published.
   */
  title: string
  /**
   * The body that published it.
   */
  publisher: string
  /**
   * The year of publication.
   */
  year: number
  /**
   * The language of the source, as a BCP 47 tag.
   */
  language?: string
  /**
   * Where it can be read.
   */
  url?: string
  period?: Period
  /**
   * Where it was read, if that is not what is cited. Printed in internal releases only.
   */
  seen_in?: string
  confidentiality?: Confidentiality
}
/**
 * The time that something covers, both ends included. A year stands for the whole of it.
 */
export interface Period {
  from: Date
  to: Date
}
/**
 * One sentence from one or more sources.
 */
export interface Fact {
  /**
   * The fact in one sentence.
   */
  text: string
  /**
   * `law`: what a legal text or adopted policy says; `official-figure`: a number that the State gives; `finding`: what a body has established; `allegation`: what is reported and not established; `advice`: what a body recommends.
   */
  kind: 'law' | 'official-figure' | 'finding' | 'allegation' | 'advice'
  /**
   * Where the fact is found.
   *
   * @minItems 1
   *
   * Items: One source, with the place in it.
   */
  sources: [
    {
      source: Id
      /**
       * The article, paragraph or page.
       */
      pinpoint?: string
    },
    ...{
      source: Id
      /**
       * The article, paragraph or page.
       */
      pinpoint?: string
    }[]
  ]
  period?: Period
  supersedes?: FactIds
  contradicts?: FactIds
  confidentiality?: Confidentiality
}
/**
 * The answer to one criterion.
 */
export interface Answer {
  /**
   * `unknown`: looked for, could not be established; `not-provided`: asked of an agency and not received; `not-applicable`: the question does not arise.
   */
  answer?: 'yes' | 'partly' | 'no' | 'unknown' | 'not-provided' | 'not-applicable'
  same?: CriterionId
  for?: FactIds
  against?: FactIds
  /**
   * What the reader should know beside the answer. It is printed with the criterion's statement.
   */
  note?: string
  /**
   * The answer is a reading that the State should confirm.
   */
  to_confirm?: boolean
  /**
   * For `not-provided`: of whom the information was asked, and when.
   */
  requested?: {
    agency: AgencyKind
    date: Day
  }
  /**
   * For `not-applicable`: why the question does not arise.
   */
  reason?: string
  /**
   * The edition of the catalogue that this answer was written for, if it is not that of the header.
   */
  catalogue?: string
  confidentiality?: Confidentiality
}
/**
 * Each text replaces what the software would write from the facts.
 */
export interface StandardText {
  /**
   * What the law says. A footnote `[^id]` cites the fact of that id.
   */
  in_law?: string
  /**
   * What is done. A footnote `[^id]` cites the fact of that id.
   */
  in_practice?: string
  confidentiality?: Confidentiality
}
/**
 * Each text replaces what the software would write.
 */
export interface PriorityText {
  /**
   * The summary of the chapter. A footnote `[^id]` cites the fact of that id.
   */
  summary?: string
  confidentiality?: Confidentiality
}
/**
 * The status as this assessment establishes it, with its own source.
 */
export interface TreatyOverride {
  /**
   * The State's relation to the instrument.
   */
  status:
    | 'ratified'
    | 'acceded'
    | 'succeeded'
    | 'signed'
    | 'extended'
    | 'denounced'
    | 'none'
    | 'not-applicable'
    | 'unknown'
  date?: Date
  source: Id
  /**
   * Why the public data is corrected.
   */
  reason: string
}
