/** The four levels of a status, from the lowest (method.md section 4). */
export const levels = ['not', 'partly', 'largely', 'met'] as const
/** A level of a status. */
export type Level = (typeof levels)[number]

/** An answer that counts: open ones have been replaced, and not-applicable ones have left. */
export type Settled = 'yes' | 'partly' | 'no'

/** The answers to the criteria of a standard on one axis. */
export interface Answers {
  readonly core: readonly Settled[]
  readonly supporting: readonly Settled[]
}

/** One line of the rule: its name, the level it gives, and when it fits. */
interface Line {
  readonly name: string
  readonly level: Level
  readonly fits: (answers: Answers) => boolean
}

const count = (answers: readonly Settled[], value: Settled) => answers.filter((one) => one === value).length
const atLeastHalfInPart = (answers: readonly Settled[]) => 2 * count(answers, 'no') <= answers.length
const all = (answers: readonly Settled[], value: Settled) => count(answers, value) === answers.length

/**
 * The rule of method.md section 4, the same for every standard: the first line that fits gives the level. There is
 * no arithmetic on levels. It is monotone: improving an answer never lowers the level.
 */
export const rule: readonly Line[] = [
  {
    name: 'met',
    level: 'met',
    fits: ({ core, supporting }) => all(core, 'yes') && all(supporting, 'yes'),
  },
  {
    name: 'largely-core-in-place',
    level: 'largely',
    fits: ({ core }) => all(core, 'yes'),
  },
  {
    name: 'largely-one-core-in-part',
    level: 'largely',
    fits: ({ core, supporting }) =>
      core.length > 1 &&
      count(core, 'no') === 0 &&
      count(core, 'partly') <= 1 &&
      atLeastHalfInPart(supporting),
  },
  { name: 'partly', level: 'partly', fits: ({ core }) => atLeastHalfInPart(core) },
  { name: 'not', level: 'not', fits: () => true },
]

/** The line of the rule that fits answers with at least one core criterion. */
export function applyRule(answers: Answers): { readonly name: string; readonly value: Level } {
  const line = rule.find((each) => each.fits(answers))
  return { name: line?.name ?? 'not', value: line?.level ?? 'not' }
}

/**
 * An optional provision (method.md section 4): it is used if any core criterion is in place, in part or wholly.
 * Neither result is a gap.
 */
export function applyUseRule({ core }: Answers): {
  readonly name: string
  readonly value: 'used' | 'not-used'
} {
  return all(core, 'no') ? { name: 'not-used', value: 'not-used' } : { name: 'used', value: 'used' }
}

/** Evidence of use, or supporting measures, where there is no core criterion (method.md section 4). */
export function applyEvidenceRule({ supporting }: Answers): {
  readonly name: string
  readonly value: 'found' | 'in-part' | 'none-found'
} {
  if (all(supporting, 'yes')) return { name: 'evidence-found', value: 'found' }
  if (all(supporting, 'no')) return { name: 'evidence-none-found', value: 'none-found' }
  return { name: 'evidence-in-part', value: 'in-part' }
}
