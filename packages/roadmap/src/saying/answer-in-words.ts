import { type Inline, build, plainText } from '@rsr/document'
import { layoutOf } from '../layout/parse-layout.ts'
import type { Publication } from '../analysis/publish.ts'
import type { Cursor } from '../cursor.ts'
import { englishPhrases } from './phrase-book.ts'
import { createWriter } from './writer.ts'

/** What an office decided on what a reviewer said or proposed. */
export interface ToldAnswer {
  readonly decision: 'accepted' | 'partly' | 'not-accepted' | 'noted'
  /** What the passage says instead, where a part is accepted. */
  readonly text: string | null
  readonly reason: string | null
  /** What it was on in the draft that was reviewed, where that does not show, and the day of its edition if it is known. */
  readonly on: { readonly words: string; readonly edition: string; readonly isGone: boolean } | null
  /** A change, which does not show by itself. */
  readonly proposed: { readonly who: string; readonly before: string; readonly after: string } | null
}

/** Tells answers in the words of the documents. */
export interface AnswersInWords {
  /** Who said something where no office is known. */
  readonly reviewer: string
  /** Plain, a line for each of what it was on, what was proposed, what was decided, and why. */
  readonly tell: (answer: ToldAnswer) => string
}

const decisions = {
  accepted: 'thread.accepted',
  partly: 'thread.partly',
  'not-accepted': 'thread.not_accepted',
  noted: 'thread.noted',
} as const

/** Tells answers to comments in the words of the documents of a publication. */
export function answersInWords(publication: Publication): AnswersInWords {
  const writer = createWriter(publication, englishPhrases, layoutOf(publication))
  const say = (key: string, scope: Readonly<Record<string, string | Cursor>> = {}): string => {
    const nodes = Object.entries(scope).map(([name, value]) => [name, nodesOf(value, key)] as const)
    return plainText(writer.say(key, Object.fromEntries(nodes)))
  }
  const told = ({ on, proposed, decision, text, reason }: ToldAnswer): string[] => {
    const what = on && say('thread.of', { words: on.words, edition: known(on.edition) })
    return [
      ...(what ? [say(on.isGone ? 'thread.gone' : 'thread.about', { what })] : []),
      ...(proposed ? [say(keyOf(proposed), proposed)] : []),
      say(decisions[decision], { text: text ?? '' }),
      ...(reason === null ? [] : [reason]),
    ]
  }
  return { reviewer: say('thread.reviewer'), tell: (answer) => told(answer).join('\n') }
}

const keyOf = ({ before, after }: { readonly before: string; readonly after: string }) =>
  after === '' ? 'thread.taken_out' : before === '' ? 'thread.added' : 'thread.changed'

const known = (edition: string): Cursor => ({ value: edition, trace: '', origin: null })

const nodesOf = (value: string | Cursor, key: string): Cursor | Inline[] =>
  typeof value === 'string' ? [build.text(value, { file: englishPhrases.file, pointer: key })] : value
