import type { NamedReview, SettledProposal } from '@rsr/review'
import { beginning, onOneLine } from './marked-words.ts'
import { tellProposal } from './told-proposal.ts'

const width = 96

/** What a decision is about, in the lines of a comment: where, by whom, before and after. */
export function decisionComment(proposal: SettledProposal, reviews: readonly NamedReview[]): string[] {
  const { where, passage, who, what, reason, ids } = tellProposal(proposal, reviews)
  const { kind, before, after, contradicts } = proposal
  const isComment = kind === 'comment'
  const lines: (readonly [string, string])[] = isComment
    ? [['', what]]
    : [
        ['was: ', beginning(before, 600) || '(nothing)'],
        ['now: ', beginning(after, 600) || '(taken out)'],
      ]
  if (reason !== '') lines.push(['reason: ', onOneLine(reason)])
  if (proposal.from.length > 1) lines.push(['', `made alike in ${ids}: one decision is enough`])
  if (contradicts.length > 0)
    lines.push(['', 'another reviewer gives the same passage other words: see rsr review'])
  return [
    [where, passage, who].filter((part) => part !== '').join(' · '),
    ...lines.map(([name, text]) => `  ${name}${text}`),
  ]
    .map(clean)
    .flatMap(filled)
    .map((line) => `# ${line}`)
}

/** Without signs that would end a comment, or that no editor shows. */
const clean = (line: string) => line.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029\uFFFE\uFFFF]/gu, ' ')

/** A line as several that are not long, each indented as the first. */
function filled(line: string): string[] {
  const indent = /^ */.exec(line)?.[0] ?? ''
  const lines: string[] = []
  for (const word of line.trim().split(/ +/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push((lines.length === 0 ? indent : `${indent}  `) + word)
  }
  return lines
}
