import type { ActionField, Comparison, Publication, StandardChange } from '@rsr/roadmap'
import { phrase } from '../phrase.ts'
import { toReExamineInWords } from '../progress-in-words.ts'
import { hasMoved, standardInWords } from './standard-in-words.ts'

/** What moved between two editions, as it is told to an officer. */
export function comparisonInWords(comparison: Comparison, newer: Publication): string {
  const standards = Object.values(comparison.standards)
  const moved = standards.filter((each) => each.change === 'kept' && hasMoved(each))
  const same = standards.filter((each) => each.change === 'kept' && !hasMoved(each))
  const only = (change: StandardChange['change']) => standards.filter((each) => each.change === change)
  const gaps = (gap: StandardChange['gap']) => standards.filter((each) => each.gap === gap)
  const answersToReExamine = Object.entries(comparison.re_examine).map(
    ([criterion, { answered, from, to }]) => ({ criterion, answered, was: from, is: to }),
  )
  const told = (standard: StandardChange) => standardInWords(standard, newer)
  const parts = [
    headOf(comparison, newer),
    section('Status, gap or recommendation is another one', moved, moved.flatMap(told)),
    section('New in this edition', only('added'), only('added').flatMap(told)),
    section('No longer in this edition', only('removed'), only('removed').flatMap(told)),
    section('The status is the same, on other answers, facts or questions', same, same.flatMap(told)),
    section('Gaps that are new', gaps('new'), listed(gaps('new'))),
    section('Gaps that are closed', gaps('closed'), listed(gaps('closed'))),
    actionsInWords(comparison, newer),
    toReExamineInWords({ answersToReExamine }),
  ].filter((part) => part !== '')
  return parts.length > 1 ? parts.join('\n\n') : [...parts, phrase('changes.none')].join('\n\n')
}

const listed = (all: readonly StandardChange[]) => all.map(({ id, title }) => `  ${id}  ${title}`)

const section = (title: string, all: readonly unknown[], lines: readonly string[]) =>
  all.length === 0 ? '' : [`${title}: ${all.length}`, ...lines].join('\n')

const answered = ({ coverage }: Comparison['older']) => `${coverage.answered} of ${coverage.applicable}`

function headOf({ older, newer, release }: Comparison, { country }: Publication): string {
  const differs = (key: 'catalogue' | 'selection', title: string) =>
    older[key] === newer[key] ? [] : [`${title}: ${older[key]} → ${newer[key]}`]
  return [
    `${country.iso3}: ${older.edition} (${older.date}) → ${newer.edition} (${newer.date}); ${phrase(`release.${release}`).replace(/ \(.*/, '')}`,
    `Questions answered: ${answered(older)} → ${answered(newer)}`,
    ...differs('selection', 'Selection of standards'),
    ...differs('catalogue', 'Edition of the catalogue'),
  ].join('\n')
}

function actionsInWords({ actions }: Comparison, { agencies }: Publication): string {
  const all = Object.values(actions)
  const value = (field: ActionField['field'], word: string | null) => {
    if (word === null) return phrase('words.none')
    if (field === 'status' || field === 'urgency') return phrase(`roadmap.${field}_of.${word}`)
    return field === 'lead' ? (agencies[word]?.own?.name ?? agencies[word]?.title ?? word) : word
  }
  const lines = all.flatMap(({ id, title, change, fields, reports }) => [
    `  ${id}  ${title}${change === 'changed' ? '' : `: ${phrase(`changes.action_of.${change}`)}`}`,
    ...fields.map(
      ({ field, from, to }) =>
        `    ${phrase(`changes.field_of.${field}`)}: ${value(field, from)} → ${value(field, to)}`,
    ),
    ...reports.map(
      ({ date, status, text }) => `    Reported ${date}: ${text} (${phrase(`roadmap.status_of.${status}`)})`,
    ),
  ])
  return section('Actions that are new, gone or different', all, lines)
}
