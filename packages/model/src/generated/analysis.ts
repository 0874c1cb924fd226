// Generated from schemas/analysis.schema.json by `pnpm generate`.

/**
 * Who may read it (method.md section 3).
 */
export type Confidentiality = 'public' | 'state' | 'restricted'
/**
 * The set of words for the levels of a status.
 */
export type Labels = 'in-place' | 'implemented'

/**
 * What the analysis of one assessment gives: the contract for integrators. It holds every record that a document prints, each with the place where it was written (`at`), so that every printed value knows its source. An unpublished analysis holds everything; publishing it for a release removes what that release withholds. What carries `x-text` is an input as it was written; everything else is computed.
 */
export interface AnalysisDocument {
  /**
   * The kind of this document and the version of its schema.
   */
  schema: 'analysis/1'
  /**
   * `full`: not yet published, everything is in it.
   */
  release: 'full' | 'internal' | 'draft' | 'public'
  /**
   * That which was used.
   */
  catalogue: string
  country: Country
  header: Header
  selection: Selection
  /**
   * Null where none is written.
   */
  context: Context | null
  /**
   * Null where none is written.
   */
  follow_the_money: FollowTheMoney | null
  /**
   * Share of answered criteria under which a priority is not described.
   */
  threshold: number
  /**
   * The office that documents name; null for that which the phrases name.
   */
  organisation: Organisation | null
  labels: Labels
  /**
   * By numeral, I to IX.
   */
  priorities: {
    [k: string]: Priority
  }
  /**
   * By id: those of the standards assessed.
   */
  instruments: {
    [k: string]: Instrument
  }
  /**
   * By id, in the order of the catalogue: those of the selection that can apply.
   */
  standards: {
    [k: string]: Standard
  }
  /**
   * By id.
   */
  sources: {
    [k: string]: Source
  }
  /**
   * By id.
   */
  facts: {
    [k: string]: Fact
  }
  /**
   * By kind of agency: those of the criteria, and those that the assessment names.
   */
  agencies: {
    [k: string]: Agency
  }
  coverage: Coverage
  /**
   * Whether this release leaves out facts or sources.
   */
  withheld: boolean
  /**
   * `desk`: under the threshold of coverage as a whole, so that no recommendations follow; `full` (method.md section 6).
   */
  stage: 'desk' | 'full'
  /**
   * By id: those on which the Following the Money Forum asks for country data.
   */
  capabilities: {
    [k: string]: Group
  }
  /**
   * By id: prevention, protection, prosecution, partnership.
   */
  pillars: {
    [k: string]: Group
  }
  /**
   * By id: the parts of the regional priorities.
   */
  elements: {
    [k: string]: Group
  }
  /**
   * By id: those of particular concern to the region (priority VII).
   */
  forms: {
    [k: string]: Form
  }
  /**
   * By id.
   */
  figures: {
    [k: string]: Figures
  }
  /**
   * By id, in their order in the roadmap.
   */
  actions: {
    [k: string]: Action
  }
  plan: Plan
  /**
   * The open questions whose answers would narrow the most statuses, at most ten, the most useful first (method.md section 6).
   */
  settle: Settling[]
  /**
   * By id.
   */
  comments: {
    [k: string]: Comment
  }
}
/**
 * The country or territory assessed.
 */
export interface Country {
  at: At
  /**
   * Null where the public data hold nothing, or an earlier edition says nothing of it.
   */
  fatf: Fatf | null
  /**
   * ISO 3166-1 alpha-3 code.
   */
  iso3: string
  /**
   * The name that documents use.
   */
  name: string
}
/**
 * Where the record was written; the texts of the record stand under the same names below that place.
 */
export interface At {
  /**
   * Path relative to the workspace, or one beginning with `@rsr/` for what the toolkit ships.
   */
  file: string
  /**
   * JSON Pointer (RFC 6901) into that file.
   */
  pointer: string
}
/**
 * Public data, as context: a rating is not an answer.
 */
export interface Fatf {
  at: At
  /**
   * Those of the FATF global network of which it is a member.
   */
  bodies: string[]
  /**
   * The edition by which it was assessed; null where no evaluation is published.
   */
  method: '2013' | '2022' | null
  /**
   * When the mutual evaluation report was published.
   */
  report: string | null
  /**
   * The date of the latest ratings, which follow-up reports may have changed.
   */
  ratings_as_of: string | null
  /**
   * Ratings of Recommendations, as `R3`.
   */
  technical: {
    [k: string]: 'C' | 'LC' | 'PC' | 'NC' | 'NA'
  }
  /**
   * Ratings of immediate outcomes, as `IO1`.
   */
  effectiveness: {
    [k: string]: 'HE' | 'SE' | 'ME' | 'LE'
  }
  /**
   * Where it was seen.
   */
  sources: TreatySource[]
}
/**
 * Where a treaty status was seen.
 */
