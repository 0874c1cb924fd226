import { build } from '@rsr/document'
import { each, get, has } from '../cursor.ts'
import { holdsView } from '../layout/holds-view.ts'
import { actionLink, join, referenceOf, standardLink, standardsOf } from './common.ts'
import { defineView } from './view.ts'

/** From actions to what they close, and from gaps to their actions, with the places where nothing stands. */
export const traceability = defineView({
  name: 'traceability',
  help: 'From each action to the standards that it closes, and from each gap to its actions.',
  attributes: [],
  write(writer) {
    const gaps = each(get(writer.publication, 'standards')).flatMap((standard) => {
      const gap = get(standard, 'gap')
      if (!has(gap)) return []
      const actions = each(get(gap, 'actions')).map((id) => actionLink(writer, id))
      return [
        [
          each(get(standard, 'priorities'))
            .slice(0, 1)
            .flatMap((priority) => writer.print(priority)),
          standardLink(writer, standard),
          referenceOf(writer, standard),
          writer.label('roadmap.urgency_of', get(gap, 'urgency')),
          actions.length > 0 ? join(writer, actions) : writer.say('trace.no_action'),
        ],
      ]
    })
    const { actions_without_gap: idle } = get(writer.publication, 'plan').value
    const actions = each(get(writer.publication, 'actions')).map((action) => [
      writer.print(get(action, 'place')),
      writer.print(get(action, 'title')),
      action.value.closes.length > 0
        ? standardsOf(writer, get(action, 'closes'))
        : writer.say(idle.includes(action.value.id) ? 'trace.closes_nothing' : 'trace.closes_none'),
    ])
    const heads = (keys: readonly string[]) => keys.map((key) => writer.say(`trace.${key}`))
    if (gaps.length === 0) return [build.numberedParagraph(...writer.say('trace.none'))]
    // The roadmap says of each action what it closes; a document with it says so, and nothing twice.
    const inRoadmap = actions.length > 0 && holdsView(writer.layout, 'roadmap-table')
    const roadmap = [build.crossReference('roadmap')]
    return [
      ...(inRoadmap ? [build.numberedParagraph(...writer.say('trace.elsewhere', { roadmap }))] : []),
      build.table('trace-gaps', [0.07, 0.38, 0.33, 0.13, 0.09], writer.say('trace.gaps'), [
        heads(['priority', 'standard', 'reference', 'urgency', 'actions']),
        ...gaps,
      ]),
      ...(actions.length > 0 && !inRoadmap
        ? [
            build.table('trace-actions', [0.09, 0.41, 0.5], writer.say('trace.actions_caption'), [
              heads(['number', 'action', 'closes']),
              ...actions,
            ]),
          ]
        : []),
    ]
  },
})
