import type { Catalogue, CatalogueStandard } from '@rsr/model'
import { type EntryKind, entryOf, line } from './entry.ts'
import { standardInWords } from './standard-in-words.ts'

export const standards: EntryKind = {
  name: 'standard',
  heading: 'Standards',
  everyday: false,
  list: (catalogue) =>
    [...catalogue.standards.values()].map((standard) =>
      entryOf(standard, {
        source: sourceOf(standard, catalogue),
        ids: [standard.id, ...standard.criteria.map((criterion) => criterion.id)],
        keys: keysOf(standard, catalogue),
        texts: textsOf(standard, catalogue),
        say: () => standardInWords(standard, catalogue),
      }),
    ),
}

export const instruments: EntryKind = {
  name: 'instrument',
  heading: 'Instruments',
  everyday: false,
  list: (catalogue) =>
    [...catalogue.instruments.values()].map((one) =>
      entryOf(
        { ...one, title: one.short_title },
        {
          keys: [one.kind, one.binding ? 'binding' : 'soft-law'],
          texts: [one.id, one.title, one.short_title, one.adopting_body, one.reference],
          standards: [...catalogue.standards.values()]
            .filter((standard) => standard.instrument === one.id)
            .map(({ id }) => id),
          say: () => [
            one.title,
            `${one.binding ? 'Binding on its parties' : 'Not binding'}; open to: ${one.open_to}`,
            ...line('Adopted', one.adopted === null ? [] : [`${one.adopted}, ${one.adopting_body}`]),
            ...line('In force since', one.entry_into_force === null ? [] : [String(one.entry_into_force)]),
            ...line('Depositary', one.depositary === null ? [] : [one.depositary]),
            ...line('Accepted by the members of', one.accepted_through),
            ...line('Note', one.note === null ? [] : [one.note]),
            `Text: ${one.reference}, ${one.source_url}`,
            ...(one.verify ? ['What is said here of the instrument was not verified against it.'] : []),
          ],
        },
      ),
    ),
}

function sourceOf({ instrument, ref }: CatalogueStandard, { instruments: all }: Catalogue): string {
  return `${all.get(instrument)?.short_title ?? instrument}, ${ref}`
}

function keysOf(standard: CatalogueStandard, { selections }: Catalogue): string[] {
  const chosen = [...selections.values()].filter((each) => each.standards.includes(standard.id))
  return [
    standard.instrument,
    standard.obligation,
    standard.dimension,
    standard.capability ?? '',
    ...standard.priorities,
    ...standard.elements,
    ...standard.pillars,
    ...standard.forms,
    ...chosen.map((each) => each.id),
  ]
}

function textsOf(standard: CatalogueStandard, { instruments: all }: Catalogue): string[] {
  const instrument = all.get(standard.instrument)
  return [
    standard.id,
    standard.title,
    standard.ref,
    standard.requirement,
    standard.practice,
    instrument?.title ?? '',
    instrument?.short_title ?? '',
    ...standard.criteria.flatMap(({ question, statement }) => [question, statement]),
  ]
}