export interface TreatySource {
  at: At
  /**
   * Id of the source.
   */
  id: string
  /**
   * Its title.
   */
  title: string
  /**
   * Its publisher.
   */
  publisher: string
  /**
   * Where it can be read.
   */
  url: string | null
}
/**
 * What cover and document control say.
 */
export interface Header {
  at: At
  /**
   * The name of this issue.
   */
  edition: string
  /**
   * The day of the assessment.
   */
  date: string
  /**
   * BCP 47 tag of its texts.
   */
  language: string
  /**
   * That which the answers were written for.
   */
  catalogue: string
  /**
   * Id of the set of standards assessed.
   */
  selection: string
  /**
   * As the assessment gives it.
   */
  country_name: string | null
  /**
   * Office or role.
   */
  prepared_by: string
  /**
   * What the document is and is not.
   */
  notice: string | null
  /**
   * Who was consulted.
   */
  consultations: string | null
  /**
   * By the State's focal point.
   */
  clearance: string | null
  /**
   * The edition replaced.
   */
  supersedes: string | null
  /**
   * What the reader should know of them.
   */
  limits: string | null
  /**
   * When the roadmap is looked at next; null where no date is set.
   */
  next_review: string | null
  /**
   * When, and which office of the State agreed; null where none is recorded.
   */
  regional_consent: {
    /**
     * The day on which the State agreed.
     */
    date: string
    /**
     * The office that agreed.
     */
    by: string
  } | null
}
/**
 * The named set of standards assessed.
 */
export interface Selection {
  at: At
  /**
   * Id of the selection.
   */
  id: string
  /**
   * Its title.
   */
  title: string
  /**
   * What it is for.
   */
  purpose: string
}
/**
 * The situation, in the words of staff.
 */
export interface Context {
  at: At
  /**
   * What is known.
   */
  situation: string | null
  confidentiality: Confidentiality
}
/**
 * What the country profile of this name says in the words of staff.
 */
export interface FollowTheMoney {
  at: At
  /**
   * Null where it is not written.
   */
  business_models: string | null
  /**
   * Null where it is not written.
   */
  laundering_methods: string | null
  /**
   * Null where it is not written.
   */
  arin_ap: string | null
  /**
   * Null where it is not written.
   */
  asset_forfeiture_conference: string | null
  /**
   * Null where it is not written.
   */
  arlemp: string | null
  confidentiality: Confidentiality
}
/**
 * The office that keeps the assessment.
 */
export interface Organisation {
  at: At
  /**
   * In full.
   */
  name: string
  /**
   * Null where the full name is used throughout.
   */
  short: string | null
}
/**
 * One of the nine.
 */
export interface Priority {
  at: At
  /**
   * Id of the priority.
   */
  id: string
  /**
   * Its title.
   */
  title: string
  /**
   * What it asks for.
   */
  statement: string
  /**
   * The assessment's own text on it.
   */
  text: PriorityText | null
  /**
   * Those of the selection under this priority as their first that have been looked at.
   */
  standards: string[]
  /**
   * Those of the selection under this priority of which no criterion has been looked at.
   */
  not_assessed: string[]
  coverage: Coverage
  /**
   * Whether coverage reaches the threshold under which a priority is not described.
   */
  enough: boolean
  tally: Tally
}
/**
 * Replaces what the software would write.
 */
export interface PriorityText {
  at: At
  /**
   * Of the chapter.
   */
  summary: string | null
  confidentiality: Confidentiality
}
/**
 * How many criteria that apply have been answered (method.md section 4).
 */
export interface Coverage {
  /**
   * Criteria answered yes, partly or no.
   */
  answered: number
  /**
   * Criteria that apply: all but those answered not applicable.
   */
  applicable: number
}
/**
 * Which standards have which status on each axis. Never a mean (method.md section 5).
 */
export interface Tally {
  /**
   * All that count here.
   */
  standards: string[]
  /**
   * Those of them of which no criterion was looked at.
   */
  not_assessed: string[]
  law: AxisTally
  practice: AxisTally
  coverage: Coverage
}
/**
 * Ids of the standards assessed, by their status.
 */
export interface AxisTally {
  /**
   * Established.
   */
  met: string[]
  /**
   * Established.
   */
  largely: string[]
  /**
   * Established.
   */
  partly: string[]
  /**
   * Established.
   */
  not: string[]
  /**
   * Between two levels.
   */
  not_established: string[]
  /**
   * Ratification entries, optional provisions, evidence of use, and axes without criteria or to which none applies.
   */
  other: string[]
}
/**
 * A treaty, protocol or other text, and the State's relation to it.
 */
