import type { StoryBlank } from './story.ts'
import { ticked } from './ticked.ts'

/** What was written in a blank, and whether it is what the blank asks for. */
export interface BlankValue {
  /** Empty where nothing was written. */
  readonly text: string
  /** Whether boxes are filled in so that nobody can tell which choice is meant. */
  readonly isUnclear: boolean
}

const empty: BlankValue = { text: '', isUnclear: false }

/**
 * What was written in a blank: without the dots on which it was written, and the label that it took in. Whether
 * a program says that a control is empty does not count: LibreOffice says so of what was typed, too.
 *
 * @param label - what stands before it.
 * @param choices - what may be chosen, as long as its control does not say it; the first takes a choice back.
 */
export function valueOf(
  blank: Pick<StoryBlank, 'text' | 'choices'>,
  label: string,
  choices: readonly string[],
): BlankValue {
  const text = withoutDots(blank.text)
  const own = label !== '' && text.startsWith(label) ? text.slice(label.length).trim() : text
  const [unchosen, ...offered] = blank.choices.length > 0 ? blank.choices : choices
  if (unchosen === undefined) return { ...empty, text: own }
  if (own === unchosen) return empty
  const choice = ticked(own, offered)
  if (choice !== undefined) return { ...empty, text: choice }
  return { text: own, isUnclear: own.includes('☐') }
}

export const withoutDots = (text: string): string =>
  text
    .replaceAll(/…{2,}/g, ' ')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .trim()
