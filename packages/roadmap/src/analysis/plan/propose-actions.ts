import type { analysis } from '@rsr/model'

/** An action that a person may want to take up, with the reasons for it. Nothing of it is agreed. */
export interface ProposedAction {
  readonly id: string
  readonly kind: analysis.Action['kind']
  readonly title: string
  readonly closes: readonly string[]
  /** The kind of agency that could answer, or that is asked first about what is missing. */
  readonly lead: string | null
  /** What is measured to see whether it works; nothing where only facts are sought. */
  readonly indicator: { readonly text: string; readonly baseline: string; readonly target: string } | null
  /** The criteria that it is about: the questions to be answered, or what is missing. */
  readonly criteria: readonly string[]
}

const ranks = ['first', 'next', 'further']

/**
 * A skeleton of actions for the gaps that have none (method.md section 7), for people to edit: first, for each agency
 * that could answer, one that establishes the facts; then one for each other gap, by urgency and in the order of the
 * catalogue, from the practice note of its standard.
 *
 * @returns actions whose ids are those of no other action; none where every gap has one.
 */
export function proposeActions(full: analysis.AnalysisDocument): ProposedAction[] {
  const taken = new Set(Object.keys(full.actions))
  const free = (wanted: string) => {
    let id = wanted
    for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`
    taken.add(id)
    return id
  }
  const gaps = full.plan.gaps_without_action.flatMap((id) => {
    const standard = full.standards[id]
    return standard?.gap ? [{ standard, gap: standard.gap }] : []
  })
  const questions = gaps.flatMap(({ standard, gap }) =>
    gap.establish.flatMap((id) => standard.criteria[id] ?? []),
  )
  const agencies = [...new Set(questions.map(({ asks }) => asks[0] ?? ''))]
  const facts = agencies.map((agency): ProposedAction => {
    const own = questions.filter(({ asks }) => (asks[0] ?? '') === agency)
    const closes = [...new Set(own.map(({ standard }) => standard))]
    const titles = closes.map((id) => full.standards[id]?.title ?? id)
    return {
      id: free(`facts-${agency}`),
      kind: 'establish-facts',
      title: `Establish the facts on ${titles.length > 2 ? `${titles.length} standards` : titles.join('; ')}`,
      closes,
      lead: agency === '' ? null : agency,
      indicator: null,
      criteria: own.map(({ id }) => id),
    }
  })
  const measures = gaps
    .filter(({ gap }) => gap.urgency !== 'establish')
    .toSorted((a, b) => ranks.indexOf(a.gap.urgency) - ranks.indexOf(b.gap.urgency))
    .map(({ standard, gap }): ProposedAction => {
      const criteria = gap.missing.length > 0 ? gap.missing : gap.open
      const first = standard.criteria[criteria[0] ?? '']
      return {
        id: free(standard.id.replaceAll('.', '-').slice(0, 60)),
        kind: 'measure',
        title: firstSentence(standard.practice_note.practice),
        closes: [standard.id],
        lead: first?.asks[0] ?? null,
        indicator: first ? { text: first.statement, baseline: first.answer.value, target: 'yes' } : null,
        criteria,
      }
    })
  return [...facts, ...measures]
}

/** What comes before the first stop that ends a sentence, or semicolon. */
const firstSentence = (text: string) => (/^.+?(?=;|\.(?:\s|$)|$)/s.exec(text)?.[0] ?? text).trim()