export interface Instrument {
  at: At
  /**
   * Id of the instrument.
   */
  id: string
  /**
   * Its full title.
   */
  title: string
  /**
   * As documents call it.
   */
  short_title: string
  /**
   * Where it is published.
   */
  reference: string
  /**
   * Where it can be read.
   */
  source_url: string
  /**
   * Whether it binds those who join it.
   */
  binding: boolean
  /**
   * Whether the organisation added it to the catalogue. It is printed.
   */
  own: boolean
  /**
   * Whether what the catalogue says of the instrument was not verified against its text. It is printed.
   */
  verify: boolean
  /**
   * Null where the data has no column for the instrument.
   */
  cell: Cell | null
  /**
   * Null where the assessment gives none.
   */
  override: Override | null
  /**
   * Null where none is recorded.
   */
  reservation: Reservation | null
  /**
   * The correction if there is one, else the public data.
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
  /**
   * How the instrument applies to the State (method.md section 2).
   */
  applies: 'binding' | 'committed' | 'guidance' | 'unknown' | 'not-open'
  /**
   * The rule that decided it.
   */
  because:
    | 'party'
    | 'party-undated'
    | 'signed'
    | 'member-of-body'
    | 'soft-law'
    | 'not-party'
    | 'denounced'
    | 'status-unknown'
    | 'no-column'
    | 'cannot-join'
  tally: Tally
}
/**
 * One cell of the table of treaty status.
 */
export interface Cell {
  at: At
  /**
   * The State's relation to the instrument.
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
  /**
   * Of the deposit; null where it is not known.
   */
  date: string | null
  /**
   * The day on which the status held.
   */
  as_of: string | null
  /**
   * `recalled`: no source was seen.
   */
  confidence: 'sourced' | 'recalled'
  /**
   * `recalled`: the date was not seen.
   */
  date_confidence: 'sourced' | 'recalled'
  /**
   * `recalled`: the way of joining was not seen.
   */
  mode_confidence: 'sourced' | 'recalled'
  /**
   * On the cell.
   */
  note: string | null
  /**
   * Where it was seen.
   */
  sources: TreatySource[]
}
/**
 * By the assessment, with its own source.
 */
export interface Override {
  at: At
  /**
   * As corrected.
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
  /**
   * Of the deposit.
   */
  date: string | null
  /**
   * Id of a source of the assessment.
   */
  source: string
  /**
   * Why the public data is corrected.
   */
  reason: string
}
/**
 * What is recorded of reservations and declarations to the instrument.
 */
export interface Reservation {
  at: At
  /**
   * Those that it touches.
   */
  articles: string[]
  /**
   * In our words.
   */
  effect: string | null
  /**
   * Whether its text was seen.
   */
  text_seen: boolean
}
/**
 * One provision, its criteria and its status.
 */
export interface Standard {
  at: At
  /**
   * Id of the standard.
   */
  id: string
  /**
   * Id of its instrument.
   */
  instrument: string
  /**
   * The article.
   */
  ref: string
  /**
   * Its title.
   */
  title: string
  /**
   * Our summary.
   */
  requirement: string
  /**
   * The strength of the duty.
   */
  obligation: 'mandatory' | 'qualified' | 'optional' | 'recommended'
  /**
   * Whether it is about becoming a party.
   */
  ratification: boolean
  /**
   * The first is the primary one.
   */
  priorities: string[]
  /**
   * Whether the organisation added it to the catalogue. It is printed.
   */
  own: boolean
  /**
   * Whether our summary was checked against the instrument.
   */
  checked: boolean
  /**
   * On the provision.
   */
  note: string | null
  /**
   * As its instrument does.
   */
  applies: 'binding' | 'committed' | 'guidance' | 'unknown'
  /**
   * Whether any criterion has been looked at.
   */
  assessed: boolean
  coverage: Coverage
  law: Axis
  practice: Axis
  /**
   * The assessment's own texts on it.
   */
  text: StandardText | null
  /**
   * By id, in the order of the catalogue.
   */
  criteria: {
    [k: string]: Criterion
  }
  /**
   * Of the priorities that it serves.
   */
  elements: string[]
  /**
   * Id of the capability that it belongs to; null when to none.
   */
  capability: string | null
  /**
   * The main one first.
   */
  pillars: string[]
  /**
   * Those that it is about; empty when it is about trafficking in general.
   */
  forms: string[]
  /**
   * Standards that have to be met first.
   */
  depends_on: string[]
  practice_note: PracticeNote
  /**
   * Null where there is none: everything is in place, the standard is not yet assessed, or neither axis has a level or evidence of use.
   */
  gap: Gap | null
  /**
   * Whether a reservation of the State whose articles are recorded touches the provision (method.md section 2).
   */
  reserved: boolean
}
/**
 * What the rule of method.md section 4 gives, with every open answer taken as no (low) and as yes (high). Where both are the same, the status is established.
 */
