import {
  type Catalogue,
  type Country,
  type InputFile,
  type SourceEdit,
  applyWhatHolds,
  checkFiles,
  editFiles,
  readAssessment,
} from '@rsr/model'
import type { VFileMessage } from 'vfile-message'
import type { ReturnedText } from '../returned.ts'
import { changesOfRecord } from '../records/changes-of-record.ts'
import { fatesOfRecord, mergedRecord } from '../records/merged-record.ts'
import { planRecords } from '../records/plan-records.ts'
import type { TypedRecord } from '../records/typed-record.ts'
import type { Delivery, TypedRow } from '../understand/typed-row.ts'
import { understandForm } from '../understand/understand-form.ts'
import { changesOf } from './changes-of.ts'
import { countCells } from './count-cells.ts'
import { fatesOf } from './fates-of.ts'
import { homesIn } from './homes.ts'
import { mergeQuestion } from './merge-question.ts'
import type { Accepted, Change, Fate, MergedForms } from './merged.ts'
import { oneRowEach } from './one-row-each.ts'
import { receiveRequests } from './receive-requests.ts'
import { replySource } from './reply-source.ts'

/**
 * Merges forms that came back into the files of an assessment. Replies are recorded on the answers, each with its agency
 * and its day; what follows from them, an answer and facts, is proposed, and written where it is accepted. What is there
 * is never made twice, and an answer of the office never changed. A change that would give an error that is not there now
 * is refused with the message that `rsr check` would give.
 *
 * @param input - `files` of the assessment, which has no errors of syntax or shape; `accepted`, the questions whose
 *   proposals are accepted, `all` for those that leave no doubt and contradict nothing.
 * @returns every question that the forms answer; where each text of them went; and the files that change.
 *
 * @example
 * const { edited } = mergeForms({ files, deliveries, accepted: 'all', catalogue, country })
 * for (const { file } of edited) await writeFile(file.path, file.bytes)
 */
export function mergeForms(input: {
  readonly files: readonly InputFile[]
  readonly deliveries: readonly Delivery[]
  readonly accepted: Accepted
  readonly catalogue: Catalogue
  readonly country?: Country | undefined
}): MergedForms {
  const { files, deliveries, accepted, catalogue, country } = input
  const { value: assessment, documents } = readAssessment(files)
  if (!assessment) throw new Error('Expected the files of an assessment without errors')
  const understood = deliveries.map((delivery) => understandForm(delivery, { assessment, catalogue }))
  const rows = understood.flatMap((each) => each.rows)
  const tables = understood.flatMap((each) => each.records)
  const { groups, alike, listed, messages: onRows } = oneRowEach(rows)
  const sourceOf = (agency: string) => {
    const isOwn = (each: TypedRow | TypedRecord) => each.delivery.agency === agency
    const received = deliveries.find((each) => each.agency === agency)?.received ?? ''
    const marks = [
      ...rows.flatMap((row) => (isOwn(row) && row.facts.length > 0 ? row.confidentiality : [])),
      ...tables.flatMap((row) => (isOwn(row) && isCiting(row) ? row.permission.mark : [])),
    ]
    return replySource(agency, received, marks, assessment, catalogue)
  }
  const replyOf = (agency: string) => sourceOf(agency).id
  const { planned: records, sources } = planRecords(tables, { assessment, accepted, replyOf })
  const planned = [...groups.values()].map((group) =>
    mergeQuestion(group, { ...assessment, sources }, accepted, replyOf),
  )
  const homes = homesIn(documents, catalogue)
  const changes = [
    ...records.flatMap((each) => changesOfRecord(each, homes, sourceOf)),
    ...planned.flatMap((each) => changesOf(each, homes, assessment.header, sourceOf)),
    ...receiveRequests(planned, assessment),
  ]
  const surroundings = { catalogue, country }
  const before = checkFiles(files, surroundings)
  const known = new Set(before.map(({ reason }) => reason))
  const { result, refused } = applyWhatHolds(
    changes,
    (some) => editFiles(files, editsOf(some), surroundings),
    () => before,
  )
  const errorsOf = (id: string, kind: Change['kind'], of: string | null): readonly VFileMessage[] =>
    [...refused].find(([each]) => each.id === id && each.kind === kind && each.of === of)?.[1] ?? []
  const fates = new Map<ReturnedText, Fate>()
  const questions = planned.map(({ written: _written, reason: _reason, messages: _messages, ...each }) => {
    const errors = errorsOf(each.id, 'decision', null)
    const ofFacts = !each.accepted ? 'proposed' : errors.length > 0 ? 'listed' : 'written'
    const replies = each.replies.map((reply) => {
      const ofReply = errorsOf(each.id, 'reply', reply.row.delivery.agency)
      const outcome = ofReply.length > 0 ? ('refused' as const) : reply.outcome
      for (const [text, fate] of fatesOf(reply, outcome, ofFacts)) fates.set(text, fate)
      return { ...reply, outcome, errors: ofReply }
    })
    return { ...each, replies, errors: [...replies.flatMap((reply) => reply.errors), ...errors] }
  })
  const ofTables = records.map((each) => {
    const errors = errorsOf(each.id, 'record', each.kind)
    for (const [text, fate] of fatesOfRecord(each, errors.length > 0)) fates.set(text, fate)
    return mergedRecord(each, errors)
  })
  for (const [text, same] of alike) fates.set(text, fates.get(same) ?? 'listed')
  for (const text of [...listed, ...understood.flatMap((each) => each.listed)]) fates.set(text, 'listed')
  return {
    questions,
    records: ofTables,
    counts: deliveries.map((delivery) => countCells(delivery, fates)),
    received: changes
      .filter((change) => change.kind === 'received' && !refused.has(change))
      .map(({ id, edits }) => ({ request: id, date: String(edits[0]?.value) })),
    edited: result.edited,
    messages: [
      ...understood.flatMap((each) => each.messages),
      ...onRows,
      ...records.flatMap((each) => each.messages),
      ...planned.flatMap((each) => each.messages),
    ],
    warnings: result.messages.filter(({ fatal, reason }) => fatal !== true && !known.has(reason)),
  }
}

/** Sources and actions cite nothing. */
const isCiting = ({ kind }: TypedRecord) => kind === 'facts' || kind === 'figures'

/** The edits of some changes by file; what several of them write alike is written once. */
function editsOf(changes: readonly Change[]): Map<string, SourceEdit[]> {
  const edits = new Map<string, SourceEdit[]>()
  // A new answer begins with what is decided, and ends with the replies.
  const ordered = changes.toSorted((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0))
  for (const { file, pointer, value } of ordered.flatMap((each) => each.edits)) {
    const ofFile = edits.get(file) ?? []
    const isThere = !pointer.endsWith('/-') && ofFile.some((each) => each.pointer === pointer)
    if (!isThere) edits.set(file, [...ofFile, { pointer, value }])
  }
  return edits
}
