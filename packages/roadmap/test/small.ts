import {
  type Assessment,
  type AssessmentDocument,
  type Catalogue,
  type Country,
  type CountryDocument,
  type RoadmapDocument,
  type analysis,
  fillCatalogue,
  fillCountry,
  readAssessment,
} from '@rsr/model'
import { analyse } from '@rsr/roadmap'

type Of<Section> = NonNullable<Section> extends Readonly<Record<string, infer Value>> ? Value : never
type Instrument = Of<RoadmapDocument['instruments']>
type Standard = Of<RoadmapDocument['standards']>
type Criterion = Standard['criteria'][string]
type Answer = Of<AssessmentDocument['answers']>

/** A criterion in short: on law and core, unless it says otherwise. */
export function criterion(value: Partial<Criterion> = {}): Criterion {
  return {
    axis: 'law',
    core: true,
    asks: ['justice'],
    question: 'Is it so?',
    statement: 'It is so.',
    changed: 'draft-3',
    ...value,
  }
}

export function standard(criteria: Standard['criteria'], value: Partial<Standard> = {}): Standard {
  return {
    instrument: 'treaty',
    ref: 'Art. 1',
    title: 'A standard',
    requirement: 'Do it.',
    obligation: 'mandatory',
    priorities: ['I'],
    elements: [],
    dimension: 'legislation',
    capability: null,
    pillars: ['prevention'],
    forms: [],
    indicators: [],
    practice: 'Others did it.',
    guidance: [],
    depends_on: [],
    checked: true,
    checked_source: null,
    criteria,
    ...value,
  }
}

export function instrument(value: Partial<Instrument> = {}): Instrument {
  return {
    title: 'A treaty',
    short_title: 'Treaty',
    kind: 'treaty',
    adopted: '2000-01-01',
    entry_into_force: '2001-01-01',
    adopting_body: 'A body',
    depositary: null,
    reference: '1 UNTS 1',
    source_url: 'https://example.org/treaty',
    binding: true,
    open_to: 'all States',
    ...value,
  }
}

/** A catalogue of some standards, all of which the selection `all` holds. */
export function catalogueOf(
  standards: Readonly<Record<string, Standard>>,
  instruments: Readonly<Record<string, Instrument>> = { treaty: instrument() },
): Catalogue {
  const [first = '', ...rest] = Object.keys(standards)
  const priority = { title: 'Prevention', statement: 'Prevent it.', elements: {} }
  const value: RoadmapDocument = {
    schema: 'roadmap/1',
    edition: 'draft-3',
    priorities: { I: priority, II: { ...priority, title: 'Criminalization' } },
    agency_kinds: {
      justice: { title: 'Justice' },
      police: { title: 'Police' },
      statistics: { title: 'Statistics' },
    },
    instruments: { ...instruments },
    standards: { ...standards },
    selections: { all: { title: 'All', purpose: 'Everything.', standards: [first, ...rest] } },
  }
  return fillCatalogue([{ file: 'roadmap.yaml', value }])
}

/** Keys of an action that is closed. */
export const closed = { closed: { date: '2026-11-01', by: 'A desk', reason: 'It is done.' } }

/** The sections of an assessment in short. */
export type Sections = Omit<Partial<AssessmentDocument>, 'schema' | 'country'>

/** An assessment of the fictional country XAA, read from a file as any other. */
export function assessmentOf(sections: Sections): Assessment {
  const value: AssessmentDocument = {
    schema: 'assessment/1',
    country: 'XAA',
    header: {
      edition: 'First edition',
      date: '2026-11-25',
      language: 'en',
      catalogue: 'draft-3',
      selection: 'all',
      prepared_by: 'A desk',
    },
    ...sections,
  }
  const bytes = new TextEncoder().encode(JSON.stringify(value))
  const { value: assessment, messages } = readAssessment([{ path: 'assessment.json', bytes }])
  if (!assessment) throw new Error(`Cannot read the assessment: ${messages.join('; ')}`)
  return assessment
}

/** Public data on XAA with some treaty cells. */
export function countryOf(
  treaties: CountryDocument['treaties'],
  more: Partial<CountryDocument> = {},
): Country {
  const value: CountryDocument = {
    schema: 'country/1',
    iso3: 'XAA',
    iso2: 'XA',
    name: 'Country XAA',
    bali_name: 'Country XAA',
    type: 'state',
    m49_subregion: 'Nowhere',
    co_chair: false,
    ad_hoc_group: false,
    groups: [],
    groups_confidence: 'sourced',
    sources: {},
    treaties,
    ...more,
  }
  return fillCountry({ file: 'XAA.yaml', value })
}

/** The analysis of one standard `s` with its criteria and their answers. */
export function statusOf(
  criteria: Standard['criteria'],
  answers: Readonly<Record<string, Answer | NonNullable<Answer['answer']>>>,
  more: Partial<Standard> = {},
  sections: Sections = {},
): analysis.Standard {
  const written = Object.entries(answers).map(([id, answer]) => [
    id,
    typeof answer === 'string' ? { answer } : answer,
  ])
  const assessment = assessmentOf({
    ...sections,
    answers: Object.fromEntries(written) as NonNullable<AssessmentDocument['answers']>,
  })
  const result = analyse(assessment, { catalogue: catalogueOf({ s: standard(criteria, more) }) })
  return only(result.standards)
}

/** The one entry of a record. */
export function only<Value>(record: Readonly<Record<string, Value>>): Value {
  const [value, ...more] = Object.values(record)
  if (value === undefined || more.length > 0) throw new Error('Expected one entry')
  return value
}
