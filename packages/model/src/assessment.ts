import type { VFileMessage } from 'vfile-message'
import type { InputFile } from './decode.ts'
import { type WrittenAction, fillAction } from './fill-action.ts'
import { type WrittenFigures, fillCitations, fillFigures } from './fill-figures.ts'
import { fillStandardText } from './fill-standard-text.ts'
import type * as full from './generated/analysis.ts'
import type * as written from './generated/assessment.ts'
import { hasErrors, message } from './message.ts'
import { startOf } from './place.ts'
import { type At, type Part, inside, readParts, records, repeatedRecords } from './read-parts.ts'
import type { singleSections } from './single-sections.ts'
import type { SourceDocument } from './source-document.ts'

/** An answer as the assessment gives it, with everything filled in. */
export interface WrittenAnswer {
  readonly at: At
  readonly id: string
  readonly answer: NonNullable<written.Answer['answer']> | null
  readonly same: string | null
  readonly for: readonly string[]
  readonly against: readonly string[]
  readonly note: string | null
  readonly to_confirm: boolean
  readonly requested: full.Request | null
  readonly replies: readonly full.Reply[]
  readonly reason: string | null
  readonly catalogue: string
  readonly confidentiality: full.Confidentiality
}

/** What was asked of one agency, and when (method.md section 3). */
export interface AgencyRequest {
  readonly at: At
  readonly id: string
  /** The kind of agency. */
  readonly agency: string
  /** The day on which it was sent. */
  readonly date: string
  /** Days. */
  readonly due: string | null
  readonly received: string | null
  readonly selection: string | null
  /** Ids of criteria. */
  readonly questions: readonly string[]
  readonly form: string | null
}

/** An agency as the assessment names it: its mandate, its focal unit, and by when it is asked to reply. */
export type Agency = full.OwnAgency & { readonly id: string }

/** One country's assessment: everything that was written, with its place, and what was left out filled in. */
export interface Assessment {
  readonly country: string
  readonly header: full.Header
  readonly context: full.Context | null
  readonly follow_the_money: full.FollowTheMoney | null
  readonly agencies: ReadonlyMap<string, Agency>
  readonly sources: ReadonlyMap<string, full.Source>
  readonly facts: ReadonlyMap<string, full.Fact>
  readonly answers: ReadonlyMap<string, WrittenAnswer>
  readonly requests: ReadonlyMap<string, AgencyRequest>
  readonly standards: ReadonlyMap<string, full.StandardText>
  readonly priorities: ReadonlyMap<string, full.PriorityText>
  readonly treaties: ReadonlyMap<string, full.Override>
  readonly figures: ReadonlyMap<string, WrittenFigures>
  readonly actions: ReadonlyMap<string, WrittenAction>
  readonly comments: ReadonlyMap<string, full.Comment>
}

/** What came of reading the files of an assessment. */
export interface ReadAssessment {
  /** The assessment; none where a file cannot be read or has errors. */
  readonly value?: Assessment
  /** Where there are errors and each file could be read: what has the right shape, to be checked and not analysed. */
  readonly partial?: Assessment
  /** The files with the places of what they hold. */
  readonly documents: readonly SourceDocument[]
  /** All that is wrong with their syntax and shape. */
  readonly messages: readonly VFileMessage[]
}

/**
 * Reads an assessment from its files, in YAML, JSON or Markdown. Nothing is thrown, whatever is in them: what is wrong is a
 * message. What an assessment refers to is looked at by `checkAssessment`.
 *
 * @example
 * const read = readAssessment([{ path: 'assessment.yaml', bytes }])
 * read.value?.header.edition // 'Illustrative desk reading'
 * readAssessment([]).messages.map(({ ruleId }) => ruleId) // ['header-missing']
 */
export function readAssessment(files: readonly InputFile[]): ReadAssessment {
  const { documents, readable, messages: ofParts } = readParts(files, 'assessment')
  const messages = [...ofParts, ...repeatedRecords(readable), ...otherCountries(readable)]
  const assessment = fillAssessment(readable)
  // A header may stand in a file that could not be read: that file has its own message.
  if (!assessment && documents.length === files.length) {
    messages.push(message('header-missing', startOf(files[0]?.path ?? ''), {}))
  }
  const read = { documents: readable, messages }
  if (!assessment || readable.length < files.length) return read
  return hasErrors(messages) ? { ...read, partial: assessment } : { ...read, value: assessment }
}

