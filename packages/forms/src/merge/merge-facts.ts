import type { Assessment, analysis } from '@rsr/model'
import type { VFileMessage } from 'vfile-message'
import { formMessage } from '../form-message.ts'
import type { TypedRow } from '../understand/typed-row.ts'
import { describeSource, matchSource } from './match-source.ts'
import type { MergedFact } from './merged.ts'
import { isThirdParty } from './reply-source.ts'

/** A fact with what is to be written of it. */
export interface FactRecord extends MergedFact {
  readonly record: Readonly<Record<string, unknown>>
  readonly sources: readonly Citation[]
}

interface Citation {
  readonly source: string
  readonly pinpoint?: string
}

/** The facts in a row, each beside the one that was made of it before, if any was; and what is to be said of them. */
export function mergeFacts(
  row: TypedRow,
  source: string,
  { facts, sources, answers }: Assessment,
): { facts: FactRecord[]; messages: VFileMessage[] } {
  const { delivery, criterion, cells } = row
  const { file } = delivery.form
  const place = cells.facts?.place ?? row.place
  const { matched, own, citations, alone } = citationsOf(row, source, sources)
  const messages: VFileMessage[] = []
  const answer = answers.get(criterion.id)
  const named = new Set([...(answer?.for ?? []), ...(answer?.against ?? [])])
  const merged = row.facts.map((text, index): FactRecord => {
    const id = factId(row, index)
    const same = [...named].map((each) => facts.get(each)).find((each) => each?.text === text)
    const known = facts.get(id) ?? same
    const state = known ? stateOf(known, text, matched ? alone : null) : 'new'
    if (known && state === 'differs') {
      const values = { id: known.id, found: text, recorded: known.text }
      messages.push(formMessage('form-fact-differs', file, place, values))
    }
    return { id: known?.id ?? id, text, state, sources: citations, record: recordOf(row, text, citations) }
  })
  if (merged.some(({ state }) => state === 'new')) {
    for (const typed of own) {
      messages.push(formMessage('form-source-new', file, cells.source?.place ?? place, describeSource(typed)))
    }
  }
  return { facts: merged, messages }
}

/** As `police-tip-protocol-5-1-a`, and `-2` behind it for a second one. */
function factId({ delivery: { agency }, criterion: { id } }: TypedRow, index: number): string {
  const number = index === 0 ? '' : `-${index + 1}`
  return `${agency}-${id.replaceAll('.', '-')}`.slice(0, 64 - number.length) + number
}

/**
 * What a fact cites: the registered sources that the agency names, and its reply, in which the fact was given.
 *
 * @returns also the sources that are not registered, as typed; and what the fact would cite if none was.
 */
function citationsOf(
  { criterion, sources: typed, page }: TypedRow,
  reply: string,
  sources: Assessment['sources'],
) {
  const found = typed.map((each) => ({ each, id: matchSource(each, sources) }))
  const own = found.filter(({ id }) => id === undefined).map(({ each }) => each)
  const citing = (named: readonly string[]): Citation => {
    const words = named.length === 0 || page === null ? named : [...named, page]
    const also = words.length === 0 ? '' : `, citing ${words.join(', ')}`
    return { source: reply, pinpoint: `question ${criterion.id}${also}` }
  }
  const registered = [...new Set(found.flatMap(({ id }) => id ?? []))].map((id): Citation => ({
    source: id,
    ...(page !== null && { pinpoint: page }),
  }))
  return {
    matched: registered.length > 0,
    own,
    citations: [...registered, citing(own)],
    alone: citing(typed),
  }
}

/** @param before - what a fact cited as long as none of its sources was registered, where one is by now. */
function stateOf(known: analysis.Fact, text: string, before: Citation | null): MergedFact['state'] {
  if (known.text !== text) return 'differs'
  const [first, ...more] = known.sources
  const isAlone =
    more.length === 0 && first?.source === before?.source && first?.pinpoint === before?.pinpoint
  return before !== null && isAlone ? 'cited' : 'known'
}

/** On the law a State says what its law is; on practice it gives numbers, or what it has established. */
function recordOf(
  { delivery, criterion, period, confidentiality }: TypedRow,
  text: string,
  sources: readonly Citation[],
) {
  const ofState = criterion.axis === 'law' ? 'law' : /\d/.test(text) ? 'official-figure' : 'finding'
  return {
    text,
    kind: isThirdParty(delivery.agency) ? 'finding' : ofState,
    sources,
    ...(period && { period: { from: asWritten(period.from), to: asWritten(period.to) } }),
    ...(confidentiality !== 'state' && { confidentiality }),
  }
}

/** A year is written as a number. */
const asWritten = (date: string) => (date.length === 4 ? Number(date) : date)
