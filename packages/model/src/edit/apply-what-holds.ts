import type { VFileMessage } from 'vfile-message'

/**
 * Makes all changes that can be made together without an error that is not there now.
 *
 * @param changes - in the order in which they are tried.
 * @param apply - makes some of them, and says what would be wrong then.
 * @param before - what is wrong now.
 * @returns what `apply` gave for those that hold; and the others, each with its new errors.
 */
export function applyWhatHolds<Change, Result extends { readonly messages: readonly VFileMessage[] }>(
  changes: readonly Change[],
  apply: (changes: readonly Change[]) => Result,
  before: () => readonly VFileMessage[],
): { result: Result; refused: ReadonlyMap<Change, readonly VFileMessage[]> } {
  const refused = new Map<Change, readonly VFileMessage[]>()
  const none = { held: changes.slice(0, 0), result: apply([]) }
  if (changes.length === 0) return { result: none.result, refused }
  const known = new Set(
    before()
      .filter(({ fatal }) => fatal)
      .map(sentenceOf),
  )
  /** Which of some hold beside those that do already, found by halves. */
  const holding = (some: readonly Change[], sofar: typeof none): typeof none => {
    const held = [...sofar.held, ...some]
    const result = apply(held)
    const errors = result.messages.filter((each) => each.fatal && !known.has(sentenceOf(each)))
    if (errors.length === 0) return { held, result }
    const [only, ...more] = some
    if (only !== undefined && more.length === 0) {
      refused.set(only, errors)
      return sofar
    }
    const middle = Math.ceil(some.length / 2)
    return holding(some.slice(middle), holding(some.slice(0, middle), sofar))
  }
  return { result: holding(changes, none).result, refused }
}

const sentenceOf = ({ ruleId, file, reason }: VFileMessage) => `${ruleId} ${file} ${reason}`
