import type { VFileMessage } from 'vfile-message'
import { message } from './message.ts'
import { named, shown } from './shown.ts'
import type { SourceDocument } from './source-document.ts'
import type { FoundText } from './texts.ts'

/** Messages on days that no calendar has, as 31 November: a pattern of a schema cannot tell. */
export function dateMessages(document: SourceDocument, texts: readonly FoundText[]): VFileMessage[] {
  return texts
    .filter(({ text, node }) => /\/(?:day|date)$/.test(node.$ref ?? '') && !isInCalendar(text))
    .map(({ pointer, text, node }) =>
      message('value-malformed', document.place(pointer), {
        found: shown(text),
        where: named(pointer),
        expected: 'a day that the calendar has',
        advice: node.description ?? '',
      }),
    )
}

/** Whether a day exists; a month or a year of the right form does. */
function isInCalendar(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day
}
