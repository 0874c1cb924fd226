import { fillCitations } from './fill-figures.ts'
import { fillPeriod } from './fill-period.ts'
import type * as full from './generated/analysis.ts'
import type * as written from './generated/assessment.ts'
import { type Part, records } from './read-parts.ts'

/** The sources and the facts that rest on them, with everything that was left out filled in. */
export function fillEvidence(parts: readonly Part<written.AssessmentDocument>[]): {
  readonly sources: ReadonlyMap<string, full.Source>
  readonly facts: ReadonlyMap<string, full.Fact>
} {
  const sources = records(parts, 'sources', (at, id, { period, ...value }): full.Source => ({
    at,
    id,
    language: 'en',
    url: null,
    seen_in: null,
    confidentiality: 'state',
    ...value,
    copy: value.seen_in !== undefined,
    period: fillPeriod(period),
  }))
  const facts = records(parts, 'facts', (at, id, { sources: cited, period, ...value }): full.Fact => ({
    at,
    id,
    supersedes: [],
    contradicts: [],
    superseded: false,
    confidentiality: 'state',
    ...value,
    period: fillPeriod(period) ?? sources.get(cited[0]?.source ?? '')?.period ?? null,
    sources: fillCitations(at, cited),
  }))
  const replaced = new Set([...facts.values()].flatMap((fact) => fact.supersedes))
  return {
    sources,
    facts: new Map([...facts].map(([id, fact]) => [id, { ...fact, superseded: replaced.has(id) }])),
  }
}
