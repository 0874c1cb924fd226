import type { Catalogue, CatalogueCriterion, CatalogueStandard } from '@rsr/model'
import { line } from './entry.ts'
import { allTitled } from './titled.ts'

/** A standard as a person reads it: what it requires, its questions, what it is part of, how sure our summary is. */
export function standardInWords(standard: CatalogueStandard, catalogue: Catalogue): string[] {
  const { standards, instruments, priorities, pillars, capabilities, selections } = catalogue
  const instrument = instruments.get(standard.instrument)
  const all = [...standards.values()]
  const elements = new Map([...priorities.values()].flatMap((each) => Object.entries(each.elements)))
  const chosen = [...selections.values()].filter((each) => each.standards.includes(standard.id))
  const resting = all.filter((each) => each.depends_on.includes(standard.id)).map(({ id }) => id)
  return [
    `${instrument?.short_title ?? standard.instrument}, ${standard.ref} (${standard.obligation})`,
    '',
    standard.requirement,
    ...(standard.note === null ? [] : [`Note: ${standard.note}`]),
    '',
    'Questions',
    ...standard.criteria.flatMap((criterion) => questionInWords(criterion, catalogue)),
    '',
    `Good practice: ${standard.practice}`,
    ...line(
      'Guidance',
      standard.guidance.map(
        ({ title, publisher, year }) => `${title} (${publisher}${year === null ? '' : `, ${year}`})`,
      ),
      '; ',
    ),
    ...line('Priorities', allTitled(priorities, standard.priorities)),
    ...line('Elements', allTitled(elements, standard.elements)),
    ...line('Capability', standard.capability === null ? [] : allTitled(capabilities, [standard.capability])),
    ...line(
      'Pillars',
      standard.pillars.map((id) => pillars.get(id)?.title ?? id),
    ),
    ...line('Forms of trafficking', standard.forms),
    ...line(
      'Selections',
      chosen.map(({ id }) => id),
    ),
    ...line('Rests on', allTitled(standards, standard.depends_on)),
    ...line('On it rest', allTitled(standards, resting)),
    ...line('Text', instrument ? [instrument.source_url] : []),
    standard.checked
      ? 'This summary was checked against the text of the instrument.'
      : 'This summary has not been checked against the text of the instrument.',
    ...(standard.verify === true ? ['It is to be verified before it is relied on.'] : []),
    ...(instrument?.verify ? ['What is said of the instrument was not verified against it.'] : []),
  ]
}

function questionInWords(criterion: CatalogueCriterion, { agencyKinds, sharedFacts }: Catalogue): string[] {
  const agencies = criterion.asks.map((kind) => agencyKinds.get(kind)?.title ?? kind)
  const window = criterion.window === null ? '' : `, last ${criterion.window} years`
  const shared = [...sharedFacts.values()]
    .filter((each) => each.criteria.includes(criterion.id))
    .flatMap((each) => each.criteria.filter((id) => id !== criterion.id))
  return [
    `  ${criterion.id}  (${criterion.axis}, ${criterion.core ? 'core' : 'supporting'}${window})`,
    `    ${criterion.question}`,
    `    Yes means: ${criterion.statement}`,
    `    Could be answered by: ${agencies.join('; ')}`,
    ...line('    Asked in other terms', [...new Set(shared)]),
  ]
}