export interface Axis {
  /**
   * `level`: one of the four levels; `use`: an optional provision; `party`: a ratification entry; `evidence`: evidence of use, or supporting measures, where there is no core criterion; `none`: no criteria on this axis; `not-applicable`: all are not applicable.
   */
  kind: 'level' | 'use' | 'party' | 'evidence' | 'none' | 'not-applicable'
  /**
   * `met` `largely` `partly` `not` · `used` `not-used` · `party` `signed` `not-party` · `found` `in-part` `none-found`; null where there is no status.
   */
  low: string | null
  /**
   * As the lower bound.
   */
  high: string | null
  /**
   * Names of the rules that gave the lower and the upper bound.
   */
  rules: string[]
  /**
   * Criteria of this axis that are not answered.
   */
  open: string[]
  coverage: Coverage
  /**
   * Whether the status rests on facts that this release withholds.
   */
  withheld: boolean
  /**
   * In place of what the rule gives, which stays in the bounds of `computed`.
   */
  override: StatusOverride | null
  /**
   * What the rule gives, where a person decided otherwise.
   */
  computed: {
    /**
     * As that of the axis.
     */
    low: string
    /**
     * As that of the axis.
     */
    high: string
  } | null
}
/**
 * The level, with who decided it and why.
 */
export interface StatusOverride {
  at: At
  /**
   * One of the four.
   */
  level: 'met' | 'largely' | 'partly' | 'not'
  /**
   * Office or role.
   */
  by: string | null
  /**
   * Why; null where this release withholds it.
   */
  reason: string | null
}
/**
 * Each replaces what the software would write.
 */
export interface StandardText {
  at: At
  /**
   * What the law says.
   */
  in_law: string | null
  /**
   * What is done.
   */
  in_practice: string | null
  confidentiality: Confidentiality
  /**
   * What others could learn from.
   */
  good_practice: string | null
  /**
   * What is missing, in one sentence.
   */
  gap: string | null
  /**
   * The result wanted.
   */
  recommendation: string | null
  /**
   * What would help.
   */
  assistance: Assistance[]
  /**
   * Given by a person; null where none is given, and outside an internal release.
   */
  impact: Impact | null
  /**
   * On each axis; null where the rule stands.
   */
  status: {
    /**
     * Null where the rule stands.
     */
    law: StatusOverride | null
    /**
     * Null where the rule stands.
     */
    practice: StatusOverride | null
  }
}
/**
 * That is wanted.
 */
export interface Assistance {
  at: At
  /**
   * The kind of assistance.
   */
  kind: 'legislation' | 'training' | 'expertise' | 'equipment' | 'information' | 'cooperation' | 'funding'
  /**
   * What is wanted.
   */
  text: string
}
/**
 * How much closing the gap would do.
 */
export interface Impact {
  at: At
  /**
   * 1 to 3.
   */
  value: number
  /**
   * On the protection of victims, or the ability to prosecute.
   */
  on: 'protection' | 'prosecution'
  /**
   * Why.
   */
  reason: string
}
/**
 * One testable question.
 */
export interface Criterion {
  at: At
  /**
   * Id of the criterion.
   */
  id: string
  /**
   * Id of its standard.
   */
  standard: string
  /**
   * Law or practice.
   */
  axis: 'law' | 'practice'
  /**
   * Whether the main duty rests on it.
   */
  core: boolean
  /**
   * Kinds of agency that could answer, best first.
   */
  asks: string[]
  /**
   * Years that the question asks about; null where it names no period.
   */
  window: number | null
  /**
   * What is asked.
   */
  question: string
  /**
   * What is true when the answer is yes.
   */
  statement: string
  answer: Answer
  /**
   * The text that the answer was given to, where that is not the present one: the answer is to be re-examined (method.md section 8).
   */
  earlier: EarlierText | null
}
/**
 * To one criterion.
 */
export interface Answer {
  /**
   * Null where the assessment has no answer.
   */
  at: At | null
  /**
   * The answer.
   */
  value: 'yes' | 'partly' | 'no' | 'unknown' | 'not-provided' | 'not-applicable' | 'not-asked'
  /**
   * Who gave it: the assessment for this criterion, the assessment for another criterion that is the same, the treaty status, or nobody; `replies`: agencies replied, and the office has not decided.
   */
  from: 'assessment' | 'same' | 'treaty-status' | 'replies' | 'nobody'
  /**
   * Id of the other criterion.
   */
  same: string | null
  /**
   * Facts that speak for yes.
   */
  for: string[]
  /**
   * Facts that speak against yes.
   */
  against: string[]
  /**
   * Beside the answer.
   */
  note: string | null
  /**
   * Why it is not applicable.
   */
  reason: string | null
  /**
   * For an answer not provided.
   */
  requested: Request | null
  /**
   * Why the State is asked to confirm it; empty where it is not. `sources-withheld` stands for the number and the class of sources where the release withholds facts.
   */
  to_confirm: ('reading' | 'third-parties-only' | 'single-source' | 'sources-withheld')[]
  /**
   * That which the answer was written for.
   */
  catalogue: string
  /**
   * Whether it rests on facts that this release withholds.
   */
  withheld: boolean
  confidentiality: Confidentiality
  /**
   * Where the assessment records them.
   */
  replies: Reply[]
  /**
   * Whether two agencies replied differently.
   */
  disputed: boolean
}
/**
 * Of whom and when an answer was asked.
 */
