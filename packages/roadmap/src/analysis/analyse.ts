import type {
  Assessment,
  Catalogue,
  CatalogueInstrument,
  CatalogueStandard,
  Country,
  analysis,
} from '@rsr/model'
import { answerCriterion } from './answer-criterion.ts'
import { applicability, isParty } from './applicability.ts'
import { assessAxis, coverageOf, isOpen } from './assess-axis.ts'

/** What an analysis is made from. */
export interface AnalysisInput {
  readonly assessment: Assessment
  readonly catalogue: Catalogue
  /** What is public on the country; a fictional one has nothing. */
  readonly country?: Country | undefined
  /** The share of answered criteria, 0 to 1, under which a priority is not described; 0.6 by default. */
  readonly threshold?: number
}

/**
 * What follows from an assessment: how each instrument applies, the status of each standard on both axes with its
 * reasons, what is open and who could answer it (method.md sections 2 to 4).
 *
 * @param input - an assessment without errors: `checkAssessment` gave none.
 * @returns the analysis as plain data of `schemas/analysis.schema.json`, with everything in it, whatever its
 *   confidentiality. Use `publish` before anything of it is shown. The same input gives the same analysis.
 * @throws if the selection of the assessment is not in the catalogue.
 */
export function analyse({
  assessment,
  catalogue,
  country,
  threshold = 0.6,
}: AnalysisInput): analysis.AnalysisDocument {
  const { header } = assessment
  const selection = catalogue.selections.get(header.selection)
  if (!selection)
    throw new Error(`Cannot find the selection \`${header.selection}\`; check the assessment first`)
  const selected = new Set(selection.standards)
  const chosen = [...catalogue.standards.values()].filter((standard) => selected.has(standard.id))

  const instruments = entries(
    [...catalogue.instruments.values()].filter(({ id }) => chosen.some((each) => each.instrument === id)),
    (instrument) => analyseInstrument(instrument, assessment, country),
  )
  const standards = entries(
    chosen.filter((standard) => instruments[standard.instrument]?.applies !== 'not-open'),
    (standard) => analyseStandard(standard, instruments[standard.instrument], assessment),
  )
  const all = Object.values(standards)

  return {
    schema: 'analysis/1',
    release: 'full',
    catalogue: catalogue.edition,
    country: country
      ? { at: country.at, iso3: country.iso3, name: country.name }
      : // A fictional country has the name that its header gives, under the key `country_name`.
        { at: header.at, iso3: assessment.country, name: header.country_name ?? assessment.country },
    header,
    selection: { at: selection.at, id: selection.id, title: selection.title, purpose: selection.purpose },
    context: assessment.context,
    threshold,
    priorities: entries([...catalogue.priorities.values()], (priority) => {
      const own = all.filter((standard) => standard.priorities[0] === priority.id)
      const coverage = coverageOf(own.flatMap((standard) => Object.values(standard.criteria)))
      return {
        at: priority.at,
        id: priority.id,
        title: priority.title,
        statement: priority.statement,
        text: assessment.priorities.get(priority.id) ?? null,
        standards: own.filter((standard) => standard.assessed).map(({ id }) => id),
        not_assessed: own.filter((standard) => !standard.assessed).map(({ id }) => id),
        coverage,
        enough: coverage.applicable > 0 && coverage.answered >= threshold * coverage.applicable,
      }
    }),
    instruments,
    standards,
    sources: Object.fromEntries(assessment.sources),
    facts: Object.fromEntries(assessment.facts),
    agencies: analyseAgencies(all, assessment, catalogue),
    coverage: coverageOf(all.flatMap((standard) => Object.values(standard.criteria))),
    withheld: false,
  }
}

