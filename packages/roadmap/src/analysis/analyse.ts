import {
  type Assessment,
  type Catalogue,
  type Country,
  type Settings,
  type analysis,
  defaultSettings,
} from '@rsr/model'
import { analyseAgencies } from './analyse-agencies.ts'
import { analyseInstrument } from './analyse-instrument.ts'
import { analyseStandard } from './analyse-standard.ts'
import { coverageOf } from './assess-axis.ts'
import { entries } from './entries.ts'
import { gapOf } from './gap.ts'
import { measures } from './measures.ts'
import { planActions } from './plan/plan-actions.ts'
import { runs } from './plan/sensitivity.ts'
import { settle } from './settle.ts'
import { tallyOf } from './tally.ts'

/** What an assessment is compared with; what is not set of a workspace is as in `defaultSettings`. */
export interface AnalyseOptions extends Partial<Omit<Settings, 'release'>> {
  readonly catalogue: Catalogue
  /** What is public on the country; a fictional one has nothing. */
  readonly country?: Country | undefined
  /** The selection of a layout that has one of its own; that of the header where it is left out. */
  readonly selection?: string | undefined
}

/**
 * What follows from an assessment: how each instrument applies, the status of each standard on both axes with its
 * reasons, what is open and who could answer it, the gaps with their urgency, and the order of the actions (method.md
 * sections 2 to 7).
 *
 * @param assessment - one without errors: `checkAssessment` gave none. What is counted from a day, is from that of its
 *   header, and never from today.
 * @returns the analysis as plain data of `schemas/analysis.schema.json`, with everything in it, whatever its
 *   confidentiality. Use `publish` before anything of it is shown. The same input gives the same analysis.
 * @throws if the selection is not in the catalogue, or the country is another one.
 *
 * @example
 * const analysis = analyse(assessment, { catalogue, country })
 * analysis.standards['tip-protocol.5.1']?.applies // 'binding'
 */
export function analyse(
  assessment: Assessment,
  {
    catalogue,
    country,
    selection: selectionId = assessment.header.selection,
    organisation = defaultSettings.organisation,
    threshold = defaultSettings.threshold,
    labels = defaultSettings.labels,
    phases = defaultSettings.phases,
    actionsAtOnce = defaultSettings.actionsAtOnce,
  }: AnalyseOptions,
): analysis.AnalysisDocument {
  const { header } = assessment
  if (country && country.iso3 !== assessment.country)
    throw new Error(`Unexpected data on ${country.iso3}, expected those on ${assessment.country}`)
  const selection = catalogue.selections.get(selectionId)
  if (!selection)
    throw new Error(`Cannot find the selection \`${selectionId}\`; check the assessment and the layout first`)
  const selected = new Set(selection.standards)
  const chosen = [...catalogue.standards.values()].filter((standard) => selected.has(standard.id))

  const analysed = [...catalogue.instruments.values()]
    .filter(({ id }) => chosen.some((each) => each.instrument === id))
    .map((instrument) => analyseInstrument(instrument, country, assessment.treaties.get(instrument.id)))
  const instrumentOf = (id: string) => analysed.find((instrument) => instrument.id === id)
  const standards = entries(
    chosen.filter((standard) => instrumentOf(standard.instrument)?.applies !== 'not-open'),
    (standard) => analyseStandard(standard, instrumentOf(standard.instrument), assessment),
  )
  const { actions, plan } = planActions(assessment.actions, standards, catalogue, {
    date: header.date,
    phases,
    actionsAtOnce,
    runs: assessment.actions.size === 0 ? [] : otherRuns(standards, assessment),
  })
  const all = Object.values(standards)
  const tallied = (counts: (standard: analysis.Standard) => boolean) => tallyOf(all.filter(counts))
  const coverage = coverageOf(all.flatMap((standard) => Object.values(standard.criteria)))
  const isEnough = ({ answered, applicable }: analysis.Coverage) =>
    applicable > 0 && answered >= threshold * applicable

  return {
    schema: 'analysis/1',
    release: 'full',
    catalogue: catalogue.edition,
    country: country
      ? { at: country.at, iso3: country.iso3, name: country.name, fatf: fatfOf(country) }
      : // A fictional country has the name that its header gives, under the key `country_name`.
        {
          at: header.at,
          iso3: assessment.country,
          name: header.country_name ?? assessment.country,
          fatf: null,
        },
    header,
    selection: { at: selection.at, id: selection.id, title: selection.title, purpose: selection.purpose },
    context: assessment.context,
    follow_the_money: assessment.follow_the_money,
    threshold,
    organisation,
    labels,
    stage: isEnough(coverage) ? 'full' : 'desk',
    priorities: entries([...catalogue.priorities.values()], ({ at, id, title, statement }) => {
      const tally = tallied((standard) => standard.priorities[0] === id)
      return {
        at,
        id,
        title,
        statement,
        text: assessment.priorities.get(id) ?? null,
        standards: tally.standards.filter((one) => !tally.not_assessed.includes(one)),
        not_assessed: tally.not_assessed,
        tally,
        coverage: tally.coverage,
        enough: isEnough(tally.coverage),
      }
    }),
    instruments: entries(analysed, (instrument) => ({
      ...instrument,
      tally: tallied((standard) => standard.instrument === instrument.id),
    })),
    capabilities: entries([...catalogue.capabilities.values()], ({ at, id, title }) => ({
      at,
      id,
      title,
      tally: tallied((standard) => standard.capability === id),
    })),
    pillars: entries([...catalogue.pillars.values()], ({ at, id, title }) => ({
      at,
      id,
      title,
      tally: tallied((standard) => standard.pillars[0] === id),
    })),
    elements: entries([...catalogue.elements.values()], ({ at, id, title }) => ({
      at,
      id,
      title,
      tally: tallied((standard) => standard.elements.includes(id)),
    })),
    forms: entries(formsOf(catalogue), ({ id }) => ({
      id,
      tally: tallied((standard) => standard.forms.includes(id)),
    })),
    standards,
    settle: settle(standards, catalogue),
    sources: Object.fromEntries(assessment.sources),
    facts: Object.fromEntries(assessment.facts),
    figures: entries([...assessment.figures.values()], (series) => ({
      ...series,
      priority: measures[series.measure],
    })),
    actions: entries(actions, (action) => action),
    plan,
    comments: Object.fromEntries(assessment.comments),
    agencies: analyseAgencies(all, actions, assessment, catalogue),
    coverage,
    withheld: false,
  }
}

/** The ratings of the public data, as context: no answer follows from them (method.md section 1). */
const fatfOf = ({ fatf, bodies }: Country): analysis.Fatf | null =>
  fatf && {
    at: fatf.at,
    bodies: [...bodies],
    method: fatf.method,
    report: fatf.report,
    ratings_as_of: fatf.ratings_as_of,
    technical: Object.fromEntries(fatf.technical),
    effectiveness: Object.fromEntries(fatf.effectiveness),
    sources: [...fatf.sources],
  }

/** The standards with their gaps as other weights would have them. */
function otherRuns(standards: Readonly<Record<string, analysis.Standard>>, assessment: Assessment) {
  return runs.map(([run, vary]) => {
    const varied = entries(Object.values(standards), (standard) => ({
      ...standard,
      gap: gapOf(standard, assessment, (weights) => vary(weights, standard.applies)),
    }))
    return [run, varied] as const
  })
}

/** The forms of trafficking that some standard of the catalogue is about. */
const formsOf = ({ standards }: Catalogue) =>
  [...new Set([...standards.values()].flatMap((standard) => standard.forms))].toSorted().map((id) => ({ id }))
