import type { Catalogue, CatalogueCriterion, CatalogueStandard } from '@rsr/model'

/** A standard as a person reads it on a terminal: what it requires, its questions, and how sure our summary is. */
export function standardInWords(standard: CatalogueStandard, catalogue: Catalogue): string {
  const instrument = catalogue.instruments.get(standard.instrument)
  const priorities = standard.priorities.map((id) => `${id} ${catalogue.priorities.get(id)?.title ?? ''}`)
  const selections = [...catalogue.selections.values()].filter((each) => each.standards.includes(standard.id))
  return [
    `${standard.id}  ${standard.title}`,
    `${instrument?.short_title ?? standard.instrument}, ${standard.ref} (${standard.obligation})`,
    '',
    standard.requirement,
    ...(standard.note === null ? [] : [`Note: ${standard.note}`]),
    '',
    'Questions',
    ...standard.criteria.flatMap((criterion) => questionInWords(criterion, catalogue)),
    '',
    `Good practice: ${standard.practice}`,
    ...line('Priorities', priorities),
    ...line('Elements', standard.elements),
    ...line('Forms of trafficking', standard.forms),
    ...line(
      'Selections',
      selections.map((each) => each.id),
    ),
    ...line('Rests on', standard.depends_on),
    ...line('Text', instrument ? [instrument.source_url] : []),
    ...(standard.own ? ['Added by this workspace.'] : []),
    standard.checked
      ? 'This summary was checked against the text of the instrument.'
      : 'This summary has not been checked against the text of the instrument.',
  ].join('\n')
}

function questionInWords(criterion: CatalogueCriterion, { agencyKinds }: Catalogue): string[] {
  const agencies = criterion.asks.map((kind) => agencyKinds.get(kind)?.title ?? kind)
  const window = criterion.window === null ? '' : `, last ${criterion.window} years`
  return [
    `  ${criterion.id}  (${criterion.axis}, ${criterion.core ? 'core' : 'supporting'}${window})`,
    `    ${criterion.question}`,
    `    Could be answered by: ${agencies.join('; ')}`,
  ]
}

/** A line for what there is of something; none where there is nothing. */
const line = (label: string, words: readonly string[]) =>
  words.length === 0 ? [] : [`${label}: ${words.join(', ')}`]
