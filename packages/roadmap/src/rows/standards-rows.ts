import { statusInWords } from '../saying/status-in-words.ts'
import { defineTable, listed, shared } from './table.ts'

export const standardsRows = defineTable({
  about: 'A standard of the selection, with its status on each axis.',
  columns: {
    country: shared.country,
    standard: shared.standard,
    title: 'Its title',
    instrument: 'Id of its instrument',
    reference: 'Article or paragraph',
    priority: 'The regional priority under which it is counted, I to IX',
    priorities: 'All priorities to which it belongs',
    obligation: 'mandatory, qualified, optional or recommended',
    applies: 'binding, committed, guidance or unknown',
    assessed: 'Whether any of its questions was looked at',
    law: 'Status in law, in words',
    law_kind: 'level, use, party, evidence, none or not-applicable',
    law_low: 'The status, or the lower end of the range in which it lies',
    law_high: 'The same as law_low, or the upper end of the range',
    law_decided: 'Whether a person decided otherwise than the rule',
    practice: 'Status in practice, in words',
    practice_kind: 'As law_kind',
    practice_low: 'As law_low',
    practice_high: 'As law_high',
    practice_decided: 'As law_decided',
    withheld: 'Whether a status rests on information that the release withholds',
    answered: 'How many of its questions are answered',
    applicable: 'How many of its questions apply',
    gap: 'Whether there is a gap, or may be one',
  },
  rows: ({ country, standards, labels }) =>
    Object.values(standards).map((one) => ({
      country: country.iso3,
      standard: one.id,
      title: one.title,
      instrument: one.instrument,
      reference: one.ref,
      priority: one.priorities[0] ?? null,
      priorities: listed(one.priorities),
      obligation: one.obligation,
      applies: one.applies,
      assessed: one.assessed,
      law: one.assessed || one.law.kind === 'party' ? statusInWords(one.law, 'law', labels) : null,
      law_kind: one.law.kind,
      law_low: one.law.low,
      law_high: one.law.high,
      law_decided: one.law.override !== null,
      practice: one.assessed ? statusInWords(one.practice, 'practice', labels) : null,
      practice_kind: one.practice.kind,
      practice_low: one.practice.low,
      practice_high: one.practice.high,
      practice_decided: one.practice.override !== null,
      withheld: one.law.withheld || one.practice.withheld,
      answered: one.coverage.answered,
      applicable: one.coverage.applicable,
      gap: one.gap !== null,
    })),
})

export const gapsRows = defineTable({
  about: 'A gap: a standard that is not fully in place on an axis, or may not be.',
  columns: {
    country: shared.country,
    standard: shared.standard,
    urgency: 'Of the recommendation: first, next, further; or establish, where facts are sought first',
    provisional: 'The urgency on what is known so far, where facts are sought first',
    because: 'need, core-criterion-no or open-core-criterion',
    missing: 'Criteria that are not yes',
    establish: 'Core criteria that are to be established first',
    open: 'Supporting criteria that are open',
    actions: 'Actions that close it',
  },
  rows: ({ country, standards }) =>
    Object.values(standards).flatMap(({ id, gap }) =>
      gap === null
        ? []
        : [
            {
              country: country.iso3,
              standard: id,
              urgency: gap.urgency,
              provisional: gap.provisional,
              because: gap.because,
              missing: listed(gap.missing),
              establish: listed(gap.establish),
              open: listed(gap.open),
              actions: listed(gap.actions),
            },
          ],
    ),
})
