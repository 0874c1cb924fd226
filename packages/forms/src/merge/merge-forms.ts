import {
  type Catalogue,
  type Country,
  type InputFile,
  applyWhatHolds,
  checkFiles,
  editFiles,
  readAssessment,
} from '@rsr/model'
import { changesOfRecord } from '../records/changes-of-record.ts'
import { planRecords } from '../records/plan-records.ts'
import type { Delivery } from '../understand/typed-row.ts'
import { understandForm } from '../understand/understand-form.ts'
import { changesOf } from './changes-of.ts'
import { countCells } from './count-cells.ts'
import { editsOf } from './edits-of.ts'
import { homesIn } from './homes.ts'
import { mergeQuestion } from './merge-question.ts'
import type { Accepted, MergedForms } from './merged.ts'
import { oneRowEach } from './one-row-each.ts'
import { receiveRequests } from './receive-requests.ts'
import { replySources } from './reply-sources.ts'
import { settle } from './settle.ts'

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
  const sourceOf = replySources(deliveries, rows, tables, assessment, catalogue)
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
  const { result, refused } = applyWhatHolds(
    changes,
    (some) => editFiles(files, editsOf(some), surroundings),
    () => before,
  )
  const { fates, ...settled } = settle(planned, records, refused)
  for (const [text, same] of alike) fates.set(text, fates.get(same) ?? 'listed')
  for (const text of [...listed, ...understood.flatMap((each) => each.listed)]) fates.set(text, 'listed')
  const known = new Set(before.map(({ reason }) => reason))
  return {
    ...settled,
    counts: deliveries.map((delivery) => countCells(delivery, fates)),
    received: changes
      .filter((change) => change.kind === 'received' && !refused.has(change))
      .map(({ id, edits }) => ({ request: id, date: String(edits[0]?.value) })),
    edited: result.edited,
    messages: [...understood, { messages: onRows }, ...records, ...planned].flatMap((each) => each.messages),
    warnings: result.messages.filter(({ fatal, reason }) => fatal !== true && !known.has(reason)),
  }
}
