import { type Assessment, type CatalogueStandard, type analysis, earlierTextOf } from '@rsr/model'
import type { Relation } from './analyse-instrument.ts'
import { answerCriterion } from './answer-criterion.ts'
import { isParty } from './applicability.ts'
import { assessAxis, coverageOf } from './assess-axis.ts'
import { entries } from './entries.ts'
import { gapOf } from './gap.ts'
import { overrideAxis } from './override-axis.ts'
import { reservationTouches } from './reservation-touches.ts'

/** A standard with its answers, its status on both axes and its gap (method.md sections 3, 4 and 6). */
export function analyseStandard(
  standard: CatalogueStandard,
  instrument: Relation | undefined,
  assessment: Assessment,
): analysis.Standard {
  const criteria = entries([...standard.criteria], (criterion): analysis.Criterion => {
    const settled = standard.ratification && criterion.core ? instrument?.status : undefined
    const answer = answerCriterion(criterion, assessment, settled)
    const earlier = answer.at ? earlierTextOf(criterion, answer.catalogue) : undefined
    return {
      at: criterion.at,
      id: criterion.id,
      standard: standard.id,
      axis: criterion.axis,
      core: criterion.core,
      asks: [...criterion.asks],
      window: criterion.window,
      question: criterion.question,
      statement: criterion.statement,
      answer,
      earlier: earlier ? { at: earlier.at, question: earlier.question, statement: earlier.statement } : null,
    }
  })
  const all = Object.values(criteria)
  const optional = standard.obligation === 'optional'
  const text = assessment.standards.get(standard.id) ?? null
  const byRule = (axis: 'law' | 'practice') =>
    overrideAxis(assessAxis(all, axis, optional), text?.status[axis] ?? null)
  const law = byRule('law')
  const analysed = {
    at: standard.at,
    id: standard.id,
    instrument: standard.instrument,
    ref: standard.ref,
    title: standard.title,
    requirement: standard.requirement,
    obligation: standard.obligation,
    ratification: standard.ratification,
    priorities: [...standard.priorities],
    elements: [...standard.elements],
    capability: standard.capability,
    pillars: [...standard.pillars],
    forms: [...standard.forms],
    depends_on: [...standard.depends_on],
    practice_note: { at: standard.at, practice: standard.practice },
    own: standard.own,
    checked: standard.checked,
    note: standard.note,
    applies: instrument && instrument.applies !== 'not-open' ? instrument.applies : 'unknown',
    reserved: reservationTouches(instrument?.reservation?.articles ?? [], standard.ref),
    // What was looked for and not found is known to be open: that is printed, and so the standard is looked at.
    assessed: all.some((one) => one.answer.value !== 'not-asked'),
    coverage: coverageOf(all),
    law: standard.ratification ? partyStatus(law, instrument?.status ?? 'unknown') : law,
    practice: byRule('practice'),
    text,
    criteria,
  }
  return { ...analysed, gap: gapOf(analysed, assessment) }
}

/** A ratification entry prints the treaty status and is no gap, whatever was said of reservations. */
function partyStatus(axis: analysis.Axis, status: analysis.Instrument['status']): analysis.Axis {
  if (status === 'unknown')
    return { ...axis, kind: 'party', low: 'not-party', high: 'party', rules: ['status-unknown'] }
  const value = isParty(status) ? 'party' : status === 'signed' ? 'signed' : 'not-party'
  return { ...axis, kind: 'party', low: value, high: value, rules: ['treaty-status'] }
}
