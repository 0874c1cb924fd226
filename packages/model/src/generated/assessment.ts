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
 * A year, a month or a day: 2025, 2025-11 or 2025-11-25.
 */
export type Date = string | number
/**
 * Who may read it: `public`, anyone; `state`, the State assessed (the default); `restricted`, the Regional Support Office only.
 */
export type Confidentiality = 'public' | 'state' | 'restricted'
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
 * Id of a standard of the catalogue, as `tip-protocol.5.1`.
 */
export type StandardId = string

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
  follow_the_money?: FollowTheMoney
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
   * What was asked of which agency and when, each request under an id: the record that an answer `not-provided` needs, and what `rsr status --by agency` follows.
   */
  requests?: {
    [k: string]: Request
  } | null
  /**
   * What is written and decided on a standard, under the id of the standard.
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
  /**
   * Numbers by year, as those of victims identified or of convictions, each series under an id.
   */
  figures?: {
    [k: string]: Figures
  } | null
  /**
   * The steps of the country's roadmap, each under an id that other actions may depend on (method.md section 7).
   */
  actions?: {
    [k: string]: Action
  } | null
  /**
   * What the State has said on the document, as received, each under an id.
   */
  comments?: {
    [k: string]: Comment
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
   * The language in which the texts of this assessment are written. Documents are written in English: other languages have no phrases yet. A source may be in any language, which it names itself.
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
  next_review?: Date
  /**
   * That the State agreed to be named in documents on the region: what it has in place, and what it seeks. Without it, it is counted and never named.
   */
  regional_consent?: {
    date: Day
    /**
     * The office of the State that agreed; not a person.
     */
    by: string
  }
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
  reply_by?: Day
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
 * What the country profile of this name says in the words of staff: the business models and laundering methods seen, and the use of the networks that the Following the Money Forum names.
 */
export interface FollowTheMoney {
  /**
   * How trafficking is organized as a business in the country, as far as it is known: who recruits, how victims are controlled, where the profit is made. A footnote `[^id]` cites the fact of that id.
   */
  business_models?: string
  /**
   * How the proceeds of trafficking are moved, hidden and used, as far as it is known. A footnote `[^id]` cites the fact of that id.
   */
  laundering_methods?: string
  /**
   * Whether and how the State takes part in the Asset Recovery Inter-Agency Network - Asia Pacific: contact point, requests, results. A footnote `[^id]` cites the fact of that id.
   */
  arin_ap?: string
  /**
   * Whether and how the State takes part in the conference. A footnote `[^id]` cites the fact of that id.
   */
  asset_forfeiture_conference?: string
  /**
   * Whether and how the State takes part in training by the Asia Region Law Enforcement Management Program. A footnote `[^id]` cites the fact of that id.
   */
  arlemp?: string
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
   * Where it was read, if that is not what is cited: a copy, an extract. Documents say that a copy or an extract was read; which, in internal releases only.
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
   */
  sources: [Citation, ...Citation[]]
  period?: Period
  supersedes?: FactIds
  contradicts?: FactIds
  confidentiality?: Confidentiality
}
/**
 * One source, with the place in it.
 */
export interface Citation {
  source: Id
  /**
   * The article, paragraph or page.
   */
  pinpoint?: string
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
   * For `not-provided`: of whom the information was asked, and when. Left out where one of the `requests` asks the question; the last one sent counts.
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
  /**
   * What agencies replied to the question. The answer itself is decided by the office that prepares the assessment: as long as there are replies alone, it is not known.
   *
   * @minItems 1
   */
  replies?: [Reply, ...Reply[]]
}
/**
 * What one agency replied to a question, and when it was received.
 */
export interface Reply {
  agency: AgencyKind
  date: Day
  /**
   * What the agency answered.
   */
  answer: 'yes' | 'partly' | 'no' | 'unknown' | 'not-applicable'
  /**
   * What the agency added, in short.
   */
  note?: string
  confidentiality?: Confidentiality
}
/**
 * Questions that were sent to one agency.
 */
export interface Request {
  agency: AgencyKind
  date: Day
  due?: Day
  received?: Day
  selection?: Id
  /**
   * Ids of the criteria that the agency was asked.
   *
   * @minItems 1
   */
  questions: [CriterionId, ...CriterionId[]]
  /**
   * The name of the file that was sent.
   */
  form?: string
}
/**
 * Texts that replace what the software would write, and what a person decides on the standard.
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
  /**
   * What others could learn from. A footnote `[^id]` cites the fact of that id.
   */
  good_practice?: string
  /**
   * What is missing, in one sentence that can be tested; in place of the statements that are not yet true.
   */
  gap?: string
  /**
   * The result wanted; in place of the practice note of the catalogue. It follows words such as “The Government may wish to”, so it begins with a verb.
   */
  recommendation?: string
  /**
   * What assistance would help to close the gap.
   *
   * @minItems 1
   */
  assistance?: [Assistance, ...Assistance[]]
  impact?: Impact
  /**
   * In place of what the rule gives: the rule's result, the office that decided and its reason are printed with it.
   */
  status?: {
    law?: StatusOverride
    practice?: StatusOverride
  }
  confidentiality?: Confidentiality
}
/**
 * Assistance that is wanted.
 */
