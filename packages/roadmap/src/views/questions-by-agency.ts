import { type Block, build } from '@rsr/document'
import { type analysis, askedPeriod } from '@rsr/model'
import { type Cursor, each, get, has } from '../cursor.ts'
import { defineView } from './view.ts'

/** Every open question once, under the kind of agency that is best placed to answer it. */
export const questionsByAgency = defineView({
  name: 'questions-by-agency',
  help: 'The open questions, one table for each kind of agency.',
  attributes: [],
  write(writer) {
    const criteria = new Map(
      each(get(writer.publication, 'standards')).flatMap((standard) =>
        each(get(standard, 'criteria')).map((criterion): [string, Cursor<analysis.Criterion>] => [
          criterion.value.id,
          criterion,
        ]),
      ),
    )
    const date = get(get(writer.publication, 'header'), 'date')
    // Recommendations wait for these; at the desk stage there are none.
    const depends = new Set(
      writer.document === 'desk-study'
        ? []
        : Object.values(writer.publication.value.standards).flatMap(({ gap }) => gap?.establish ?? []),
    )
    const tables = each(get(writer.publication, 'agencies')).flatMap((agency): Block[] => {
      const own = get(agency, 'own')
      const rows = each(get(agency, 'questions')).flatMap((id) => {
        const criterion = criteria.get(id.value)
        if (!criterion) return []
        const window = get(criterion, 'window')
        const period = has(window)
          ? writer.say('questions.period', { period: printAskedPeriod(date, window) })
          : []
        const first = depends.has(id.value) ? writer.say('questions.asked_first') : []
        return [[writer.print(id), [...writer.print(get(criterion, 'question')), ...period, ...first]]]
      })
      if (rows.length === 0) return []
      const caption = has(own)
        ? writer.say('questions.caption_own', { own: get(own, 'name'), agency: get(agency, 'title') })
        : writer.say('questions.caption', { agency: get(agency, 'title') })
      const head = [writer.say('questions.id'), writer.say('questions.question')]
      return [build.table(`questions-${agency.value.id}`, [0.25, 0.75], caption, [head, ...rows])]
    })
    const key = tables.length === 0 ? 'none' : 'lead'
    return [build.numberedParagraph(...writer.say(`questions.${key}`)), ...tables]
  },
})

function printAskedPeriod(date: Cursor<string>, window: Cursor<number>) {
  const { from, to } = askedPeriod(date.value, window.value)
  return [build.computed(window.trace, { type: 'text', value: from === to ? from : `${from}–${to}` })]
}
