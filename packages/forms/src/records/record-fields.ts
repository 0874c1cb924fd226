import { type Assessment, type Catalogue, literalProse } from '@rsr/model'
import type { RecordKind } from '@rsr/roadmap'
import { writtenDate, writtenPeriod } from '../merge/written-date.ts'
import { agenciesOf } from '../understand/agencies-of.ts'
import { agencyMeant } from '../understand/agency-meant.ts'
import { type Choice, choices, understandChoice } from '../understand/understand-choice.ts'
import { understandCost } from '../understand/understand-cost.ts'
import { understandLanguage } from '../understand/understand-language.ts'
import { understandNumber } from '../understand/understand-number.ts'
import { understandDate, understandPeriod } from '../understand/understand-period.ts'

/** What words may mean in a country: its agencies have names of their own. */
export interface Naming {
  readonly assessment: Assessment
  readonly catalogue: Catalogue
}

/** What a column of a table of records is in the assessment. */
export interface RecordField {
  /** The key of the record (schema of the assessment). */
  readonly name: string
  readonly isRequired?: true
  /** The value of what is typed; undefined where it cannot be read. */
  readonly read: (typed: string, naming: Naming) => unknown
  /** What can be read, for a message. */
  readonly expected: string
}

const line = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

const text = (name: string): RecordField => ({ name, read: line, expected: 'a text' })
const prose = (name: string): RecordField => ({ name, read: literalProse, expected: 'a text' })

const chosen = (name: string, choice: Choice): RecordField => ({
  name,
  read: (typed) => understandChoice(typed, choice),
  expected: `one of ${Object.values(choice).join(', ')}`,
})

const date = (name: string): RecordField => ({
  name,
  read: (typed) => {
    const read = understandDate(typed)
    return read === undefined ? undefined : writtenDate(read)
  },
  expected: 'a year, a month or a day, as 2027, 2027-06 or 2027-06-30',
})

const period: RecordField = {
  name: 'period',
  read: (typed) => {
    const read = understandPeriod(typed)
    return read && read.sure !== 'doubtful' ? writtenPeriod(read.value) : undefined
  },
  expected: 'a year, or two with a dash between them',
}

const required = (field: RecordField): RecordField => ({ ...field, isRequired: true })

/** The columns of each table that become a key of the record as they are, by their keys in the sheet. */
export const recordFields: Readonly<Record<RecordKind, Readonly<Record<string, RecordField>>>> = {
  sources: {
    title: required(text('title')),
    publisher: required(text('publisher')),
    year: required({
      name: 'year',
      read: (typed) => (/^(?:1[5-9]|20)\d\d$/.test(typed.trim()) ? Number(typed) : undefined),
      expected: 'a year, as 2024',
    }),
    kind: required(chosen('kind', choices.source)),
    language: { name: 'language', read: understandLanguage, expected: 'a language, as English or en' },
    link: {
      name: 'url',
      read: (typed) => /^https?:\/\/[^\s]+$/.exec(typed.trim())?.[0],
      expected: 'an address that begins with https://',
    },
    period,
  },
  facts: { text: required(prose('text')), kind: required(chosen('kind', choices.fact)), period },
  figures: {
    measure: required(chosen('measure', choices.measure)),
    unit: text('unit'),
    note: prose('note'),
  },
  actions: {
    action: required(text('title')),
    lead: {
      name: 'lead',
      read: (typed, { assessment, catalogue }) => agencyMeant(typed, agenciesOf(assessment, catalogue)),
      expected: 'the name of an agency, or of its kind',
    },
    start: date('start'),
    end: date('end'),
    cost: {
      name: 'cost',
      read: understandCost,
      expected: `one of ${Object.values(choices.band).join(', ')}, or an amount with the code of its currency, as 20000 USD`,
    },
    funding: text('funding'),
  },
}

/** How far an action is: the status of its last report, to which a new one needs words on what was done. */
export const statusField: RecordField = chosen('status', choices.status)

const yearValue = (year: string): RecordField => ({
  name: `values/${year}`,
  read: understandNumber,
  expected: 'a number; the cell is left empty where it is not known',
})

/** The field of a column: that of a table of figures may be one for a year. */
export function fieldOf(kind: RecordKind, column: string): RecordField | undefined {
  if (kind === 'figures' && /^\d{4}$/.test(column)) return yearValue(column)
  return Object.hasOwn(recordFields[kind], column) ? recordFields[kind][column] : undefined
}
