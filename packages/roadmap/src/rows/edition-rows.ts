import type { analysis } from '@rsr/model'
import { defineTable, shared } from './table.ts'

export const editionRows = defineTable({
  about: 'The edition that was exported: one row.',
  columns: {
    country: shared.country,
    country_name: 'Its name',
    edition: 'The name of the edition',
    date: 'The day of the assessment',
    release: 'internal, draft or public: what the release withholds is in none of the tables',
    catalogue: 'The edition of the catalogue of standards',
    selection: 'Id of the selection of standards',
    prepared_by: 'The office that prepared it',
    answered: 'How many questions are answered',
    applicable: 'How many questions apply',
    withheld: 'Whether facts or sources are left out',
  },
  rows: ({ country, header, release, catalogue, selection, coverage, withheld }) => [
    {
      country: country.iso3,
      country_name: country.name,
      edition: header.edition,
      date: header.date,
      release,
      catalogue,
      selection: selection.id,
      prepared_by: header.prepared_by,
      answered: coverage.answered,
      applicable: coverage.applicable,
      withheld,
    },
  ],
})

export const treatiesRows = defineTable({
  about: 'An instrument, and how the State stands to it.',
  columns: {
    country: shared.country,
    instrument: 'Id of the instrument',
    title: 'Its title',
    reference: 'Where it is published',
    binding: 'Whether it binds its parties',
    status:
      'ratified, acceded, succeeded, party, signed, extended, denounced, none, not-applicable or unknown',
    date: 'The day of the status',
    as_of: 'The day of the record, in the public data',
    confidence: 'Of the public data: sourced, or recalled from general knowledge',
    corrected: 'Whether the assessment says otherwise than the public data',
    applies: 'binding, committed, guidance, unknown or not-open',
    because: 'Why it applies so',
    reservation: 'Whether a reservation or declaration is on record',
  },
  rows: ({ country, instruments }) =>
    Object.values(instruments).map((one) => ({
      country: country.iso3,
      instrument: one.id,
      title: one.title,
      reference: one.reference,
      binding: one.binding,
      status: one.status,
      date: (one.override ?? one.cell)?.date ?? null,
      as_of: one.override ? null : (one.cell?.as_of ?? null),
      confidence: one.override ? null : (one.cell?.confidence ?? null),
      corrected: one.override !== null,
      applies: one.applies,
      because: one.because,
      reservation: one.reservation !== null,
    })),
})

const groups = ['priorities', 'instruments', 'capabilities', 'pillars', 'elements', 'forms'] as const
const statuses = ['met', 'largely', 'partly', 'not', 'not_established', 'other'] as const

export const talliesRows = defineTable({
  about:
    'How many standards of a group have one status on one axis. Groups are of one country; nothing is an average.',
  columns: {
    country: shared.country,
    group: 'priorities, instruments, capabilities, pillars, elements or forms',
    id: 'Id of what is counted in the group, as II',
    axis: 'law or practice; empty for what is not yet assessed',
    status: 'met, largely, partly, not, not_established, other (without a level) or not_assessed',
    standards: 'How many standards',
  },
  rows: (publication) => {
    const country = publication.country.iso3
    return groups.flatMap((group) => {
      const counted: readonly { readonly id: string; readonly tally: analysis.Tally }[] = Object.values(
        publication[group],
      )
      return counted.flatMap(({ id, tally }) => [
        ...(['law', 'practice'] as const).flatMap((axis) =>
          statuses.map((status) => ({
            country,
            group,
            id,
            axis,
            status,
            standards: tally[axis][status].length,
          })),
        ),
        { country, group, id, axis: null, status: 'not_assessed', standards: tally.not_assessed.length },
      ])
    })
  },
})