function otherCountries(documents: readonly SourceDocument<written.AssessmentDocument>[]): VFileMessage[] {
  const expected = countryOf(documents)
  return documents.flatMap((document) => {
    const found = document.value.country
    return found === expected
      ? []
      : [message('country-differs', document.place('/country'), { found, expected })]
  })
}

/** The country of most files; of as many, that of the file with the header. */
function countryOf(documents: readonly SourceDocument<written.AssessmentDocument>[]): string {
  const weights = new Map<string, number>()
  for (const { value } of documents) {
    const weight = 1 + (value.header ? 0.5 : 0)
    weights.set(value.country, (weights.get(value.country) ?? 0) + weight)
  }
  return [...weights].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? ''
}

function fillAssessment(parts: readonly Part<written.AssessmentDocument>[]): Assessment | undefined {
  const first = parts[0]
  const header = one(parts, 'header', (at, value): full.Header => ({
    at,
    country_name: null,
    notice: null,
    consultations: null,
    clearance: null,
    supersedes: null,
    limits: null,
    regional_consent: null,
    ...value,
    next_review: value.next_review === undefined ? null : String(value.next_review),
  }))
  if (!first || !header) return undefined

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
  const requests = records(parts, 'requests', (at, id, value): AgencyRequest => ({
    at,
    id,
    due: null,
    received: null,
    selection: null,
    form: null,
    ...value,
  }))
  const replaced = new Set([...facts.values()].flatMap((fact) => fact.supersedes))

  return {
    country: first.value.country,
    header,
    context: one(parts, 'context', (at, value) => ({
      at,
      situation: null,
      confidentiality: 'state',
      ...value,
    })),
    follow_the_money: one(parts, 'follow_the_money', (at, value) => ({
      at,
      business_models: null,
      laundering_methods: null,
      arin_ap: null,
      asset_forfeiture_conference: null,
      arlemp: null,
      confidentiality: 'state',
      ...value,
    })),
    agencies: records(parts, 'agencies', (at, id, value) => ({
      at,
      id,
      mandate: null,
      unit: null,
      reply_by: null,
      ...value,
    })),
    sources,
    facts: new Map([...facts].map(([id, fact]) => [id, { ...fact, superseded: replaced.has(id) }])),
    answers: records(parts, 'answers', (at, id, { requested, replies = [], ...value }): WrittenAnswer => ({
      at,
      id,
      answer: null,
      same: null,
      for: [],
      against: [],
      note: null,
      to_confirm: false,
      reason: null,
      catalogue: header.catalogue,
      confidentiality: 'state',
      ...value,
      requested: requested
        ? { at: inside(at, 'requested'), ...requested }
        : value.answer === 'not-provided'
          ? lastRequest(requests, id)
          : null,
      replies: replies.map((reply, index) => ({
        at: inside(at, 'replies', index),
        note: null,
        confidentiality: 'state' as const,
        ...reply,
      })),
    })),
    requests,
    standards: records(parts, 'standards', (at, _, value) => fillStandardText(at, value)),
    priorities: records(parts, 'priorities', (at, _, value) => ({
      at,
      summary: null,
      confidentiality: 'state' as const,
      ...value,
    })),
    treaties: records(parts, 'treaties', (at, _, { date, ...value }) => ({
      at,
      date: date === undefined ? null : String(date),
      ...value,
    })),
    figures: records(parts, 'figures', fillFigures),
    actions: records(parts, 'actions', fillAction),
    comments: records(parts, 'comments', (at, id, value) => ({
      at,
      id,
      standard: null,
      confidentiality: 'state' as const,
      ...value,
    })),
  }
}

/** The last request that asks a question, as an answer `not-provided` has it. */
function lastRequest(requests: ReadonlyMap<string, AgencyRequest>, criterion: string): full.Request | null {
  const [last] = [...requests.values()]
    .filter(({ questions }) => questions.includes(criterion))
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))
  return last ? { at: last.at, agency: last.agency, date: last.date } : null
}

/** A section that is one record, from the part that has it. */
function one<Key extends (typeof singleSections)[number], Full>(
  parts: readonly Part<written.AssessmentDocument>[],
  section: Key,
  fill: (at: At, value: NonNullable<written.AssessmentDocument[Key]>) => Full,
): Full | null {
  for (const { file, value } of parts) {
    const content = value[section]
    if (content) return fill({ file, pointer: `/${section}` }, content)
  }
  return null
}

/** A period whose years may be written as numbers. */
function fillPeriod(period: written.Period | undefined): full.Period | null {
  return period ? { from: String(period.from), to: String(period.to) } : null
}
