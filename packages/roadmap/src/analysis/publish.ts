import type { analysis } from '@rsr/model'

type Analysis = analysis.AnalysisDocument
type Mark = analysis.Confidentiality

/** For whom a document is made: the Regional Support Office itself, the State assessed, or anyone. */
export type Release = 'internal' | 'draft' | 'public'

/** An analysis from which everything that a release withholds has been removed: all that may be shown. */
export type Publication = Omit<Analysis, 'release'> & { readonly release: Release }

/** The marks of confidentiality that each release shows (method.md section 3). */
const shown: Readonly<Record<Release, readonly Mark[]>> = {
  internal: ['public', 'state', 'restricted'],
  draft: ['public', 'state'],
  public: ['public'],
}

/**
 * Removes what a release withholds: facts and sources, notes and texts by their mark of confidentiality, and where a
 * source was read outside an internal release. A fact all of whose sources are withheld is withheld too. A status
 * that rests on withheld facts stands, and says so.
 *
 * @returns a new analysis; the one given is not changed.
 */
export function publish(full: Analysis, { release }: { readonly release: Release }): Publication {
  const open = (record: { readonly confidentiality: Mark }) => shown[release].includes(record.confidentiality)
  const sources = pick(full.sources, open, (source) =>
    release === 'internal' ? source : { ...source, seen_in: null },
  )
  const kept = pick(
    full.facts,
    (fact) => open(fact) && fact.sources.some((citation) => sources[citation.source]),
    (fact) => ({ ...fact, sources: fact.sources.filter((citation) => sources[citation.source]) }),
  )
  const isKept = (id: string) => kept[id] !== undefined
  const facts = pick(
    kept,
    () => true,
    (fact) => ({
      ...fact,
      supersedes: fact.supersedes.filter(isKept),
      contradicts: fact.contradicts.filter(isKept),
    }),
  )

  const standards = pick(
    full.standards,
    () => true,
    (standard) => {
      const criteria = pick(
        standard.criteria,
        () => true,
        (criterion) => ({
          ...criterion,
          answer: publishAnswer(criterion.answer, open, isKept),
        }),
      )
      const rests = (axis: 'law' | 'practice') =>
        Object.values(criteria).some((criterion) => criterion.axis === axis && criterion.answer.withheld)
      return {
        ...standard,
        criteria,
        text: standard.text && open(standard.text) ? standard.text : null,
        law: { ...standard.law, withheld: rests('law') },
        practice: { ...standard.practice, withheld: rests('practice') },
      }
    },
  )

  return {
    ...full,
    release,
    context: full.context && open(full.context) ? full.context : null,
    priorities: pick(
      full.priorities,
      () => true,
      (priority) => ({
        ...priority,
        text: priority.text && open(priority.text) ? priority.text : null,
      }),
    ),
    instruments: pick(
      full.instruments,
      () => true,
      (instrument) => ({
        ...instrument,
        override: publishOverride(instrument.override, (id) => sources[id] !== undefined),
      }),
    ),
    standards,
    sources,
    facts,
    withheld: {
      facts: Object.keys(full.facts).length - Object.keys(facts).length,
      sources: Object.keys(full.sources).length - Object.keys(sources).length,
    },
  }
}

/** The answer stands; what it rests on and what was noted beside it may be withheld. */
function publishAnswer(
  answer: analysis.Answer,
  open: (record: analysis.Answer) => boolean,
  isKept: (id: string) => boolean,
): analysis.Answer {
  const text = open(answer) ? {} : { note: null, reason: null }
  return {
    ...answer,
    ...text,
    for: answer.for.filter(isKept),
    against: answer.against.filter(isKept),
    withheld: [...answer.for, ...answer.against].some((id) => !isKept(id)),
  }
}

/** A corrected treaty status stands; its reason goes with its source. */
function publishOverride(
  override: analysis.Override | null,
  isKept: (source: string) => boolean,
): analysis.Override | null {
  return override && !isKept(override.source) ? { ...override, source: '', reason: '' } : override
}

/** The entries of a record that pass, each as it is to be shown. */
function pick<Item>(
  all: Readonly<Record<string, Item>>,
  passes: (item: Item) => boolean,
  show: (item: Item) => Item,
): Record<string, Item> {
  const passing = Object.entries(all).filter(([, item]) => passes(item))
  return Object.fromEntries(passing.map(([id, item]) => [id, show(item)]))
}
