import { type Inline, plainText } from '@rsr/document'
import type { analysis } from '@rsr/model'
import { type Cursor, each, get, has } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { join, printPeriod } from '../views/common.ts'

/** A value as it is; nothing where there is none. */
export const wordsOf = (writer: Writer, value: Cursor<string | number | null>): string =>
  has(value) ? plainText(writer.print(value)) : ''

export const periodOf = (writer: Writer, period: Cursor<analysis.Period | null>): string =>
  has(period) ? plainText(printPeriod(writer, period)) : ''

/** The ids of the sources that are cited, and the places in them, in the same order. */
export function cited(
  writer: Writer,
  citations: Cursor<readonly analysis.Citation[]>,
): { readonly source: string; readonly page: string } {
  const all = each(citations)
  const list = (values: readonly Cursor<string | null>[]) =>
    plainText(
      join(
        writer,
        values.map((value) => (has(value) ? writer.print(value) : writer.say('words.none'))),
        'words.semicolon',
      ),
    )
  const places = all.map((citation) => get(citation, 'pinpoint'))
  return {
    source: list(all.map((citation) => get(citation, 'source'))),
    page: places.some(has) ? list(places) : '',
  }
}

/** Words with their line breaks. */
export function linesText(words: readonly Inline[]): string {
  const lines: Inline[][] = [[]]
  for (const node of words) {
    if (node.type === 'break') lines.push([])
    else lines.at(-1)?.push(node)
  }
  return lines.map(plainText).join('\n')
}