export interface Request {
  at: At
  /**
   * Kind of agency.
   */
  agency: string
  /**
   * Day of the request.
   */
  date: string
}
/**
 * What one agency replied.
 */
export interface Reply {
  at: At
  /**
   * Kind of agency.
   */
  agency: string
  /**
   * Day of receipt.
   */
  date: string
  /**
   * What it answered.
   */
  answer: 'yes' | 'partly' | 'no' | 'unknown' | 'not-applicable'
  /**
   * What it added.
   */
  note: string | null
  confidentiality: Confidentiality
}
/**
 * What a criterion asked in the edition of the catalogue that was answered.
 */
export interface EarlierText {
  at: At
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
 * How States have met or can meet the standard, as the catalogue has it.
 */
export interface PracticeNote {
  at: At
  /**
   * How States have met or can meet the standard.
   */
  practice: string
}
/**
 * A standard whose level on either axis is below `met`, or may be (method.md section 6).
 */
export interface Gap {
  /**
   * `first`, `next` or `further`; `establish`: the facts have to be established before a recommendation can be made.
   */
  urgency: 'first' | 'next' | 'further' | 'establish'
  /**
   * For `establish`: the urgency at the lower bound of the need; null where there would be no recommendation.
   */
  provisional: 'first' | 'next' | 'further' | null
  /**
   * The rule that gave the urgency.
   */
  because: 'need' | 'core-criterion-no' | 'open-core-criterion'
  /**
   * Why it is not `first` although the need is: no person gave the impact, or every fact is from third parties.
   */
  held_back: ('impact-not-given' | 'third-parties-only')[]
  /**
   * Core criteria that are not yes, or supporting ones where no core criterion is missing: those that are partly or no.
   */
  missing: string[]
  /**
   * Open core criteria on which the urgency depends.
   */
  establish: string[]
  /**
   * Supporting criteria that are open and on which the status depends.
   */
  open: string[]
  /**
   * Actions that close it.
   */
  actions: string[]
  /**
   * The numbers behind the urgency; null outside an internal release.
   */
  weights: Weights | null
}
/**
 * Four small whole numbers. They order actions within one country, and are never summed or compared between States.
 */
export interface Weights {
  gap: Range
  obligation: Range
  /**
   * 1 to 3; 2 where nobody gave it.
   */
  impact: number
  /**
   * Whether a person gave it.
   */
  impact_given: boolean
  need: Range
}
/**
 * Whole numbers, both ends included; alike where the value is established.
 */
export interface Range {
  /**
   * The lowest it may be.
   */
  low: number
  /**
   * The highest it may be.
   */
  high: number
}
/**
 * What to cite.
 */
export interface Source {
  at: At
  /**
   * Id of the source.
   */
  id: string
  /**
   * Class of evidence.
   */
  kind: 'official-text' | 'official-statement' | 'independent-report' | 'media'
  /**
   * As published.
   */
  title: string
  /**
   * The body that published it.
   */
  publisher: string
  /**
   * Year of publication.
   */
  year: number
  /**
   * BCP 47 tag.
   */
  language: string
  /**
   * Where it can be read.
   */
  url: string | null
  /**
   * What the source covers.
   */
  period: Period | null
  /**
   * Whether a copy or an extract was read instead of what is cited: in every release. Null where an earlier edition does not say.
   */
  copy: boolean | null
  /**
   * Which copy or extract was read; null outside an internal release.
   */
  seen_in: string | null
  confidentiality: Confidentiality
}
/**
 * A time, both ends included, each a year, a month or a day.
 */
export interface Period {
  /**
   * First day, month or year.
   */
  from: string
  /**
   * Last day, month or year.
   */
  to: string
}
/**
 * One sentence from one or more sources.
 */
export interface Fact {
  at: At
  /**
   * Id of the fact.
   */
  id: string
  /**
   * The fact.
   */
  text: string
  /**
   * What it is worth as evidence.
   */
  kind: 'law' | 'official-figure' | 'finding' | 'allegation' | 'advice'
  /**
   * Where it is found.
   */
  sources: Citation[]
  /**
   * What it covers: its own, or that of its first source.
   */
  period: Period | null
  /**
   * Facts that it replaces.
   */
  supersedes: string[]
  /**
   * Facts that say otherwise.
   */
  contradicts: string[]
  /**
   * Whether another fact replaces this one.
   */
  superseded: boolean
  confidentiality: Confidentiality
}
/**
 * A source and the place in it.
 */
export interface Citation {
  at: At
  /**
   * Id of the source.
   */
  source: string
  /**
   * Article, paragraph or page.
   */
  pinpoint: string | null
}
/**
 * A kind of agency, and the agency of this country where it is named.
 */
export interface Agency {
  at: At
  /**
   * Id of the kind of agency.
   */
  id: string
  /**
   * What the catalogue calls this kind of agency.
   */
  title: string
  /**
   * The agency of this country, where the assessment names it.
   */
  own: OwnAgency | null
  /**
   * Open criteria that this kind of agency is best placed to answer.
   */
  questions: string[]
}
/**
 * As the assessment names it.
 */
export interface OwnAgency {
  at: At
  /**
   * Its name.
   */
  name: string
  /**
   * What it is responsible for.
   */
  mandate: string | null
  /**
   * The unit that answers questions.
   */
  unit: string | null
  /**
   * The day by which it is asked to reply to a draft that is made for it.
   */
  reply_by: string | null
}
/**
 * A capability, a pillar or an element, with its standards by status.
 */
export interface Group {
  at: At
  /**
   * Id of the group.
   */
  id: string
  /**
   * Its title.
   */
  title: string
  tally: Tally
}
/**
 * The standards on a form, and those on trafficking in general.
 */
export interface Form {
  /**
   * Id of the form.
   */
  id: 'labour-trafficking' | 'organ-removal' | 'forced-marriage' | 'sexual-exploitation'
  tally: Tally
}
/**
 * One number for each year.
 */
export interface Figures {
  at: At
  /**
   * Id of the series.
   */
  id: string
  /**
   * What is counted.
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
   * Numeral of the priority in whose chapter it stands.
   */
  priority: string
  /**
   * What the numbers are numbers of.
   */
  unit: string | null
  /**
   * By year; null where not known.
   */
  values: {
    /**
     * The number.
     */
    [k: string]: number | null
  }
  /**
   * Where the numbers are found.
   */
  sources: Citation[]
  /**
   * On the numbers.
   */
  note: string | null
  confidentiality: Confidentiality
}
/**
 * A step of the country's roadmap, with its place in the order (method.md section 7).
 */
export interface Action {
  at: At
  /**
   * Id of the action.
   */
  id: string
  /**
   * What is done.
   */
  title: string
  /**
   * Whether it closes gaps, or establishes facts.
   */
  kind: 'measure' | 'establish-facts'
  /**
   * Standards.
   */
  closes: string[]
  /**
   * Kind of agency.
   */
  lead: string | null
  /**
   * Kinds of agency.
   */
  partners: string[]
  /**
   * When it starts.
   */
  start: string | null
  /**
   * When it is complete.
   */
  end: string | null
  /**
   * What shows that it moves on.
   */
  milestones: Milestone[]
  /**
   * Null where none is named.
   */
  indicator: Indicator | null
  /**
   * Null where none is given.
   */
  cost: Cost | null
  /**
   * Where the money comes from.
   */
  funding: string | null
  /**
   * What would help.
   */
  assistance: Assistance[]
  /**
   * Actions, as written.
   */
  depends_on: string[]
  /**
   * That of the last report, in the words of the Working Group; `for-action` where there is none.
   */
  status: 'for-action' | 'ongoing' | 'continuing' | 'complete'
  /**
   * The reports on it, the oldest first.
   */
  progress: ProgressReport[]
  /**
   * Null where it is not.
   */
  closed: Closing | null
  /**
   * What is proposed to the office on what was reported; null where there is nothing, and in a public release.
   */
  follow_up: FollowUp | null
  confidentiality: Confidentiality
  /**
   * In the order of the roadmap, from 1.
   */
  place: number
  /**
   * The strongest of the gaps that it closes; null where it closes none.
   */
  urgency: 'first' | 'next' | 'further' | 'establish' | null
  /**
   * For `establish`.
   */
  provisional: 'first' | 'next' | 'further' | null
  /**
   * Why it stands at its place: by its own urgency, brought forward by what it makes possible, or since nothing else remains.
   */
  because: 'own-urgency' | 'brought-forward' | 'no-urgency'
  /**
   * Whether it can be done soon and does much (method.md section 7).
   */
  quick_win: boolean
  /**
   * Actions that have to be closed first: those stated, and those that follow from what its standards depend on.
   */
  requires: Requirement[]
  /**
   * Actions that require it, directly or through others.
   */
  unlocks: string[]
  /**
   * What an action plan should say and this action does not (the five criteria of OECD/SIGMA).
   */
  missing: ('lead' | 'dates' | 'indicator' | 'cost' | 'funding')[]
  /**
   * Null where the action is closed.
   */
  timing: Timing | null
  /**
   * The numbers behind its place; null outside an internal release.
   */
  weights: {
    need: Range | null
    inherited: Range | null
    /**
     * 1 to 4; null where it is not given.
     */
    ease: number | null
    places: Range
    /**
     * Whether its urgency is another one in some run.
     */
    urgency_changes: boolean
    /**
     * Where it would stand with other weights.
     */
    runs: SensitivityRun[]
  } | null
}
/**
 * A step that can be seen to be done.
 */
export interface Milestone {
  at: At
  /**
   * By which a report says that it was reached; null where it has none.
   */
  id: string | null
  /**
   * What is done.
   */
  text: string
  /**
   * By when.
   */
  date: string | null
}
/**
 * What is measured.
 */
export interface Indicator {
  at: At
  /**
   * What is measured.
   */
  text: string
  /**
   * Where it stands.
   */
  baseline: string | null
  /**
   * Where it should stand.
   */
  target: string | null
  /**
   * By whom, how and how often.
   */
  measured: string | null
  /**
   * Where the values are found.
   */
  source: string | null
}
/**
 * A band, or an amount.
 */
export interface Cost {
  at: At
  /**
   * Null where an amount is given.
   */
  band: 'existing' | 'small' | 'medium' | 'large' | null
  /**
   * In the currency named.
   */
  amount: number | null
  /**
   * ISO 4217 code.
   */
  currency: string | null
  /**
   * The amount divided by year; empty where it is not.
   */
  by_year: {
    [k: string]: YearCost
  }
}
/**
 * In the currency of the cost.
 */
export interface YearCost {
  at: At
  /**
   * Paid once.
   */
  one_off: number | null
  /**
   * Paid every year.
   */
  recurrent: number | null
}
/**
 * What was done on an action by one day.
 */
export interface ProgressReport {
  at: At
  /**
   * The day on which it was made.
   */
  date: string
  /**
   * In the words of the Working Group.
   */
  status: 'for-action' | 'ongoing' | 'continuing' | 'complete'
  /**
   * What was done.
   */
  text: string
  /**
   * Kind of agency that reported; null where it is the lead agency.
   */
  by: string | null
  /**
   * That bear it out.
   */
  facts: string[]
  /**
   * Of the indicator; null where it was not measured.
   */
  value: string | null
  /**
   * Milestones, by their ids.
   */
  reached: string[]
  confidentiality: Confidentiality
}
/**
 * That a person closed it.
 */
export interface Closing {
  at: At
  /**
   * The day.
   */
  date: string
  /**
   * The office or role.
   */
  by: string
  /**
   * Why.
   */
  reason: string
}
/**
 * Why the office is asked to look at it, and what it would examine (method.md section 7). Nothing of it changes by itself.
 */
export interface FollowUp {
  /**
   * `reported-complete`: its last report says so; `gaps-met`: what it closes is no gap any more, or the facts that it establishes are known; `end-passed`: its end is before the date of the assessment; `gap-remains`: it is closed, and a gap is left that no other action closes.
   */
  because: ('reported-complete' | 'gaps-met' | 'end-passed' | 'gap-remains')[]
  /**
   * Criteria whose answers it was to change.
   */
  re_examine: string[]
}
/**
 * Another action that has to be closed first, and why.
 */
export interface Requirement {
  /**
   * Id of the other action.
   */
  action: string
  /**
   * Where it was not stated: the standards through which it follows, from the one that this action closes to the one that the other closes.
   */
  standards: string[]
}
/**
 * When it is carried out, in whole months (method.md section 7).
 */
export interface Timing {
  /**
   * The first month, as 2027-01.
   */
  from: string
  /**
   * The last month, as 2027-06.
   */
  to: string
  /**
   * The phase in which it begins, from 1; one more than there are phases for what begins later.
   */
  phase: number
  /**
   * What decides when it begins: a date that is stated, that it is under way, what it requires, how much its lead agency has to do, or nothing, so that it begins with the roadmap. `order`: its place in the order, where the release withholds what it requires.
   */
  by: 'stated' | 'under-way' | 'requirements' | 'agency' | 'start' | 'order'
}
/**
 * Where an action would stand with other weights (method.md section 7).
 */
export interface SensitivityRun {
  /**
   * `obligation`: 4 where it binds, else 2; `impact-up`: every impact one higher, up to 3; `impact-down`: every impact one lower, down to 1.
   */
  run: 'obligation' | 'impact-up' | 'impact-down'
  /**
   * In the order of that run.
   */
  place: number
  /**
   * In that run.
   */
  urgency: 'first' | 'next' | 'further' | 'establish' | null
  /**
   * In that run, for `establish`.
   */
  provisional: 'first' | 'next' | 'further' | null
}
/**
 * The roadmap as a whole: its phases, what it asks of agencies, what it costs, and what it lacks (method.md section 7).
 */
export interface Plan {
  /**
   * The first month of the roadmap: the one after the date of the assessment.
   */
  start: string
  /**
   * How many actions an agency is given to lead at once.
   */
  at_once: number
  /**
   * In their order.
   */
  phases: Phase[]
  /**
   * Of each agency that leads an action that is not closed.
   */
  loads: Load[]
  /**
   * Of the chains of actions that wait for one another, the one that ends last, from its first action; empty where no action waits.
   */
  critical_path: string[]
  /**
   * Actions that begin, by what is stated, before one that they require has ended.
   *
   * Items: Two actions that do not fit in time.
   */
  clashes: {
    /**
     * That begins too early.
     */
    action: string
    /**
     * The other.
     */
    requires: string
  }[]
  costs: Costs
  /**
   * The five criteria of an action plan, each with the number of actions that meet it.
   */
  criteria: CriterionCount[]
  /**
   * Standards, in the order of the catalogue.
   */
  gaps_without_action: string[]
  /**
   * And make no other action possible.
   */
  actions_without_gap: string[]
  /**
   * Dependencies that were left out because they would close a loop.
   *
   * Items: One dependency left out.
   */
  loops: {
    /**
     * That would require the other.
     */
    action: string
    /**
     * The other.
     */
    requires: string
    /**
     * Through which it would follow.
     */
    standards: string[]
  }[]
}
/**
 * A stretch of the roadmap, and the actions that begin in it.
 */
export interface Phase {
  /**
   * From 1; the last, without an end, holds what begins after all phases.
   */
  number: number
  /**
   * The first month.
   */
  from: string
  /**
   * The last month; null where it has no end.
   */
  to: string | null
  /**
   * Those that begin in it, or before it for the first; in their order.
   */
  actions: string[]
}
/**
 * How many actions an agency leads at once.
 */
export interface Load {
  /**
   * Kind of agency.
   */
  agency: string
  /**
   * In each phase, the most that it leads in one month.
   */
  most: number[]
  /**
   * Phases in which that is more than the cap, since dates are stated.
   */
  over: number[]
}
/**
 * Sums of the amounts that actions state, over those that are not closed.
 */
export interface Costs {
  /**
   * How many actions there are that are not closed.
   */
  of: number
  /**
   * How many of them state an amount and its currency.
   */
  with_amount: number
  /**
   * How many of them have a band and no amount.
   */
  with_band: number
  /**
   * One for each currency.
   */
  sums: CostSum[]
}
/**
 * What is stated in one currency. Different currencies are never added up.
 */
export interface CostSum {
  /**
   * ISO 4217 code.
   */
  currency: string
  /**
   * Of all amounts that are stated in it.
   */
  total: number
  /**
   * Of those that are not divided by year.
   */
  undivided: number
  /**
   * Those with an amount in it.
   */
  actions: string[]
  /**
   * By year.
   *
   * Items: Sums of what is stated.
   */
  years: {
    /**
     * The year.
     */
    year: string
    /**
     * Paid once.
     */
    one_off: number
    /**
     * Paid every year.
     */
    recurrent: number
  }[]
}
/**
 * How many actions say it (the five criteria of OECD/SIGMA).
 */
export interface CriterionCount {
  /**
   * What is to be said.
   */
  name: 'lead' | 'dates' | 'indicator' | 'cost' | 'funding'
  /**
   * How many actions say it.
   */
  said: number
  /**
   * How many actions there are.
   */
  of: number
}
/**
 * An open question, and what its answer would narrow.
 */
export interface Settling {
  /**
   * Id of the open criterion.
   */
  criterion: string
  /**
   * Open criteria that ask about the same fact, to which the answer may be offered.
   */
  with: string[]
  /**
   * Axes whose range some answer would narrow.
   *
   * Items: Of a range.
   */
  narrows: {
    /**
     * Its id.
     */
    standard: string
    /**
     * Law or practice.
     */
    axis: 'law' | 'practice'
  }[]
}
/**
 * As received.
 */
export interface Comment {
  at: At
  /**
   * Id of the comment.
   */
  id: string
  /**
   * The office that made it.
   */
  office: string
  /**
   * Day of receipt.
   */
  date: string
  /**
   * Id of the standard that it is about; null for the whole document.
   */
  standard: string | null
  /**
   * The comment.
   */
  text: string
  confidentiality: Confidentiality
}
