import type { analysis } from '@rsr/model'

/** What a release shows. */
export interface Shown {
  readonly release: 'internal' | 'draft' | 'public'
  /** Whether its mark of confidentiality lets a record be shown. */
  readonly record: (record: { readonly confidentiality: analysis.Confidentiality }) => boolean
  readonly fact: (id: string) => boolean
  readonly source: (id: string) => boolean
  readonly action: (id: string) => boolean
}

/** A standard as a release shows it. A status that rests on what is withheld stands, and says so. */
export function publishStandard(
  standard: analysis.Standard,
  instrument: analysis.Instrument | undefined,
  shown: Shown,
): analysis.Standard {
  const criteria = Object.entries(standard.criteria).map(([id, criterion]) => {
    const published = { ...criterion, answer: publishAnswer(criterion.answer, shown) }
    return [id, published] as const
  })
  const rests = (axis: analysis.Criterion['axis']) =>
    criteria.some(([, criterion]) => criterion.axis === axis && criterion.answer.withheld)
  // A ratification entry has the treaty status, whatever its criteria rest on.
  const isCorrected = instrument?.override ? !shown.source(instrument.override.source) : false
  const text = standard.text && shown.record(standard.text) ? standard.text : null
  const axis = (of: analysis.Axis, withheld: boolean): analysis.Axis =>
    of.override && !text
      ? { ...of, override: { ...of.override, by: null, reason: null }, withheld: true }
      : { ...of, withheld: of.withheld || withheld }
  return {
    ...standard,
    criteria: Object.fromEntries(criteria),
    text: text && !isInternal(shown) ? { ...text, impact: null } : text,
    law: axis(standard.law, standard.ratification ? isCorrected : rests('law')),
    practice: axis(standard.practice, rests('practice')),
    gap: standard.gap && publishGap(standard.gap, shown),
  }
}

const isInternal = ({ release }: Shown) => release === 'internal'

/** The urgency stands; the numbers behind it, which could be compared between States, do not leave the office. */
function publishGap(gap: analysis.Gap, shown: Shown): analysis.Gap {
  const actions = gap.actions.filter(shown.action)
  return isInternal(shown) ? { ...gap, actions } : { ...gap, actions, held_back: [], weights: null }
}

/**
 * The answer stands; what it rests on and what was noted beside it may be withheld. That an agency was asked is known
 * to the State, and goes with the mark of the answer only where others read it.
 */
function publishAnswer(answer: analysis.Answer, shown: Shown): analysis.Answer {
  const isShown = shown.record(answer)
  const replies = isShown ? answer.replies.filter(shown.record) : []
  const withheld = answer.withheld || [...answer.for, ...answer.against].some((id) => !shown.fact(id))
  return {
    ...answer,
    note: isShown ? answer.note : null,
    reason: isShown ? answer.reason : null,
    requested: isShown || shown.release !== 'public' ? answer.requested : null,
    replies,
    // Of two replies, that they differ would tell of one that is withheld.
    disputed: new Set(replies.map((reply) => reply.answer)).size > 1,
    for: answer.for.filter(shown.fact),
    against: answer.against.filter(shown.fact),
    to_confirm: withheld ? withoutSources(answer.to_confirm) : answer.to_confirm,
    withheld,
  }
}

/** The reasons to have an answer confirmed, without the number and the class of sources that are withheld. */
const withoutSources = (reasons: analysis.Answer['to_confirm']): analysis.Answer['to_confirm'] => [
  ...reasons.filter((reason) => reason === 'reading'),
  ...(reasons.some((reason) => reason !== 'reading') ? (['sources-withheld'] as const) : []),
]
