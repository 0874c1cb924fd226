import type { ReturnedText } from '../returned.ts'
import type { Fate, MergedReply } from './merged.ts'
import type { PlannedReply } from './merge-question.ts'

const ofReply: Readonly<Record<MergedReply['outcome'], Fate>> = {
  new: 'written',
  changed: 'written',
  same: 'recorded',
  older: 'listed',
  waits: 'proposed',
  refused: 'listed',
}

/**
 * Where the texts of one row go: the answer and the note with the reply, the others with the facts.
 *
 * @param ofNewFacts - where facts go that are not registered.
 */
export function fatesOf(
  { row, facts }: PlannedReply,
  outcome: MergedReply['outcome'],
  ofNewFacts: Fate,
): [ReturnedText, Fate][] {
  const { answer, note, 'may-be': mayBe, ...ofFacts } = row.cells
  const states = facts.map(({ state }) => state)
  const factFate = states.some((state) => state === 'new' || state === 'cited')
    ? ofNewFacts
    : facts.length > 0 && !states.includes('differs')
      ? 'recorded'
      : 'listed'
  return [
    ...[answer, note, mayBe].flatMap(pair(ofReply[outcome])),
    ...Object.values(ofFacts).flatMap(pair(outcome === 'older' ? 'listed' : factFate)),
  ].map(([text, fate]) => [text, fate])
}

const pair = (fate: Fate) => (text: ReturnedText | undefined) => (text ? [[text, fate] as const] : [])
