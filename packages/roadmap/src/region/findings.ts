import type { Group, Scale } from './groups.ts'

/** What assessments of a region have in common: all of it may be told, and no State is named that has not agreed. */
export interface RegionalFindings {
  /** The least number of unnamed States that is told. */
  readonly minimum: number
  /** How many States are assessed. */
  readonly states: number
  /** The States that agreed to be named, by their codes. */
  readonly named: Readonly<Record<string, NamedState>>
  readonly standards: Readonly<Record<string, RegionalStandard>>
  readonly priorities: Readonly<Record<string, RegionalPriority>>
  readonly gaps: readonly SharedGap[]
  readonly assistance: readonly SharedNeed[]
  readonly exchange: readonly Exchange[]
}

/** A State that may be named, with the day on which it agreed. */
export interface NamedState {
  readonly iso3: string
  readonly name: string
  /** The day on which it agreed, and the office that did. */
  readonly date: string
  readonly by: string
}

/** A standard and how many States are in which group on each axis; null for an axis without questions. */
export interface RegionalStandard {
  readonly id: string
  readonly title: string
  /** Its instrument and article. */
  readonly instrument: string
  readonly ref: string
  readonly priority: string
  readonly law: RegionalAxis | null
  readonly practice: RegionalAxis | null
}

/** How many States stand where on one axis of a standard. */
export interface RegionalAxis {
  readonly scale: Scale
  /** In how many States it is assessed. */
  readonly states: number
  /** The groups that may be told apart, with their States; empty when none may. */
  readonly told: readonly ToldGroup[]
}

/** One or several groups of statuses, and how many States are in them together. */
export interface ToldGroup {
  readonly groups: readonly Group[]
  readonly states: number
}

/** A priority with the standards of which it is the first, and sums of their counts that are told. */
export interface RegionalPriority {
  readonly id: string
  readonly title: string
  readonly standards: readonly string[]
  readonly law: RegionalTotal
  readonly practice: RegionalTotal
}

/** Statuses, one for each State and standard: by group, told for several groups together, and not told. */
export interface RegionalTotal extends Readonly<Record<Group, number>> {
  readonly together: number
  readonly untold: number
}

/** A standard that several States do not have fully in place on an axis. */
export interface SharedGap {
  readonly standard: string
  readonly axis: 'law' | 'practice'
  readonly states: number
}

/** A kind of assistance that several States want. */
export interface SharedNeed {
  readonly kind: string
  readonly states: number
}

/** A standard that a named State has in place, and the named States that do not. */
export interface Exchange {
  readonly standard: string
  readonly has: readonly string[]
  readonly seeks: readonly string[]
}
