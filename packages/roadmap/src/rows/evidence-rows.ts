import { defineTable, listed, shared } from './table.ts'

const readers = 'Who may read it: public, state or restricted'

export const factsRows = defineTable({
  about: 'A fact of the evidence register.',
  columns: {
    country: shared.country,
    fact: 'Id of the fact',
    text: 'What it says, as written',
    kind: 'law, official-figure, finding, allegation or advice',
    period_from: 'The beginning of the period that it covers',
    period_to: 'The end of that period',
    supersedes: 'Facts that it replaces',
    contradicts: 'Facts that it contradicts',
    superseded: 'Whether a later fact replaces it',
    confidentiality: readers,
  },
  rows: ({ country, facts }) =>
    Object.values(facts).map((one) => ({
      country: country.iso3,
      fact: one.id,
      text: one.text,
      kind: one.kind,
      period_from: one.period?.from ?? null,
      period_to: one.period?.to ?? null,
      supersedes: listed(one.supersedes),
      contradicts: listed(one.contradicts),
      superseded: one.superseded,
      confidentiality: one.confidentiality,
    })),
})

export const citationsRows = defineTable({
  about: 'A source in which a fact is found.',
  columns: {
    country: shared.country,
    fact: 'Id of the fact',
    source: 'Id of the source',
    pinpoint: 'Article, paragraph or page',
  },
  rows: ({ country, facts }) =>
    Object.values(facts).flatMap(({ id, sources }) =>
      sources.map(({ source, pinpoint }) => ({ country: country.iso3, fact: id, source, pinpoint })),
    ),
})

export const sourcesRows = defineTable({
  about: 'A source.',
  columns: {
    country: shared.country,
    source: 'Id of the source',
    kind: 'official-text, official-statement, independent-report or media',
    title: 'Its title',
    publisher: 'Who published it',
    year: 'The year of publication',
    language: 'Its language, as a BCP 47 tag',
    url: 'Its address',
    period_from: 'The beginning of the period that it covers',
    period_to: 'The end of that period',
    copy: 'Whether a copy or an extract was read instead of what is cited',
    seen_in: 'Which copy or extract was read; in an internal release only',
    confidentiality: readers,
  },
  rows: ({ country, sources }) =>
    Object.values(sources).map((one) => ({
      country: country.iso3,
      source: one.id,
      kind: one.kind,
      title: one.title,
      publisher: one.publisher,
      year: one.year,
      language: one.language,
      url: one.url,
      period_from: one.period?.from ?? null,
      period_to: one.period?.to ?? null,
      copy: one.copy,
      seen_in: one.seen_in,
      confidentiality: one.confidentiality,
    })),
})

export const figuresRows = defineTable({
  about: 'A number of one year.',
  columns: {
    country: shared.country,
    series: 'Id of the series',
    measure: 'What is counted',
    priority: 'The regional priority under which it is told',
    unit: 'The unit, where it is not a number of persons or cases',
    year: 'The year',
    value: 'The number; empty where it is not known, which is not zero',
    sources: 'Ids of the sources',
  },
  rows: ({ country, figures }) =>
    Object.values(figures).flatMap(({ id, measure, priority, unit, values, sources }) =>
      Object.entries(values).map(([year, value]) => ({
        country: country.iso3,
        series: id,
        measure,
        priority,
        unit,
        year: Number(year),
        value,
        sources: listed(sources.map(({ source }) => source)),
      })),
    ),
})
