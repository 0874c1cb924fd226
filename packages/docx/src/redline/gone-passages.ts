import type { Manifest, ManifestField } from '../manifest/manifest-of.ts'
import type { ManifestParagraph } from '../manifest/paragraphs-of.ts'
import type { Sent } from '../review/sent.ts'

/** A passage that is no longer printed, and the key of the value behind which it stood; the first value where none did. */
export interface GonePassage {
  readonly behind: string | undefined
  /** On a line of its own, unless it stood in the same sentence. */
  readonly text: string
}

/**
 * The passages in which values stood that are gone: a whole paragraph where nothing of it is left, else the words of
 * the value. Each stands where it stood: behind the nearest value before it that is still printed.
 *
 * @param left - the keys of the values that are printed now, and of those behind which a passage can be shown.
 */
export function gonePassages(
  since: Manifest,
  sent: Sent,
  gone: ReadonlySet<ManifestField>,
  left: Keys,
  anchors: Keys,
): GonePassage[] {
  const goneByKey = new Map([...gone].map((field) => [field.key, field]))
  const passages: GonePassage[] = []
  let behind: string | undefined
  since.paragraphs.forEach((paragraph, at) => {
    const keys = keysOf(paragraph)
    const isWhole = !keys.some((key) => left.has(key))
    if (paragraph.figure) return
    keys.forEach((key, index) => {
      if (anchors.has(key)) behind = key
      if (left.has(key)) return
      const field = goneByKey.get(key)
      if (!field) return
      if (isWhole) {
        const isFirst = keys.findIndex((each) => goneByKey.has(each)) === index
        if (isFirst) passages.push({ behind, text: `\n${sent.paragraphs[at]?.text ?? ''}` })
        return
      }
      const isInSentence =
        index > 0 && keys.slice(0, index).every((each) => each === behind || goneByKey.has(each))
      const words = sent.wordsOf(key)
      const lead = paragraph.words[index * 2] ?? ''
      passages.push({ behind, text: isInSentence ? `${lead}${words}` : `\n${field.name}: ${words}` })
    })
  })
  return passages
}

type Keys = Pick<ReadonlySet<string>, 'has'>

const keysOf = ({ words }: ManifestParagraph) => words.filter((_, index) => index % 2 === 1)
