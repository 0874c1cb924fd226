import type { analysis } from '@rsr/model'
import type { Publication } from '../analysis/publish.ts'

/** An analysis in full, or what a release shows of one. */
export type Edition = analysis.AnalysisDocument | Publication

/**
 * What moved between two editions of one country's assessment, standard by standard (method.md section 8): plain data
 * without places, since a place of the older edition leads to nothing in the files of the newer one.
 */
export interface Comparison {
  /** The release that both are of; `full` for two analyses from which nothing was taken. */
  readonly release: analysis.AnalysisDocument['release']
  readonly older: EditionFacts
  readonly newer: EditionFacts
  /** The standards on which something is different, by id: those of the newer edition, then those that are gone. */
  readonly standards: Readonly<Record<string, StandardChange>>
  /** The actions that are new, gone or different, by id. */
  readonly actions: Readonly<Record<string, ActionChange>>
  /** The answers of the newer edition that were given to an earlier text of their question, by criterion. */
  readonly re_examine: Readonly<Record<string, ReExamine>>
}

/** What an edition says of itself, and how many of its questions are answered. */
export interface EditionFacts {
  readonly edition: string
  readonly date: string
  readonly catalogue: string
  readonly selection: string
  readonly coverage: analysis.Coverage
}

/** What moved on one standard, and why. */
export interface StandardChange {
  readonly id: string
  readonly title: string
  /** The priority under which it is counted. */
  readonly priority: string
  /** Whether both editions have it, or one alone. */
  readonly change: 'added' | 'removed' | 'kept'
  /** The status on each axis, where it moved. */
  readonly law: Movement | null
  readonly practice: Movement | null
  /** Whether there is a gap that was none, or none any more. */
  readonly gap: 'new' | 'closed' | null
  /** The urgency of the recommendation, where it is another; nothing where there is no gap. */
  readonly urgency: Change<analysis.Gap['urgency'] | null> | null
  readonly because: readonly Cause[]
}

/** What a value was, and what it is. */
export interface Change<Value> {
  readonly from: Value
  readonly to: Value
}

/** A status on one axis: a level, or the range that it lies in; one of a standard that nobody looked at is none. */
export interface Status extends Pick<analysis.Axis, 'kind' | 'low' | 'high'> {
  readonly assessed: boolean
}
/** A status before, and as it is. */
export type Movement = Change<Status>

/** Why something is different: answers and their facts first, then what was changed around them. */
export type Cause =
  | AnswerCause
  | CriterionCause
  | TreatyCause
  | ObligationCause
  | DecisionCause
  | ImpactCause
  | RuleCause
  | ScopeCause

/** Another answer, or the same one on other facts. */
export interface AnswerCause extends Change<analysis.Answer['value']> {
  readonly kind: 'answer'
  readonly criterion: string
  readonly axis: analysis.Criterion['axis']
  readonly question: string
  readonly facts: readonly FactChange[]
  /** Whether it rests also on facts that the release withholds. */
  readonly withheld: boolean
}

/** A fact that an answer rests on now, or no longer; that speaks for the other side; or that says something else. */
export interface FactChange {
  readonly id: string
  readonly change: 'added' | 'removed' | 'turned' | 'changed'
  /** On which side it stands; for one that is gone, on which it stood. */
  readonly side: 'for' | 'against'
  readonly text: string
}

/** The catalogue has another question. */
export interface CriterionCause extends Change<string | null> {
  readonly kind: 'criterion'
  readonly criterion: string
  /** What of it: its text, whether it is core, its axis; or that it is there at all. */
  readonly part: 'question' | 'statement' | 'core' | 'axis' | 'added' | 'removed'
}

/** The treaty status, and with it how the instrument applies. */
export interface TreatyCause {
  readonly kind: 'treaty'
  readonly instrument: string
  readonly status: Change<analysis.Instrument['status']>
  readonly applies: Change<analysis.Instrument['applies']>
}

/** The catalogue says otherwise how strong the obligation is. */
export interface ObligationCause extends Change<analysis.Standard['obligation']> {
  readonly kind: 'obligation'
}

/** A person decided otherwise than the rule, or no longer does. */
export interface DecisionCause extends Change<analysis.StatusOverride['level'] | null> {
  readonly kind: 'decision'
  readonly axis: analysis.Criterion['axis']
}

/** A person gave another impact; only an internal release says so. */
export interface ImpactCause extends Change<number | null> {
  readonly kind: 'impact'
}

/** By the present rule, the older edition would have had another status. */
export interface RuleCause extends Change<Status> {
  readonly kind: 'rule'
  readonly axis: analysis.Criterion['axis']
}

/** Why only one edition has a standard: another selection, another catalogue, or that the State may join now. */
export interface ScopeCause extends Change<string> {
  readonly kind: 'selection' | 'catalogue' | 'open-to-the-State'
}

/** What became of one action. */
export interface ActionChange {
  readonly id: string
  readonly title: string
  readonly change: 'new' | 'gone' | 'changed'
  /** Its status, or the last one that it had. */
  readonly status: analysis.Action['status']
  /** What of it is different, where both editions have it. */
  readonly fields: readonly ActionField[]
  /** What was reported on it since, where both editions have it. */
  readonly reports: readonly ReportSince[]
}

/** A report that only the newer edition has. */
export type ReportSince = Pick<analysis.ProgressReport, 'date' | 'status' | 'text'>

/** A field of an action before, and as it is. */
export interface ActionField extends Change<string | null> {
  readonly field: 'title' | 'status' | 'closed' | 'start' | 'end' | 'lead' | 'urgency'
}

/** A question as it was when it was answered, and as it is. */
export interface ReExamine extends Change<string> {
  /** The edition of the catalogue that was answered. */
  readonly answered: string
}
