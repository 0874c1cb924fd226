import { type Block, build } from '@rsr/document'
import { each, get } from '../cursor.ts'
import { actionLink, join, plannedTime, recordOf, standardsOf } from './common.ts'
import { defineView } from './view.ts'

/** What the roadmap does not say yet, by the five criteria of an action plan, and where gaps and actions do not meet. */
export const planCheck = defineView({
  name: 'plan-check',
  help: 'Gaps without an action, actions that close no gap, and what actions do not say yet.',
  attributes: [],
  write(writer) {
    const plan = get(writer.publication, 'plan')
    const [gaps, idle, loops] = [
      get(plan, 'gaps_without_action'),
      get(plan, 'actions_without_gap'),
      get(plan, 'loops'),
    ]
    const actions = each(get(writer.publication, 'actions'))
    const lacking = actions.filter(({ value }) => value.missing.length > 0)
    const said: Block[] = [
      ...(gaps.value.length > 0
        ? [build.numberedParagraph(...writer.say('check.gaps', { standards: standardsOf(writer, gaps) }))]
        : []),
      ...(idle.value.length > 0
        ? [
            build.numberedParagraph(
              ...writer.say('check.idle', {
                actions: join(
                  writer,
                  each(idle).map((id) => actionLink(writer, id)),
                ),
              }),
            ),
          ]
        : []),
      ...each(loops).map((loop) =>
        build.numberedParagraph(
          ...writer.say('check.loop', {
            action: actionLink(writer, get(loop, 'action')),
            other: actionLink(writer, get(loop, 'requires')),
            standards: standardsOf(writer, get(loop, 'standards')),
          }),
        ),
      ),
    ]
    const clashes = each(get(plan, 'clashes'))
    for (const clash of clashes) {
      const [action, other] = [clash.value.action, clash.value.requires].map((id) =>
        recordOf(writer, 'actions', id),
      )
      if (!action || !other) continue
      const times = { time: plannedTime(writer, action), other_time: plannedTime(writer, other) }
      said.push(build.numberedParagraph(...writer.say('check.clash', { action, other, ...times })))
    }
    if (actions.length > 0) {
      const items = each(get(plan, 'criteria')).map((criterion) =>
        writer.say('check.criterion', {
          name: writer.label('check.missing_of', get(criterion, 'name')),
          criterion,
        }),
      )
      said.push(build.numberedParagraph(...writer.say('check.criteria')), build.bullets(...items))
    }
    if (lacking.length > 0) {
      const rows = lacking.map((action) => {
        const words = each(get(action, 'missing')).map((name) => writer.label('check.missing_of', name))
        return [writer.say('check.action', { action }), join(writer, words)]
      })
      const header = [writer.say('check.name'), writer.say('check.missing')]
      said.push(build.table('missing-in-actions', [0.6, 0.4], writer.say('check.caption'), [header, ...rows]))
    }
    return said.length > 0 ? said : [build.numberedParagraph(...writer.say('check.complete'))]
  },
})
