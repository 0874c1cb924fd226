import type { VFileMessage } from 'vfile-message'
import type { Assessment, WrittenAnswer } from './assessment.ts'
import type { Catalogue } from './catalogue.ts'
import type { Country } from './country.ts'
import { message } from './message.ts'
import { type Period, askedPeriod, isBackwards, overlaps, periodWords } from './period.ts'
import { footnoteMessages } from './prose-messages.ts'
import type { At } from './read-parts.ts'
import { short } from './shown.ts'
import type { SourceDocument } from './source-document.ts'
import { type Suggest, suggestAtMost } from './suggestion.ts'
import type { Place } from './place.ts'
import { writtenSchemas } from './written-schema.ts'

/** What an assessment is checked against: the catalogue, and what is public on its country, if anything is. */
export interface Surroundings {
  readonly catalogue: Catalogue
  readonly country?: Country | undefined
}

interface Check extends Surroundings {
  readonly assessment: Assessment
  readonly documents: readonly SourceDocument[]
  readonly suggest: Suggest
  /** The message on an id that does not exist, with the one that was probably meant. */
  readonly unknown: (
    rule: UnknownRule,
    place: Place,
    id: string,
    known: ReadonlyMap<string, unknown>,
  ) => VFileMessage
  /** The place of a key of a record. */
  readonly place: (at: At, key?: string, part?: 'key' | 'value') => Place
}

/**
 * What is wrong with what an assessment refers to and with its answers: ids that do not exist, answers that lack
 * what they need, facts that do not bear on the question (method.md section 3).
 *
 * @param documents - those that `readAssessment` gave, for the places of the messages.
 */
export function checkAssessment(
  assessment: Assessment,
  documents: readonly SourceDocument[],
  surroundings: Surroundings,
): VFileMessage[] {
  const byFile = new Map(documents.map((document) => [document.file, document]))
  const suggest = suggestAtMost(200)
  const check: Check = {
    ...surroundings,
    assessment,
    documents,
    suggest,
    unknown: (rule, place, id, known) =>
      message(rule, place, { id: short(id), suggestion: suggest(id, known.keys()) || elsewhere(rule) }),
    place: (at, key, part) =>
      byFile.get(at.file)?.place(key === undefined ? at.pointer : `${at.pointer}/${key}`, part) ?? at,
  }
  return [header, ids, facts, answers, footnotes].flatMap((rule) => rule(check))
}

/** A private-use code of ISO 3166-1 stands for a fictional country, which has no public data. */
const isFictional = (code: string) => /^X[A-Z]{2}$/.test(code)

function header({ assessment, catalogue, country, place, unknown }: Check): VFileMessage[] {
  const { header: head } = assessment
  const messages: VFileMessage[] = []
  if (!country && !isFictional(assessment.country)) {
    const suggestion =
      'Use the ISO 3166-1 code of a member, or a code from XAA to XZZ for a fictional country.'
    messages.push(
      message('country-unknown', place({ ...head.at, pointer: '' }, 'country'), {
        id: assessment.country,
        suggestion,
      }),
    )
  }
  if (!catalogue.selections.has(head.selection)) {
    messages.push(
      unknown('selection-unknown', place(head.at, 'selection'), head.selection, catalogue.selections),
    )
  }
  if (head.catalogue !== catalogue.edition) {
    const values = { found: head.catalogue, expected: catalogue.edition }
    messages.push(message('catalogue-differs', place(head.at, 'catalogue'), values))
  }
  return messages
}

/** The sections whose keys are ids of the catalogue. */
function ids({ assessment, catalogue, place, unknown }: Check): VFileMessage[] {
  const sections = [
    ['agency-unknown', assessment.agencies, catalogue.agencyKinds],
    ['standard-unknown', assessment.standards, catalogue.standards],
    ['instrument-unknown', assessment.treaties, catalogue.instruments],
    ['criterion-unknown', assessment.answers, catalogue.criteria],
  ] as const
  const messages = sections.flatMap(([id, section, known]) =>
    [...section]
      .filter(([key]) => !known.has(key))
      .map(([key, record]) => unknown(id, place(record.at, undefined, 'key'), key, known)),
  )
  for (const override of assessment.treaties.values()) {
    if (!assessment.sources.has(override.source)) {
      messages.push(
        unknown('source-unknown', place(override.at, 'source'), override.source, assessment.sources),
      )
    }
  }
  return messages
}

