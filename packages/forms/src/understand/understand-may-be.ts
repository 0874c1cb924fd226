import type { analysis } from '@rsr/model'
import { folded } from './reading.ts'

/** What an agency allows: what the mark is, and whether it is to be asked again before anything is used. */
export interface Permission {
  readonly mark: analysis.Confidentiality
  readonly askFirst: boolean
}

/**
 * What a form offers on who may read an answer (phrases `sheet.mark`), and words of people's own. These count only where they
 * close it: to open it takes the words that the form offers.
 */
const words: Readonly<Record<'public' | 'state' | 'neither', (typed: string) => boolean>> = {
  neither: (typed) =>
    typed.startsWith('neither') || /^for the .+ only$/.test(typed) || closed.includes(typed),
  state: (typed) => ['may be shared, not public', 'may be shared', 'shared'].includes(typed),
  public: (typed) => typed === 'may be public' || typed === 'public',
}

const closed = 'no|none|not public|restricted|confidential|secret|private|non|nein|tidak|không|ไม่|否'.split(
  '|',
)

/** Reads who may know of an answer; nothing for other words. */
export function understandMayBe(text: string): Permission | undefined {
  const typed = folded(text)
  if (words.neither(typed)) return { mark: 'restricted', askFirst: true }
  if (words.state(typed)) return { mark: 'state', askFirst: false }
  return words.public(typed) ? { mark: 'public', askFirst: false } : undefined
}
