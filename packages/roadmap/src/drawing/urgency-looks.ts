import type { Inline, Look, Sign } from '@rsr/document'
import type { analysis } from '@rsr/model'
import type { Writer } from '../saying/writer.ts'
import type { Meaning } from './legend.ts'

interface UrgencyLook {
  readonly urgency: analysis.Action['urgency']
  readonly look: Look
  readonly sign?: Sign['sign']
}

/** How the urgency of an action is shown: each with a shade and a sign or a pattern of its own. */
const urgencies: readonly UrgencyLook[] = [
  { urgency: 'first', look: 'full', sign: 'full' },
  { urgency: 'next', look: 'most', sign: 'most' },
  { urgency: 'further', look: 'half', sign: 'half' },
  { urgency: 'establish', look: 'open', sign: 'open' },
  { urgency: null, look: 'plain' },
]

/** The look of an action by its urgency. */
export const lookOf = (action: analysis.Action): UrgencyLook =>
  urgencies.find(({ urgency }) => urgency === action.urgency) ?? { urgency: null, look: 'plain' }

/** What the looks of some actions mean. */
export function urgencyMeanings(writer: Writer, actions: readonly analysis.Action[]): Meaning[] {
  return urgencies
    .filter(({ urgency }) => actions.some((action) => action.urgency === urgency))
    .map(({ urgency, ...look }) => ({ ...look, words: urgencyWords(writer, urgency) }))
}

const urgencyWords = (writer: Writer, urgency: analysis.Action['urgency']): Inline[] =>
  writer.say(urgency === null ? 'chart.no_urgency' : `roadmap.urgency_of.${urgency}`)
