import type { analysis } from '@rsr/model'
import type { Publication } from '../analysis/publish.ts'
import { defineTable, listed, shared } from './table.ts'

const criteriaOf = ({ standards }: Publication): analysis.Criterion[] =>
  Object.values(standards).flatMap(({ criteria }) => Object.values(criteria))

export const criteriaRows = defineTable({
  about: 'A criterion with its answer.',
  columns: {
    country: shared.country,
    criterion: shared.criterion,
    standard: shared.standard,
    axis: 'law or practice',
    core: 'Whether the main duty depends on it',
    question: 'The question',
    statement: 'What is true when the answer is yes',
    years: 'The number of years before the assessment that it asks about',
    asks: 'Kinds of agency that could answer, best first',
    answer: 'yes, partly, no, unknown, not-provided, not-applicable or not-asked',
    from: 'Where the answer comes from: assessment, same, treaty-status or nobody',
    same_as: 'The criterion whose answer it shares',
    note: 'The note beside the answer, as written',
    reason: 'Why it does not apply, as written',
    asked_of: 'The kind of agency that was asked',
    asked_on: 'The day on which it was asked',
    to_confirm:
      'Why the State is asked to confirm: reading, third-parties-only, single-source, sources-withheld',
    catalogue: 'The edition of the catalogue that was answered',
    re_examine: 'Whether the question has changed since',
    withheld: 'Whether the answer rests on information that the release withholds',
  },
  rows: (publication) =>
    criteriaOf(publication).map(({ answer, ...one }) => ({
      country: publication.country.iso3,
      criterion: one.id,
      standard: one.standard,
      axis: one.axis,
      core: one.core,
      question: one.question,
      statement: one.statement,
      years: one.window,
      asks: listed(one.asks),
      answer: answer.value,
      from: answer.from,
      same_as: answer.same,
      note: answer.note,
      reason: answer.reason,
      asked_of: answer.requested?.agency ?? null,
      asked_on: answer.requested?.date ?? null,
      to_confirm: listed(answer.to_confirm),
      catalogue: answer.catalogue,
      re_examine: one.earlier !== null,
      withheld: answer.withheld,
    })),
})

export const evidenceRows = defineTable({
  about: 'A fact that an answer rests on.',
  columns: {
    country: shared.country,
    criterion: shared.criterion,
    fact: 'Id of the fact',
    side: 'for or against',
  },
  rows: (publication) =>
    criteriaOf(publication).flatMap(({ id, answer }) =>
      (['for', 'against'] as const).flatMap((side) =>
        answer[side].map((fact) => ({ country: publication.country.iso3, criterion: id, fact, side })),
      ),
    ),
})

export const questionsRows = defineTable({
  about: 'An open question, under the kind of agency that is best placed to answer it.',
  columns: {
    country: shared.country,
    agency: 'Id of the kind of agency',
    agency_name: 'Its own name, or what the catalogue calls its kind',
    reply_by: 'The day by which a reply is asked for',
    criterion: shared.criterion,
    standard: shared.standard,
    question: 'The question',
    answer: 'How it is open: unknown, not-provided or not-asked',
    first: 'Whether a recommendation depends on the answer',
  },
  rows: (publication) => {
    const all = new Map(criteriaOf(publication).map((each) => [each.id, each]))
    const { standards, agencies, country } = publication
    return Object.values(agencies).flatMap(({ id: agency, title, own, questions }) =>
      questions.flatMap((id) => {
        const criterion = all.get(id)
        if (!criterion) return []
        const { standard, question, answer } = criterion
        return [
          {
            country: country.iso3,
            agency,
            agency_name: own?.name ?? title,
            reply_by: own?.reply_by ?? null,
            criterion: id,
            standard,
            question,
            answer: answer.value,
            first: standards[standard]?.gap?.establish.includes(id) ?? false,
          },
        ]
      }),
    )
  },
})
