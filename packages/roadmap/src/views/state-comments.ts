import { type Block, build } from '@rsr/document'
import type { analysis } from '@rsr/model'
import { type Cursor, each, get } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { defineView } from './view.ts'

/** The comments of the State on the document as a whole; those on a standard stand in its section. */
export const stateComments = defineView({
  name: 'state-comments',
  help: 'The comments of the State that are not on a single standard, as received.',
  attributes: [],
  write(writer) {
    const comments = each(get(writer.publication, 'comments')).filter(({ value }) => value.standard === null)
    if (comments.length === 0) return [build.numberedParagraph(...writer.say('comments.none'))]
    return comments.flatMap((comment) => printComment(writer, comment))
  },
})

/** A comment as received, led in by the office that made it and the day. */
export function printComment(writer: Writer, comment: Cursor<analysis.Comment>): Block[] {
  const lead = writer.say('comments.lead', { comment })
  return [build.numberedParagraph(...lead), ...writer.printBlocks(get(comment, 'text'))]
}
