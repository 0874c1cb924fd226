import type { EarlierPlace, Said } from '@rsr/docx'
import type { analysis } from '@rsr/model'
import type { Decision, Proposal } from '@rsr/review'
import { type ToldAnswer, englishPhrases, findPhrase } from '@rsr/roadmap'
import type { KeptProposals } from './kept-proposals.ts'
import { beginning } from './marked-words.ts'
import type { OfficeOf } from './office-names.ts'

/** What an office answers to one comment or change of reviewers. */
export interface Answer {
  /** The reviews and the ids there that it answers. */
  readonly ids: readonly string[]
  /** Where it was, in which document. */
  readonly where: EarlierPlace
  readonly title: string
  readonly edition: string
  /** What it was on, for those who read. */
  readonly on: string
  /** All that was said in the thread; nothing for a change. An author without an office is not known. */
  readonly said: readonly (Omit<Said, 'author'> & { readonly author: string | undefined })[]
  readonly proposed: ToldAnswer['proposed']
  readonly decision: Decision
  /** The offices that said or proposed it, as far as they are known. */
  readonly offices: readonly (string | undefined)[]
  /** The authors for whom no office is named. */
  readonly unnamed: readonly string[]
}

const mostLetters = 300

/**
 * What is to be answered in the next draft: every comment that was decided on, and every change that was not taken over as
 * it was. What a draft that came back was sent with has been answered before.
 */
export function answersOf(
  { reviews, proposals, decided }: KeptProposals,
  officeOf: OfficeOf,
  labels: analysis.Labels,
): Answer[] {
  const before = new Set(reviews.flatMap(({ review }) => review.document.answered))
  return proposals.flatMap((proposal) => {
    const made = decided.get(proposal.number)
    const decision = made && proposal.status ? { ...made, text: levelOf(made.text) } : made
    const ids = proposal.from.map(({ review, id }) => `${review} ${id}`)
    return decision && !ids.every((id) => before.has(id)) ? (answerTo(proposal, decision, ids) ?? []) : []
  })

  /** What is decided on a status is a level, which documents call by a word. */
  function levelOf(level: string | null): string | null {
    return findPhrase(englishPhrases, `within.${labels}.${level}`) ?? level
  }

  function answerTo(proposal: Proposal, decision: Decision, ids: readonly string[]): Answer | undefined {
    const [first] = proposal.from
    const review = reviews.find(({ name }) => name === first?.review)?.review
    const thread = review?.threads.find(({ id }) => id === first?.id)
    const change = review?.changes.find(({ id }) => id === first?.id)
    const where = thread ?? (change && { ...change, quote: '' })
    // What was taken over as it was is in the text.
    if (!review || !where || (change && decision.decision === 'accepted')) return undefined
    const authors = proposal.from.flatMap((each) => each.authors)
    const offices = authors.length === 0 ? [undefined] : authors.map(officeOf)
    const { before: was, after } = proposal
    return {
      ids,
      where,
      title: review.document.title,
      edition: review.document.date,
      on:
        where.quote === ''
          ? (where.field?.name ?? where.place.heading ?? '')
          : `“${beginning(where.quote, 160)}”`,
      said: (thread?.comments ?? []).map(({ author, date, text }, index) => ({
        // What the draft was sent with stood there in the names of offices.
        author: thread && index < thread.sent ? (author ?? undefined) : officeOf(author),
        date,
        text,
      })),
      proposed: change
        ? {
            who: [...new Set(offices)].filter((each) => each !== undefined).join(', '),
            before: beginning(was, mostLetters),
            after: beginning(after, mostLetters),
          }
        : null,
      decision,
      offices,
      unnamed: authors.filter((author) => officeOf(author) === undefined),
    }
  }
}
