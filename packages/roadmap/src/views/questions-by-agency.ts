import { type Block, type Inline, build } from '@rsr/document'
import { type analysis, askedPeriod } from '@rsr/model'
import { type Cursor, each, get, has } from '../cursor.ts'
import { hasRecommendations } from '../layout/has-recommendations.ts'
import type { Writer } from '../saying/writer.ts'
import { join, standardLink } from './common.ts'
import { defineView } from './view.ts'

/** A question with the standard that raises it. */
interface Question {
  readonly standard: Cursor<analysis.Standard>
  readonly criterion: Cursor<analysis.Criterion>
}

/** Every open question once, under the kind of agency that is best placed to answer it. */
export const questionsByAgency = defineView({
  name: 'questions-by-agency',
  help: 'The open questions, one list for each kind of agency, by standard.',
  attributes: [],
  write(writer) {
    const questions = new Map(
      each(get(writer.publication, 'standards')).flatMap((standard) =>
        each(get(standard, 'criteria')).map((criterion): [string, Question] => [
          criterion.value.id,
          { standard, criterion },
        ]),
      ),
    )
    // Recommendations wait for these, in a document that has some.
    const first = new Set(
      !hasRecommendations(writer.layout)
        ? []
        : Object.values(writer.publication.value.standards).flatMap(({ gap }) => gap?.establish ?? []),
    )
    const lists = each(get(writer.publication, 'agencies')).flatMap((agency): Block[] => {
      const byStandard = new Map<string, Question[]>()
      for (const id of agency.value.questions) {
        const question = questions.get(id)
        if (!question) continue
        const key = question.standard.value.id
        byStandard.set(key, [...(byStandard.get(key) ?? []), question])
      }
      if (byStandard.size === 0) return []
      return [
        build.numberedParagraph(...agencyOf(writer, agency)),
        build.compactBullets(...[...byStandard.values()].map((group) => printGroup(writer, group, first))),
      ]
    })
    const lead = lists.length === 0 ? 'none' : first.size > 0 ? 'lead_first' : 'lead'
    return [build.numberedParagraph(...writer.say(`questions.${lead}`)), ...lists]
  },
})

function agencyOf(writer: Writer, agency: Cursor<analysis.Agency>): Inline[] {
  const [own, title] = [get(agency, 'own'), get(agency, 'title')]
  return has(own)
    ? writer.say('questions.for_own', { own: get(own, 'name'), agency: title })
    : writer.say('questions.for', { agency: title })
}

/** The questions that one standard raises, behind its id, each with the letter that makes it the id of the question. */
function printGroup(writer: Writer, group: readonly Question[], first: ReadonlySet<string>): Inline[] {
  const asked = group.map(({ standard, criterion }) => {
    const [id, period] = [get(criterion, 'id'), yearsAsked(writer, criterion)]
    return [
      ...writer.say(first.has(id.value) ? 'questions.item_first' : 'questions.item', {
        // An id begins with that of the standard, which stands before the questions.
        letter: { ...id, value: id.value.slice(standard.value.id.length + 1) },
        question: get(criterion, 'question'),
      }),
      ...(period.length === 0 ? [] : writer.say('questions.years', { period })),
    ]
  })
  const head = group
    .slice(0, 1)
    .flatMap(({ standard }) =>
      writer.say('questions.standard', { title: standardLink(writer, standard), id: get(standard, 'id') }),
    )
  return join(writer, [head, ...asked], 'words.space')
}

/** The years that a question asks about, as they stand before its id; nothing where it names none. */
export function askedYears(writer: Writer, criterion: Cursor<analysis.Criterion>): Inline[] {
  const period = yearsAsked(writer, criterion)
  return period.length === 0 ? [] : writer.say('questions.period', { period })
}

/** The years that a question asks about, where it does. */
export function yearsAsked(writer: Writer, criterion: Cursor<analysis.Criterion>): Inline[] {
  const [window, date] = [get(criterion, 'window'), get(get(writer.publication, 'header'), 'date')]
  if (!has(window)) return []
  const { from, to } = askedPeriod(date.value, window.value)
  return [build.computed(window.trace, { type: 'text', value: from === to ? from : `${from}–${to}` })]
}
