import type { MergedRecord } from '@rsr/forms'
import { section } from './section.ts'

/** What came of the tables of sources, facts, figures and actions, for a person. */
export function recordsInWords(records: readonly MergedRecord[], isDry: boolean): string[] {
  const written = records.filter(({ accepted, errors }) => accepted && errors.length === 0)
  const open = records.filter(({ proposed, accepted }) => proposed.length > 0 && !accepted)
  return [
    section(
      `${isDry ? 'Accepted, and would be registered' : 'Accepted and registered'}: ${written.length}${adviceOn(written)}`,
      written.map(recordInWords),
    ),
    section(
      `Proposed for your registers: ${open.length}. Accept all with --accept all, or some with --accept ID,ID; then they are written`,
      open.flatMap((record) => [
        recordInWords(record),
        ...record.proposed.map(({ field, text }) => `    ${fieldInWords(field)}: ${text}`),
        ...(record.askFirst ? ['    the agency wants to be asked first: accept it by its id'] : []),
      ]),
    ),
  ]
}

/** A record with its register, and who gave it. */
function recordInWords({ kind, id, isNew, from }: MergedRecord): string {
  const givers = from.map(({ agency, row }) => (row === id ? agency : `${agency} (${row})`))
  return `  ${id}  ${isNew ? 'new under' : 'more for the one under'} ${kind}, from ${givers.join(' and ')}`
}

/** What is still to be done for new records to be used. */
function adviceOn(records: readonly MergedRecord[]): string {
  const has = (kind: MergedRecord['kind']) => records.some((each) => each.isNew && each.kind === kind)
  const advice = [
    ...(has('facts') ? ['name a new fact under `for` or `against` of an answer'] : []),
    ...(has('actions') ? ['name under `closes` of a new action the standards that it is for'] : []),
  ]
  return advice.length === 0 ? '' : `. To use them, ${advice.join(', and ')}`
}

/** A key of a record for a person: the year of `values/2021`, and `report` for one behind the others. */
const fieldInWords = (field: string) => field.replace('values/', '').replace('progress/-', 'report')