function analyseInstrument(
  instrument: CatalogueInstrument,
  assessment: Assessment,
  country: Country | undefined,
): analysis.Instrument {
  const cell = country?.treaties.get(instrument.id) ?? null
  const override = assessment.treaties.get(instrument.id) ?? null
  const counts = override ?? cell
  const status = counts?.status ?? 'unknown'
  return {
    at: instrument.at,
    id: instrument.id,
    title: instrument.title,
    short_title: instrument.short_title,
    reference: instrument.reference,
    source_url: instrument.source_url,
    binding: instrument.binding,
    verify: instrument.verify,
    cell,
    override,
    reservation: reservationTo(instrument.id, country),
    status,
    ...applicability(instrument, status, counts?.date ?? null, counts !== null, country?.bodies ?? []),
  }
}

/** What documents say of a reservation: on whose word, and how far it reaches, stays with the public data. */
function reservationTo(instrument: string, country: Country | undefined): analysis.Reservation | null {
  const found = country?.reservations.get(instrument)
  if (!found) return null
  const { at, articles, effect, text_seen } = found
  return { at, articles, effect, text_seen }
}

function analyseStandard(
  standard: CatalogueStandard,
  instrument: analysis.Instrument | undefined,
  assessment: Assessment,
): analysis.Standard {
  const criteria = entries([...standard.criteria], (criterion): analysis.Criterion => {
    const settled = standard.ratification && criterion.core ? instrument?.status : undefined
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
      answer: answerCriterion(criterion, assessment, settled),
    }
  })
  const all = Object.values(criteria)
  const optional = standard.obligation === 'optional'
  const law = assessAxis(all, 'law', optional)
  return {
    at: standard.at,
    id: standard.id,
    instrument: standard.instrument,
    ref: standard.ref,
    title: standard.title,
    requirement: standard.requirement,
    obligation: standard.obligation,
    ratification: standard.ratification,
    priorities: [...standard.priorities],
    checked: standard.checked,
    note: standard.note,
    applies: instrument && instrument.applies !== 'not-open' ? instrument.applies : 'unknown',
    // What was looked for and not found is known to be open: that is printed, and so the standard is looked at.
    assessed: all.some((one) => one.answer.value !== 'not-asked'),
    coverage: coverageOf(all),
    law: standard.ratification ? partyStatus(law, instrument?.status ?? 'unknown') : law,
    practice: assessAxis(all, 'practice', optional),
    text: assessment.standards.get(standard.id) ?? null,
    criteria,
  }
}

/** A ratification entry prints the treaty status and is no gap, whatever was said of reservations. */
function partyStatus(axis: analysis.Axis, status: analysis.Instrument['status']): analysis.Axis {
  if (status === 'unknown')
    return { ...axis, kind: 'party', low: 'not-party', high: 'party', rules: ['status-unknown'] }
  const value = isParty(status) ? 'party' : status === 'signed' ? 'signed' : 'not-party'
  return { ...axis, kind: 'party', low: value, high: value, rules: ['treaty-status'] }
}

/** Every kind of agency that is asked, was asked or is named, with the open questions that it is best placed to answer. */
function analyseAgencies(
  standards: readonly analysis.Standard[],
  assessment: Assessment,
  catalogue: Catalogue,
): Record<string, analysis.Agency> {
  const criteria = standards.flatMap((standard) => Object.values(standard.criteria))
  const open = criteria.filter((criterion) => isOpen(criterion.answer.value))
  const asked = new Set(criteria.flatMap(({ asks, answer }) => [asks[0], answer.requested?.agency]))
  const kinds = [...catalogue.agencyKinds.values()].filter(
    ({ id }) => assessment.agencies.has(id) || asked.has(id),
  )
  return entries(kinds, (kind) => {
    const own = assessment.agencies.get(kind.id)
    return {
      at: kind.at,
      id: kind.id,
      title: kind.title,
      own: own ? { at: own.at, name: own.name, mandate: own.mandate, unit: own.unit } : null,
      questions: open.filter((criterion) => criterion.asks[0] === kind.id).map(({ id }) => id),
    }
  })
}

/** A record with an entry for each of some things that have an id, in their order. */
function entries<Item extends { readonly id: string }, Value>(
  items: readonly Item[],
  value: (item: Item) => Value,
): Record<string, Value> {
  return Object.fromEntries(items.map((item) => [item.id, value(item)]))
}
