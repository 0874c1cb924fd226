import type { ReviewPlace } from '@rsr/model'
import type { Passage } from './passages-of.ts'
import type { Sent } from './sent.ts'
import { plain, wordsIn } from './words.ts'

/** Where each passage stands, by the numbers and headings that were sent; without a manifest, by the styles in the file. */
export function placesOf(
  passages: readonly Passage[],
  matched: readonly (readonly number[])[],
  sent: Sent,
  noteNumbers: ReadonlyMap<string, number>,
): ReviewPlace[] {
  const isKnown = sent.paragraphs.length > 0
  let [chapter, heading, number]: [string | null, string | null, number | null] = [null, null, null]
  return passages.map((passage, index) => {
    const [first] = passage.paragraphs
    const paragraph = sent.paragraphs[matched[index]?.[0] ?? -1]
    const style = first?.style ?? ''
    const depth =
      paragraph?.heading ??
      (isKnown ? undefined : Number(/^Heading\s?([1-4])$/i.exec(style)?.[1]) || undefined)
    const isText = passage.story.kind === 'text'
    if (depth !== undefined && isText) {
      heading = paragraph?.text ?? plain(wordsIn(passage.pieces, 'old'))
      if (depth === 1) chapter = heading
    }
    if (paragraph?.number !== undefined) ({ number } = paragraph)
    else if (!isKnown && style === 'NumberedParagraph') number = (number ?? 0) + 1
    const note = first?.note
    return {
      story: passage.story.kind,
      chapter: isText ? chapter : null,
      heading: isText ? heading : null,
      paragraph: isText ? number : null,
      table: first?.table?.table ?? null,
      row: first?.table?.row.number ?? null,
      note: note === undefined ? null : (paragraph?.note ?? noteNumbers.get(note) ?? null),
      near: null,
    }
  })
}

export const noPlace: ReviewPlace = {
  story: 'none',
  chapter: null,
  heading: null,
  paragraph: null,
  table: null,
  row: null,
  note: null,
  near: null,
}
