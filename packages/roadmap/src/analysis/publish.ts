import type { analysis } from '@rsr/model'
import type { Comparison } from '../compare/comparison.ts'
import { agenciesNamed } from './analyse-agencies.ts'
import { hideFootnotes } from './hide-footnotes.ts'
import { all, pick } from './pick.ts'
import { publishPlan } from './publish-plan.ts'
import { type Shown, publishStandard } from './publish-standard.ts'

type Analysis = analysis.AnalysisDocument
type Mark = analysis.Confidentiality

/** For whom a document is made: the Regional Support Office itself, the State assessed, or anyone. */
export type Release = 'internal' | 'draft' | 'public'

/** An analysis from which everything that a release withholds has been removed: all that may be shown. */
export type Publication = Omit<Analysis, 'release'> & {
  readonly release: Release
  /** What of it one agency is given, where it is made for one: see `extractFor`. */
  readonly extract?: Extract
  /** What moved since an edition before, where documents are to say so: see `compareEditions`. */
  readonly since?: Comparison
}

/** For which agency an extract is, and which priorities have no chapter in it. */
export interface Extract {
  readonly agency: string
  readonly without: readonly { readonly id: string; readonly title: string }[]
}

/** The marks of confidentiality that each release shows (method.md section 3). */
const shownMarks: Readonly<Record<Release, readonly Mark[]>> = {
  internal: ['public', 'state', 'restricted'],
  draft: ['public', 'state'],
  public: ['public'],
}

/**
 * Removes what a release withholds: facts and sources, notes, texts, figures, actions and comments by their mark of
 * confidentiality; outside an internal release also in which copy a source was read, and the numbers behind an urgency. A
 * fact all of whose sources are withheld is withheld too. A status that rests on withheld facts stands, and says so; no id of
 * a withheld fact or source stays anywhere. What was published is the same when it is published again for the same release.
 *
 * @returns a new analysis; the one given is not changed.
 */
export function publish(full: Analysis, { release }: { readonly release: Release }): Publication {
  const record = (one: { readonly confidentiality: Mark }) =>
    shownMarks[release].includes(one.confidentiality)
  const sources = pick(full.sources, record, (source) =>
    release === 'internal' ? source : { ...source, seen_in: null },
  )
  const source = (id: string) => Object.hasOwn(sources, id)
  const kept = pick(
    full.facts,
    (one) => record(one) && one.sources.some((citation) => source(citation.source)),
    (one) => publishFact(one, full.sources, source),
  )
  const fact = (id: string) => Object.hasOwn(kept, id)
  const facts = pick(kept, all, (one) => ({
    ...one,
    supersedes: one.supersedes.filter(fact),
    contradicts: one.contradicts.filter(fact),
  }))
  const action = (id: string) => {
    const one = full.actions[id]
    return one !== undefined && record(one)
  }
  const shown: Shown = { release, record, fact, source, action }
  const standards = pick(full.standards, all, (standard) =>
    publishStandard(standard, full.instruments[standard.instrument], shown),
  )
  const plan = publishPlan(full, shown)
  const named = agenciesNamed(Object.values(standards), Object.values(plan.actions))

  const published = {
    ...full,
    release,
    context: full.context && record(full.context) ? full.context : null,
    follow_the_money: full.follow_the_money && record(full.follow_the_money) ? full.follow_the_money : null,
    priorities: pick(full.priorities, all, (priority) => ({
      ...priority,
      text: priority.text && record(priority.text) ? priority.text : null,
    })),
    instruments: pick(full.instruments, all, (instrument) => ({
      ...instrument,
      override: publishOverride(instrument.override, source),
    })),
    standards,
    sources,
    facts,
    figures: pick(
      full.figures,
      (series) => record(series) && series.sources.some((citation) => source(citation.source)),
      (series) => ({ ...series, sources: series.sources.filter((citation) => source(citation.source)) }),
    ),
    ...plan,
    comments: pick(full.comments, record, (comment) => comment),
    // An agency that only something withheld names would tell of it.
    agencies: pick(
      full.agencies,
      ({ id, own }) => own !== null || named.has(id),
      // By when an agency was asked to reply is between it and the office.
      (agency) =>
        agency.own && release === 'public' ? { ...agency, own: { ...agency.own, reply_by: null } } : agency,
    ),
    withheld:
      full.withheld ||
      Object.keys(facts).length < Object.keys(full.facts).length ||
      Object.keys(sources).length < Object.keys(full.sources).length,
  }
  return hideFootnotes(published, fact)
}

/** A fact with the sources that are shown. A period that it has from a withheld source goes with that source. */
function publishFact(
  fact: analysis.Fact,
  sources: Analysis['sources'],
  isShown: (source: string) => boolean,
): analysis.Fact {
  const periodOf = (citation: analysis.Citation | undefined) =>
    sources[citation?.source ?? '']?.period ?? null
  const cited = fact.sources.filter((citation) => isShown(citation.source))
  const [first] = fact.sources
  const inherited = first && !isShown(first.source) ? periodOf(first) : null
  const isInherited =
    inherited !== null && fact.period?.from === inherited.from && fact.period.to === inherited.to
  return { ...fact, sources: cited, period: isInherited ? periodOf(cited[0]) : fact.period }
}

/** A corrected treaty status stands; its reason goes with its source. */
function publishOverride(
  override: analysis.Override | null,
  isShown: (source: string) => boolean,
): analysis.Override | null {
  return override && !isShown(override.source) ? { ...override, source: '', reason: '' } : override
}
