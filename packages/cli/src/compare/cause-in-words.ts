import type { Cause, Publication, Status } from '@rsr/roadmap'
import { phrase } from '../phrase.ts'

type StatusWords = (status: Status, axis: 'law' | 'practice') => string

/** One cause of a change in lines: what it is, and under it the facts. */
export function causeInWords(cause: Cause, words: StatusWords, { labels }: Publication): string[] {
  switch (cause.kind) {
    case 'answer': {
      const { criterion, question, from, to, facts, withheld } = cause
      const said = from === to ? `${answer(to)}, on other facts` : `${answer(from)} → ${answer(to)}`
      return [
        `${criterion}  ${question} ${said}${withheld ? ', also on information that is withheld' : ''}`,
        ...facts.map(
          ({ id, change, side, text }) => `  ${factWords[change]} ${side} it: ${id} “${oneLine(text)}”`,
        ),
      ]
    }
    case 'criterion': {
      const line = phrase(`changes.criterion_of.${cause.part}`).replace('{{criterion}}', cause.criterion)
      const texts = [cause.from, cause.to]
        .map((text, at) => (text === null ? '' : `  ${at === 0 ? 'Was: ' : 'Is:  '}${text}`))
        .filter((text) => text !== '')
      return [line, ...texts]
    }
    case 'treaty':
      return [
        `${cause.instrument}: ${phrase(`treaty.of.${cause.status.from}`)} → ${phrase(`treaty.of.${cause.status.to}`)}`,
      ]
    case 'obligation':
      return [`Obligation: ${phrase(`obligation.${cause.from}`)} → ${phrase(`obligation.${cause.to}`)}`]
    case 'decision': {
      const level = (value: typeof cause.from) =>
        phrase(value === null ? 'changes.undecided' : `level.${labels}.${value}`)
      return [`Decided by a person (${cause.axis}): ${level(cause.from)} → ${level(cause.to)}`]
    }
    case 'impact':
      return [`Impact: ${cause.from ?? 'by default'} → ${cause.to ?? 'by default'}`]
    case 'rule':
      return [
        `${phrase(`axis.${cause.axis}`)}: the rule was another one; by the present one the earlier answers give ${words(cause.to, cause.axis)}`,
      ]
    default:
      return [`${phrase(`changes.scope_of.${cause.kind}`)}: ${cause.from} → ${cause.to}`]
  }
}

const factWords = {
  added: 'New fact',
  removed: 'No longer named, a fact',
  turned: 'Now a fact',
  changed: 'Says something else, a fact',
} as const

const answer = (value: string) => phrase(`answer.${value}`)
const oneLine = (text: string) => text.trim().replaceAll(/\s*\n\s*/g, ' ')
