import type { Catalogue, CatalogueCriterion, CatalogueStandard, Country } from '@rsr/model'
import { quoted, remark } from './comment.ts'
import { publicData } from './public-data.ts'
import { treatiesSection } from './treaties-section.ts'

/** What a new assessment is made for. */
export interface NewAssessment {
  readonly iso3: string
  /** Nothing for a fictional country. */
  readonly country: Country | undefined
  readonly catalogue: Catalogue
  readonly selection: string
  readonly split: 'none' | 'priority' | 'agency'
  /** The day, `2026-11-25`. */
  readonly date: string
  /** The name of the office whose workspace it is. */
  readonly office: string
}

/**
 * The files of a new assessment, by name: a header to fill in, what is public on the country as remarks and as facts that
 * are proposed, and every question of the selection with its entry commented out. Nothing is answered. The files are
 * valid as they are, and the evidence is when every sign of comment before what is ready to be used is taken away.
 */
export function newAssessment(wanted: NewAssessment): Record<string, string> {
  const answers = Object.entries(groupsOf(wanted)).map(([name, standards]): [string, string] => [
    name,
    answersFile(wanted, standards),
  ])
  return {
    'assessment.yaml': headFile(wanted),
    'evidence.yaml': evidenceFile(wanted),
    ...Object.fromEntries(answers),
  }
}

/** The questions of a standard that go into one file. */
export interface Asked {
  readonly standard: CatalogueStandard
  readonly criteria: readonly CatalogueCriterion[]
}

/** The questions by the file that they go into, in the order of the catalogue. */
export function groupsOf({ catalogue, selection, split }: NewAssessment): Record<string, Asked[]> {
  const groups: Record<string, Asked[]> = {}
  const put = (name: string, asked: Asked) => (groups[name] ??= []).push(asked)
  for (const id of catalogue.selections.get(selection)?.standards ?? []) {
    const standard = catalogue.standards.get(id)
    if (!standard) continue
    const { criteria, priorities } = standard
    if (split === 'none') put('answers.yaml', { standard, criteria })
    if (split === 'priority') put(`answers-${priorities[0]}.yaml`, { standard, criteria })
    if (split === 'agency') {
      for (const agency of new Set(criteria.map((one) => one.asks[0]))) {
        const own = criteria.filter((one) => one.asks[0] === agency)
        put(`answers-${agency}.yaml`, { standard, criteria: own })
      }
    }
  }
  return groups
}

/** What the two signs of comment mean. */
const signs =
  'Lines that begin with ## are remarks. Lines that begin with one # are ready to be used: take away the # and the space behind it, from each line of an entry. In most editors, mark the lines and press Ctrl and /.'

const start = ({ iso3 }: NewAssessment) => `schema: assessment/1\ncountry: ${iso3}\n`

function headFile(wanted: NewAssessment): string {
  const { country, catalogue, selection, date, iso3, office } = wanted
  const name = country ? '' : `  country_name: Country ${iso3} (fictional)\n`
  const kinds = [...catalogue.agencyKinds.values()].map(
    ({ id, title }) => `  # ${id}: # ${title}\n  #   name:\n`,
  )
  return `${remark(
    `The assessment of ${country?.name ?? iso3}: what cover and document control say, the agencies, and the situation. Sources and facts are in evidence.yaml, the questions in the files that begin with "answers". ${signs}`,
  )}${start(wanted)}
header:
  edition: First reading
  date: '${date}'
  language: en
  catalogue: ${catalogue.edition}
  selection: ${selection}
${name}  prepared_by: ${quoted(office)} # or the unit of it that prepares this assessment
  # notice: One or two sentences for the cover, on what the document is and is not.
  # consultations: Who was consulted, and when.
  # clearance: Whether the focal point of the State has cleared this edition, and when.
  # limits: What the reader should know of the limits of this assessment.

agencies:
${kinds.join('')}
# context:
#   situation: >-
#     What is known of trafficking in persons in the country. A footnote cites a fact by its id.[^fact-id]
#
## For the country profile, rsr build PATH --layout follow-the-money:
# follow_the_money:
#   business_models: >-
#     How trafficking is organized as a business, as far as it is known.
#   laundering_methods: >-
#     How its proceeds are moved, hidden and used, as far as it is known.
#   arin_ap: Whether and how the State takes part in ARIN-AP.
#   asset_forfeiture_conference: The same for the Regional Asset Forfeiture Conference.
#   arlemp: The same for training by ARLEMP.
`
}

function evidenceFile(wanted: NewAssessment): string {
  const { sources, facts } = publicData(wanted)
  const head = `Each source once, and each fact once: one sentence from one or more sources. Answers name facts by their ids. ${signs} A fact needs its sources too.`
  return `${remark(head)}${start(wanted)}
sources:
  ## An example:
  # act-2019:
  #   kind: official-text # or official-statement, independent-report, media
  #   title: The title as published
  #   publisher: The body that published it
  #   year: 2019
  #   url: https://…
  #   confidentiality: public # or state (the default), restricted
${sources}
facts:
  ## An example:
  # offence:
  #   text: One sentence.
  #   kind: law # or official-figure, finding, allegation, advice
  #   period: { from: '2019', to: '2025' }
  #   sources:
  #     - { source: act-2019, pinpoint: section 4 }
  #   confidentiality: public
${facts}${treatiesSection(wanted)}`
}

function answersFile(wanted: NewAssessment, asked: readonly Asked[]): string {
  const head = remark(
    `${signs} Answer a question that you can answer with yes, partly, no, unknown, not-provided (with requested) or not-applicable (with reason). Name the facts for and against. Leave what nobody has looked into as it is.`,
  )
  return `${head}${start(wanted)}
answers:
${asked.map((each) => standardComment(each, wanted.catalogue)).join('\n')}`
}

function standardComment({ standard, criteria }: Asked, catalogue: Catalogue): string {
  const { priorities, title, instrument, ref, obligation, requirement } = standard
  const source = `${catalogue.instruments.get(instrument)?.short_title ?? instrument}, ${ref}`
  const head = remark(`${priorities[0]} · ${title} (${source}; ${obligation})\n${requirement}`, '  ')
  return `${head}${criteria.map((criterion) => criterionComment(criterion, catalogue)).join('')}`
}

function criterionComment(criterion: CatalogueCriterion, { agencyKinds }: Catalogue): string {
  const agencies = criterion.asks.map((kind) => agencyKinds.get(kind)?.title ?? kind).join('; ')
  const window = criterion.window === null ? '' : `, last ${criterion.window} years`
  const words = [
    `${criterion.question} (${criterion.axis}, ${criterion.core ? 'core' : 'supporting'}${window})`,
    `Yes means: ${criterion.statement}`,
    `Could be answered by: ${agencies}`,
  ]
  return `  ##\n${remark(words.join('\n'), '  ')}  # ${criterion.id}:\n  #   answer:\n  #   for: []\n`
}
