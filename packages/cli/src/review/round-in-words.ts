import type { NamedReview, SettledProposal } from '@rsr/review'
import type { Round } from './read-round.ts'
import { asTyped } from '../as-typed.ts'
import { programOf } from './program-of.ts'
import { type ToldProposal, tellProposal } from './told-proposal.ts'

/** What reviewers propose, by chapter: who, where, what, how surely it was placed, and what the next step is. */
export function roundInWords(round: Round): string {
  const { reviews, notes } = round
  const shown = shownProposals(round)
  const told = shown.map((proposal) => ({ proposal, told: tellProposal(proposal, reviews) }))
  const chapters = [...new Set(told.map((each) => each.told.chapter))]
  const all = new Map(round.merged.proposals.map((each) => [each.number, each]))
  return [
    ...shownReviews(round).map(reviewInWords),
    ...notes.map((note) => `Note: ${note}`),
    ...chapters.flatMap((chapter) => [
      '',
      chapter,
      ...told
        .filter((each) => each.told.chapter === chapter)
        .flatMap((each) => ['', ...linesOf(each.told, each.proposal, all)]),
    ]),
    '',
    ...endOf(round, shown),
  ].join('\n')
}

/** Those of the files that were named, and what contradicts them; all where none was named. */
export function shownProposals({ reviewed, merged: { proposals } }: Round): readonly SettledProposal[] {
  if (reviewed.length === 0) return proposals
  const isOfGiven = ({ from }: SettledProposal) =>
    from.some(({ review }) => reviewed.some(({ name }) => name === review))
  const own = proposals.filter(isOfGiven)
  const others = new Set(own.flatMap(({ contradicts }) => contradicts))
  return proposals.filter((each) => own.includes(each) || others.has(each.number))
}

const shownReviews = ({ reviewed, reviews }: Round): readonly NamedReview[] =>
  reviewed.length === 0 ? reviews : reviewed

function reviewInWords({ name, review }: NamedReview): string {
  const { document, program, changes, threads } = review
  const low = changes.filter(({ weight }) => weight === 'low').length
  const answered = threads.filter(({ sent, comments }) => comments.length > sent).length
  const parts = [
    count(changes.length - low, 'change'),
    count(answered, 'comment'),
    ...(low > 0 ? [`${count(low, 'change')} of the look, left out here`] : []),
  ]
  const written = program.name === '' ? '' : `, saved by ${programOf(review)}`
  return `${name}: ${document.title}, ${document.date}${written}\n  ${parts.join(', ')}`
}

const count = (many: number, what: string) => `${many} ${what}${many === 1 ? '' : 's'}`

function linesOf(
  { number, who, ids, where, passage, what, reason, placed, next }: ToldProposal,
  { contradicts }: SettledProposal,
  all: ReadonlyMap<number, SettledProposal>,
): string[] {
  const others = contradicts.map((other) => {
    const names =
      all
        .get(other)
        ?.from.flatMap(({ authors }) => authors)
        .join(', ') ?? ''
    return names === '' ? String(other) : `${other} (${names})`
  })
  const lines = [
    ['who', `${who} [${ids}]`],
    ['what', what],
    ['reason', reason],
    ['placed', placed],
    ['against', others.length === 0 ? '' : `${others.join(', ')}: gives the same passage other words`],
    ['next', next],
  ] as const
  const head = [where, passage].filter((part) => part !== '').join(' · ')
  return [
    `${String(number).padStart(4)}  ${head}`,
    ...lines.filter(([, text]) => text !== '').map(([name, text]) => `      ${name.padEnd(8)} ${text}`),
  ]
}

const steps = {
  open: 'to decide or to answer',
  taken: 'accepted, to be written',
  merged: 'accepted, to be written',
  already: 'accepted and written',
  'by-hand': 'accepted, to be done by hand',
  conflict: 'to be settled by hand',
  refused: 'refused',
  'not-accepted': 'not accepted',
  noted: 'noted',
} as const

function endOf({ reviewed, kept, folder, workspace }: Round, shown: readonly SettledProposal[]): string[] {
  if (shown.length === 0) return ['No changes and no comments.']
  const tally = new Map<string, number>()
  for (const { outcome } of shown) {
    const step = steps[outcome.kind]
    tally.set(step, (tally.get(step) ?? 0) + 1)
  }
  const counts = [...tally].map(([step, many]) => `${many} ${step}`).join(', ')
  const isKept = reviewed.every(({ name }) => kept.includes(name))
  const path = workspace.path || folder
  const next = !isKept
    ? `To decide: rsr review ${reviewed.map(({ shown: file }) => asTyped(file)).join(' ')} --record`
    : tally.has('accepted, to be written')
      ? `To see what would be written: rsr review ${asTyped(path)} --apply --dry-run`
      : ''
  return [
    '[-words-] were taken out, {+words+} were put in, ¶ begins a paragraph.',
    `${counts}.`,
    ...(next === '' ? [] : [next]),
  ]
}
