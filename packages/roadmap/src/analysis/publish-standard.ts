import type { analysis } from '@rsr/model'

/** What a release shows. */
export interface Shown {
  readonly release: 'internal' | 'draft' | 'public'
  /** Whether its mark of confidentiality lets a record be shown. */
  readonly record: (record: { readonly confidentiality: analysis.Confidentiality }) => boolean
  readonly fact: (id: string) => boolean
  readonly source: (id: string) => boolean
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
  return {
    ...standard,
    criteria: Object.fromEntries(criteria),
    text: standard.text && shown.record(standard.text) ? standard.text : null,
    law: { ...standard.law, withheld: standard.ratification ? isCorrected : rests('law') },
    practice: { ...standard.practice, withheld: rests('practice') },
  }
}

/**
 * The answer stands; what it rests on and what was noted beside it may be withheld. That an agency was asked is known
 * to the State, and goes with the mark of the answer only where others read it.
 */
function publishAnswer(answer: analysis.Answer, shown: Shown): analysis.Answer {
  const isShown = shown.record(answer)
  return {
    ...answer,
    note: isShown ? answer.note : null,
    reason: isShown ? answer.reason : null,
    requested: isShown || shown.release !== 'public' ? answer.requested : null,
    for: answer.for.filter(shown.fact),
    against: answer.against.filter(shown.fact),
    withheld: [...answer.for, ...answer.against].some((id) => !shown.fact(id)),
  }
}
