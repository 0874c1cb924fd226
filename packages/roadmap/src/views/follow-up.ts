import { type Inline, build } from '@rsr/document'
import type { analysis } from '@rsr/model'
import { type Cursor, each, get, has } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { criterionOf, join } from './common.ts'
import { defineView } from './view.ts'

/** What the office is asked to decide on actions: nothing in a public release, or where there is nothing. */
export const followUp = defineView({
  name: 'follow-up',
  help: 'What is proposed on what was reported: actions to close or to extend, and answers to be re-examined. Not in public.',
  attributes: [],
  write(writer) {
    const items = each(get(writer.publication, 'actions')).flatMap((action) => {
      const proposed = get(action, 'follow_up')
      return has(proposed) ? [itemOf(writer, action, proposed)] : []
    })
    if (items.length === 0) return []
    return [build.numberedParagraph(...writer.say('follow_up.lead')), build.bullets(...items)]
  },
})

function itemOf(
  writer: Writer,
  action: Cursor<analysis.Action>,
  proposed: Cursor<analysis.FollowUp>,
): Inline[] {
  const because = each(get(proposed, 'because')).map((one) =>
    writer.say(`follow_up.because_of.${one.value}`, { end: get(action, 'end') }),
  )
  const questions = each(get(proposed, 're_examine')).flatMap((id) => {
    const criterion = criterionOf(writer, id.value)
    return criterion
      ? [[...writer.print(get(criterion, 'question')), ...writer.say('settle.id', { id })]]
      : []
  })
  return [
    ...writer.say('follow_up.item', { action, because: join(writer, because, 'words.space') }),
    ...(questions.length === 0
      ? []
      : writer.say('follow_up.re_examine', { questions: join(writer, questions, 'words.space') })),
  ]
}
