import { build } from '@rsr/document'
import { get } from '../cursor.ts'
import { actionLinks, openActions, recordOf } from './common.ts'
import { defineView } from './view.ts'

/** What becomes possible after what, and the chain of actions on whose time the end depends. */
export const becomesPossible = defineView({
  name: 'becomes-possible',
  help: 'For each action that others wait for, what becomes possible after it; and the chain that ends last.',
  attributes: [],
  write(writer) {
    const before = openActions(writer).filter(({ value }) => value.unlocks.length > 0)
    if (before.length === 0) return [build.numberedParagraph(...writer.say('possible.none'))]
    const path = get(get(writer.publication, 'plan'), 'critical_path')
    return [
      build.numberedParagraph(...writer.say('possible.lead')),
      build.bullets(
        ...before.map((action) => {
          const unlocks = get(action, 'unlocks')
          const place = (id: string) => recordOf(writer, 'actions', id)?.value.place ?? 0
          const ids = { ...unlocks, value: unlocks.value.toSorted((a, b) => place(a) - place(b)) }
          const count = { value: ids.value.length, trace: unlocks.trace, origin: null }
          return writer.say('possible.item', { action, count, actions: actionLinks(writer, ids) })
        }),
      ),
      ...(path.value.length > 1
        ? [build.numberedParagraph(...writer.say('possible.path', { actions: actionLinks(writer, path) }))]
        : []),
    ]
  },
})
