import type { analysis } from '@rsr/model'
import { folded } from './reading.ts'

/**
 * What a form offers on who may read an answer, with what it means (method.md section 3). Words of people's own count only
 * where they close it: to open it takes the words that the form offers.
 */
export const mayBeWords: Readonly<Record<analysis.Confidentiality, readonly string[]>> = {
  public: ['public', 'may be public'],
  state: ['shared', 'may be shared'],
  restricted: [
    ...['neither', 'no', 'none', 'not public', 'restricted', 'confidential', 'secret', 'private', 'internal'],
    ...['non', 'nein', 'tidak', 'không', 'ไม่', '否'],
  ],
}

/** Reads who may know of an answer; nothing for other words. */
export function understandMayBe(text: string): analysis.Confidentiality | undefined {
  const typed = folded(text)
  const marks: readonly analysis.Confidentiality[] = ['restricted', 'state', 'public']
  return marks.find((mark) => mayBeWords[mark].includes(typed))
}