function facts({ assessment, place, unknown }: Check): VFileMessage[] {
  const { facts: all, sources } = assessment
  const messages = [...all.values()].flatMap((fact) => [
    ...fact.sources
      .filter((cited) => !sources.has(cited.source))
      .map((cited) => unknown('source-unknown', place(cited.at, 'source'), cited.source, sources)),
    ...(['supersedes', 'contradicts'] as const).flatMap((key) =>
      fact[key].flatMap((id, index) =>
        all.has(id) ? [] : [unknown('fact-unknown', place(fact.at, `${key}/${index}`), id, all)],
      ),
    ),
  ])
  // A fact without a period of its own has that of a source, which is said once.
  const periods = new Map<Period, At>()
  for (const { period, at } of [...sources.values(), ...all.values()]) {
    if (period && isBackwards(period) && !periods.has(period)) periods.set(period, at)
  }
  for (const [period, at] of periods) {
    messages.push(message('period-backwards', place(at, 'period'), { ...period }))
  }
  return messages
}

function answers(check: Check): VFileMessage[] {
  const selected = new Set(check.catalogue.selections.get(check.assessment.header.selection)?.standards)
  return [...check.assessment.answers.values()].flatMap((answer) => {
    const criterion = check.catalogue.criteria.get(answer.id)
    if (!criterion) return [] // has its message
    if (selected.size > 0 && !selected.has(criterion.standard)) {
      const values = { id: answer.id, selection: check.assessment.header.selection }
      return [message('criterion-outside-selection', check.place(answer.at, undefined, 'key'), values)]
    }
    return [...completeness(answer, check), ...evidence(answer, check)]
  })
}

/** What each kind of answer cannot be without. */
function completeness(
  answer: WrittenAnswer,
  { assessment, catalogue, place, unknown }: Check,
): VFileMessage[] {
  const { id, at } = answer
  if (answer.same !== null) {
    if (answer.answer !== null) return [message('answer-twice', place(at, 'answer', 'key'), {})]
    if (!catalogue.criteria.has(answer.same)) {
      return [unknown('criterion-unknown', place(at, 'same'), answer.same, catalogue.criteria)]
    }
    if (assessment.answers.get(answer.same)?.answer) return []
    return [message('same-unanswered', place(at, 'same'), { id: answer.same })]
  }
  if (answer.answer === null) return [message('answer-missing', place(at, undefined, 'key'), { id })]
  if (answer.answer === 'not-provided' && !answer.requested) {
    return [message('request-missing', place(at, 'answer'), {})]
  }
  if (answer.requested && !catalogue.agencyKinds.has(answer.requested.agency)) {
    const where = place(answer.requested.at, 'agency')
    return [unknown('agency-unknown', where, answer.requested.agency, catalogue.agencyKinds)]
  }
  if (answer.answer === 'not-applicable' && answer.reason === null) {
    return [message('reason-missing', place(at, 'answer'), {})]
  }
  return []
}

/** Facts that do not exist, are missing, or do not bear on what the question asks. */
function evidence(answer: WrittenAnswer, { assessment, catalogue, place, unknown }: Check): VFileMessage[] {
  const messages: VFileMessage[] = []
  for (const key of ['for', 'against'] as const) {
    answer[key].forEach((id, index) => {
      if (assessment.facts.has(id)) return
      messages.push(unknown('fact-unknown', place(answer.at, `${key}/${index}`), id, assessment.facts))
    })
  }
  const criterion = catalogue.criteria.get(answer.id)
  if (!criterion || (answer.answer !== 'yes' && answer.answer !== 'partly')) return messages
  if (answer.for.length === 0) {
    const values = { id: answer.id, answer: answer.answer }
    messages.push(message('answer-without-fact', place(answer.at, undefined, 'key'), values))
  }
  const known = answer.for.flatMap((id) => assessment.facts.get(id) ?? [])
  if (criterion.axis === 'practice' && known.length > 0) {
    if (known.every((fact) => fact.kind === 'law' || fact.kind === 'advice')) {
      messages.push(message('fact-not-of-use', place(answer.at, 'for', 'key'), { id: answer.id }))
    }
  }
  if (criterion.window !== null) {
    const asked = askedPeriod(assessment.header.date, criterion.window)
    for (const fact of known) {
      if (!fact.period || overlaps(fact.period, asked)) continue
      const values = { fact: fact.id, covers: periodWords(fact.period), asks: periodWords(asked) }
      messages.push(
        message('fact-outside-period', place(answer.at, `for/${answer.for.indexOf(fact.id)}`), values),
      )
    }
  }
  return messages
}

function footnotes({ assessment, documents, suggest }: Check): VFileMessage[] {
  return documents.flatMap((each) =>
    footnoteMessages(each, writtenSchemas.assessment, assessment.facts, suggest),
  )
}

type UnknownRule =
  `${'selection' | 'criterion' | 'standard' | 'instrument' | 'agency' | 'source' | 'fact'}-unknown`

/** What to do about an id that is like no other. */
function elsewhere(rule: UnknownRule): string {
  if (rule === 'source-unknown') return 'Write it under `sources`, or correct the id.'
  if (rule === 'fact-unknown') return 'Write it under `facts`, or correct the id.'
  return 'Check it against the ids of the catalogue.'
}