export interface Assistance {
  /**
   * The kind of assistance.
   */
  kind: 'legislation' | 'training' | 'expertise' | 'equipment' | 'information' | 'cooperation' | 'funding'
  /**
   * What is wanted, in short.
   */
  text: string
}
/**
 * How much closing the gap would do, given by a person. Without it, 2 is used and marked so (method.md section 6).
 */
export interface Impact {
  /**
   * 1: little; 2: some; 3: much.
   */
  value: number
  /**
   * What it is an impact on: the protection of victims, or the ability to prosecute.
   */
  on: 'protection' | 'prosecution'
  /**
   * Why.
   */
  reason: string
}
/**
 * The level on one axis, with the office that decided it and why.
 */
export interface StatusOverride {
  /**
   * One of the four levels.
   */
  level: 'met' | 'largely' | 'partly' | 'not'
  /**
   * The office or role that decided; not a person.
   */
  by: string
  /**
   * Why the rule does not do justice to what is known.
   */
  reason: string
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
/**
 * One number for each year, with its sources.
 */
export interface Figures {
  /**
   * What is counted; it says in which chapter the figures stand.
   */
  measure:
    | 'victims-identified'
    | 'victims-assisted'
    | 'investigations'
    | 'prosecutions'
    | 'convictions'
    | 'compensation-awarded'
    | 'assets-restrained'
    | 'assets-confiscated'
    | 'assets-returned'
    | 'extradition-out'
    | 'extradition-in'
    | 'mutual-assistance-out'
    | 'mutual-assistance-in'
  /**
   * What the numbers are numbers of, as `persons`, `cases` or a currency. Left out where the measure says it.
   */
  unit?: string
  /**
   * The number by year; null where it is not known.
   */
  values: {
    /**
     * The number; null where it is not known.
     */
    [k: string]: number | null
  }
  /**
   * Where the numbers are found.
   *
   * @minItems 1
   */
  sources: [Citation, ...Citation[]]
  /**
   * What the reader should know of the numbers.
   */
  note?: string
  confidentiality?: Confidentiality
}
/**
 * A step of the country's roadmap.
 */
export interface Action {
  /**
   * What is done, in a few words.
   */
  title: string
  /**
   * `measure`: it closes gaps (the default); `establish-facts`: it finds out what is not established.
   */
  kind?: 'measure' | 'establish-facts'
  /**
   * Ids of the standards whose gaps it closes, or whose facts it establishes. Empty where it only makes other actions possible.
   */
  closes: StandardId[]
  lead?: AgencyKind
  /**
   * Kinds of agency that take part.
   */
  partners?: AgencyKind[]
  start?: Date
  end?: Date
  /**
   * What shows that it moves on.
   *
   * @minItems 1
   */
  milestones?: [Milestone, ...Milestone[]]
  indicator?: Indicator
  cost?: Cost
  /**
   * Where the money comes from.
   */
  funding?: string
  /**
   * What assistance would help to carry it out.
   *
   * @minItems 1
   */
  assistance?: [Assistance, ...Assistance[]]
  /**
   * Ids of actions that have to be closed first.
   */
  depends_on?: Id[]
  /**
   * What was reported on it, the oldest report first. Its status is that of the last report; `for-action` where there is none.
   *
   * @minItems 1
   */
  progress?: [ProgressReport, ...ProgressReport[]]
  closed?: Closing
  ease?: Ease
  confidentiality?: Confidentiality
}
/**
 * A step that can be seen to be done.
 */
export interface Milestone {
  id?: Id
  /**
   * What is done.
   */
  text: string
  date?: Date
}
/**
 * What is measured to see whether the action works.
 */
export interface Indicator {
  /**
   * What is measured.
   */
  text: string
  /**
   * Where it stands now.
   */
  baseline?: string
  /**
   * Where it should stand at the end.
   */
  target?: string
  /**
   * By whom, how and how often it is measured.
   */
  measured?: string
  /**
   * Where the values are found, as a register or a report.
   */
  source?: string
}
/**
 * What the action costs: a band, or an amount with its currency, which may be divided by year.
 */
export interface Cost {
  /**
   * `existing`: within existing budgets; `small`, `medium`, `large`: as the State understands them.
   */
  band?: 'existing' | 'small' | 'medium' | 'large'
  /**
   * The amount in the currency named.
   */
  amount?: number
  /**
   * ISO 4217 code of the currency.
   */
  currency?: string
  /**
   * The amount divided by the years in which it is spent, in the currency named; its sum takes the place of `amount`.
   */
  by_year?: {
    [k: string]: YearCost
  }
}
/**
 * What is spent in one year.
 */
export interface YearCost {
  /**
   * What is paid once, as for a building or a law.
   */
  one_off?: number
  /**
   * What is paid every year, as for staff.
   */
  recurrent?: number
}
/**
 * What was done on an action by one day.
 */
export interface ProgressReport {
  date: Day
  /**
   * In the words of the Working Group's forward work plan. `for-action`: not begun; `ongoing`: under way, with an end in view; `continuing`: done again and again, without an end; `complete`: done.
   */
  status: 'for-action' | 'ongoing' | 'continuing' | 'complete'
  /**
   * What was done since the last report, in a sentence or two.
   */
  text: string
  by?: AgencyKind
  facts?: FactIds
  /**
   * What was measured of the action's indicator, where it was.
   */
  value?: string
  /**
   * Ids of the milestones of this action that were reached since the last report.
   *
   * @minItems 1
   */
  reached?: [Id, ...Id[]]
  confidentiality?: Confidentiality
}
/**
 * That the office closed the action: it stays in the document, and nothing waits for it any more. The toolkit proposes it; a person decides.
 */
export interface Closing {
  date: Day
  /**
   * The office or role that closed it; not a person.
   */
  by: string
  /**
   * Why: because it is complete, or why it is given up.
   */
  reason: string
}
/**
 * How easy the action is, from 1 (hard) to 4 (easy). The lowest of the four counts (method.md section 7).
 */
export interface Ease {
  /**
   * 4: none needed; 1: a law or a constitutional change.
   */
  legal: number
  /**
   * 4: within existing budgets; 1: large and not funded.
   */
  cost: number
  /**
   * 4: there; 1: to be built.
   */
  capacity: number
  /**
   * 4: one agency; 1: many that have not yet agreed.
   */
  agreement: number
}
/**
 * As received.
 */
export interface Comment {
  /**
   * The office that made it; not a person.
   */
  office: string
  date: Day
  standard?: StandardId
  /**
   * The comment.
   */
  text: string
  confidentiality?: Confidentiality
}
