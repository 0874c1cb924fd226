import type { Outcome, SettledProposal } from '@rsr/review'
import { onOneLine } from './marked-words.ts'
import type { Round } from './read-round.ts'
import { tellProposal } from './told-proposal.ts'

/** What became of each proposal that was accepted, and what a person has to do. */
export function appliedInWords({ merged: { proposals, facts }, reviews }: Round, isDry: boolean): string {
  const of = (...kinds: Outcome['kind'][]) => proposals.filter(({ outcome }) => kinds.includes(outcome.kind))
  const titleOf = (proposal: SettledProposal) => {
    const { number, where, passage } = tellProposal(proposal, reviews)
    return `${String(number).padStart(4)}  ${[where, passage].filter((part) => part !== '').join(' · ')}`
  }
  const taken = of('taken', 'merged')
  return [
    ...section(
      isDry ? 'Would be written' : 'Written',
      taken.map((each) =>
        each.kind === 'status'
          ? `${titleOf(each)}: ${each.status?.level ?? ''}, decided by ${each.decision?.by ?? ''}`
          : `${titleOf(each)}${each.outcome.kind === 'merged' ? ' (merged with what was changed here since)' : ''}`,
      ),
    ),
    ...section(
      'To be settled by hand: the reviewer and your office changed the same words',
      of('conflict').flatMap((each) => [titleOf(each), ...sidesOf(each)]),
    ),
    ...section(
      'Refused: it would make the assessment wrong. Correct it, or decide otherwise',
      of('refused').flatMap((each) => [
        titleOf(each),
        ...(each.outcome.kind === 'refused'
          ? each.outcome.messages.flatMap(({ reason, note }) => [`      ${reason}`, `      ${note ?? ''}`])
          : []),
      ]),
    ),
    ...section(
      'Accepted, and to be done by hand: it is not in the files of the assessment',
      of('by-hand').flatMap((each) => [titleOf(each), `      ${tellProposal(each, reviews).what}`]),
    ),
    ...section(
      'Footnotes of reviewers: register each as a fact with its source, and cite it',
      facts.map(({ proposal, text }) => `${String(proposal).padStart(4)}  ${onOneLine(text)}`),
    ),
    ...section('', [
      `${of('open').length} open, ${of('already').length} accepted and in the assessment before.`,
    ]),
  ]
    .join('\n')
    .trim()
}

const section = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : ['', title, ...lines])

function sidesOf({ outcome }: SettledProposal): string[] {
  if (outcome.kind !== 'conflict') return []
  return outcome.hunks.flatMap(({ sent, now, returned }) => [
    `      was sent       ${shown(sent)}`,
    `      here now       ${shown(now)}`,
    `      the reviewer   ${shown(returned)}`,
  ])
}

const shown = (words: string) => (words.trim() === '' ? '(nothing)' : `“${onOneLine(words)}”`)
