import type { Assessment, CatalogueCriterion, WrittenAnswer, analysis } from '@rsr/model'
import { isParty } from './applicability.ts'

/**
 * The answer to a criterion, with what the software adds to it: the answer of another criterion where the two are
 * the same, the treaty status where it settles the question, and the reasons to have it confirmed.
 *
 * @param treatyStatus - for the core criterion of a ratification entry: the status that counts.
 */
export function answerCriterion(
  criterion: CatalogueCriterion,
  assessment: Assessment,
  treatyStatus: analysis.Instrument['status'] | undefined,
): analysis.Answer {
  const own = assessment.answers.get(criterion.id)
  if (!own) return fromTreatyStatus(treatyStatus, assessment)
  const disputed = new Set(own.replies.map((reply) => reply.answer)).size > 1
  if (own.answer === null && own.same === null && own.replies.length > 0) {
    return undecided(own, disputed, fromTreatyStatus(treatyStatus, assessment))
  }
  const given = own.same === null ? own : (assessment.answers.get(own.same) ?? own)
  const value = given.answer ?? 'not-asked'
  return {
    at: own.at,
    value,
    from: own.same === null ? 'assessment' : 'same',
    same: own.same,
    for: [...given.for],
    against: [...given.against],
    note: own.note,
    reason: own.reason,
    requested: own.requested,
    replies: [...own.replies],
    disputed,
    to_confirm: reasonsToConfirm(own, given, assessment),
    catalogue: own.catalogue,
    withheld: false,
    confidentiality: own.confidentiality,
  }
}

/** Agencies have replied, and the office has not decided: the answer is not known, unless public data give it (method.md section 3). */
function undecided(own: WrittenAnswer, disputed: boolean, known: analysis.Answer): analysis.Answer {
  const { at, note, catalogue, confidentiality } = own
  return {
    ...known,
    ...(known.from === 'nobody' && { value: 'unknown' as const, from: 'replies' as const }),
    at,
    note,
    replies: [...own.replies],
    disputed,
    catalogue,
    confidentiality,
  }
}

/** A question on becoming a party is answered by the treaty status, where that is known (method.md section 4). */
function fromTreatyStatus(
  status: analysis.Instrument['status'] | undefined,
  { header }: Assessment,
): analysis.Answer {
  const known = status !== undefined && status !== 'unknown' && status !== 'not-applicable'
  return {
    at: null,
    value: !known ? 'not-asked' : isParty(status) ? 'yes' : 'no',
    from: known ? 'treaty-status' : 'nobody',
    same: null,
    for: [],
    against: [],
    note: null,
    reason: null,
    requested: null,
    replies: [],
    disputed: false,
    to_confirm: [],
    catalogue: header.catalogue,
    withheld: false,
    confidentiality: 'public',
  }
}

/** Why the State is asked to confirm an answer that settles a question (method.md section 3). */
function reasonsToConfirm(
  own: WrittenAnswer,
  given: WrittenAnswer,
  assessment: Assessment,
): analysis.Answer['to_confirm'] {
  if (given.answer !== 'yes' && given.answer !== 'partly' && given.answer !== 'no') return []
  const sources = new Set(
    [...given.for, ...given.against].flatMap((id) =>
      (assessment.facts.get(id)?.sources ?? []).map((citation) => citation.source),
    ),
  )
  const official = [...sources].some((id) => assessment.sources.get(id)?.kind.startsWith('official'))
  return [
    ...(own.to_confirm || given.to_confirm ? (['reading'] as const) : []),
    ...(sources.size > 0 && !official ? (['third-parties-only'] as const) : []),
    ...(sources.size === 1 ? (['single-source'] as const) : []),
  ]
}
