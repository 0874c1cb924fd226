/** What stands before a choice that is not taken, and what people put in its place to take it. */
const box = /^[☐□▢❏❑◻⬜]$/u
const tick = /^(?:[☐□▢❏❑◻⬜]?\s*(?:[xX×✗✘✕✖☒☑✓✔✅⊠⮽🗹🗷vV]|\[[xX]\])|[xX✓✔])$/u

/**
 * Which of some choices is ticked in a row of boxes, as `☒ Yes   ☐ No`.
 *
 * @returns the choice; empty where none is ticked; nothing where it leaves a doubt: several are ticked, something else
 *   stands between, or it is no row of boxes.
 */
export function ticked(text: string, choices: readonly string[]): string | undefined {
  let rest = text
  const taken: string[] = []
  let boxes = 0
  for (const choice of choices) {
    const at = rest.indexOf(choice)
    if (at < 0) return undefined
    const before = rest.slice(0, at).trim()
    if (box.test(before)) boxes++
    else if (tick.test(before)) taken.push(choice)
    else return undefined
    rest = rest.slice(at + choice.length)
  }
  if (rest.trim() !== '' || taken.length + boxes !== choices.length || taken.length > 1) return undefined
  return taken[0] ?? ''
}
