import { type Block, type Inline, build } from '@rsr/document'
import type { analysis } from '@rsr/model'
import { type Cursor, each, get, has } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { actionLink, agencyName, criterionOf, join, recordOf } from './common.ts'
import { printComment } from './state-comments.ts'
import { defineView } from './view.ts'

/** What follows from the status of a standard: the gap, the recommendation, assistance, the State's comment. */
export const standardGap = defineView({
  name: 'standard-gap',
  help: 'What follows for a standard: gap, recommendation or facts to establish, assistance, comments of the State.',
  attributes: ['standard'],
  write(writer, attributes) {
    const standard = recordOf(writer, 'standards', attributes.standard ?? '')
    if (!standard) return []
    const gap = get(standard, 'gap')
    return [
      ...(has(gap) ? followUp(writer, standard, gap) : []),
      ...each(get(writer.publication, 'comments'))
        .filter((comment) => comment.value.standard === standard.value.id)
        .flatMap((comment) => printComment(writer, comment)),
    ]
  },
})

function followUp(writer: Writer, standard: Cursor<analysis.Standard>, gap: Cursor<analysis.Gap>): Block[] {
  const text = get(standard, 'text')
  const [first, ...others] = [
    statement(writer, standard, gap),
    [
      ...(gap.value.urgency === 'establish'
        ? toEstablish(writer, gap)
        : recommendation(writer, standard, gap)),
      ...actions(writer, get(gap, 'actions')),
    ],
    has(text) ? assistance(writer, text) : [],
  ]
    .filter((words) => words.length > 0)
    .map((words) => build.numberedParagraph(...words))
  const list = missing(writer, standard, gap)
  return [...(first ? [first] : []), ...(list.length > 1 ? [build.bullets(...list)] : []), ...others]
}

/** The gap in one sentence: in the assessment's words, else by the statements of what is missing. */
function statement(writer: Writer, standard: Cursor<analysis.Standard>, gap: Cursor<analysis.Gap>): Inline[] {
  const own = ownGap(standard)
  if (own) return writer.say('gap.own', { gap: own })
  const list = missing(writer, standard, gap)
  const open = get(gap, 'open').value.length > 0 ? [writer.say('gap.open')] : []
  const [only, ...more] = list
  if (!only) return writer.say(gap.value.urgency === 'establish' ? 'gap.not_known' : 'gap.only_open')
  // Several statements stand in a list below, so that what is open is said before them.
  return more.length === 0
    ? join(writer, [writer.say('gap.missing'), only, ...open], 'words.space')
    : join(writer, [writer.say('gap.lead'), ...open, writer.say('gap.missing_all')], 'words.space')
}

const ownGap = (standard: Cursor<analysis.Standard>) => {
  const text = get(standard, 'text')
  const own = has(text) ? get(text, 'gap') : undefined
  return own && has(own) ? own : undefined
}

/** The statements of what is missing, where the assessment does not put the gap in its own words. */
function missing(writer: Writer, standard: Cursor<analysis.Standard>, gap: Cursor<analysis.Gap>): Inline[][] {
  if (ownGap(standard)) return []
  return each(get(gap, 'missing')).flatMap((id) => {
    const criterion = criterionOf(writer, id.value)
    return criterion ? [writer.print(get(criterion, 'statement'))] : []
  })
}

function recommendation(
  writer: Writer,
  standard: Cursor<analysis.Standard>,
  gap: Cursor<analysis.Gap>,
): Inline[] {
  const text = get(standard, 'text')
  const own = has(text) ? get(text, 'recommendation') : undefined
  const urgency = writer.label('urgency', get(gap, 'urgency'))
  if (own && has(own)) {
    const words = writer.say('gap.recommendation', { urgency, recommendation: own })
    return [...words, ...endOf(writer, own)]
  }
  const practice = get(get(standard, 'practice_note'), 'practice')
  return writer.say('gap.recommendation_by_practice', { urgency, practice })
}

/** The stop after a text that is to begin with a verb, and may have been written without one. */
const endOf = (writer: Writer, text: Cursor<string>): Inline[] =>
  /[.!?…]\s*$/.test(text.value) ? [] : writer.say('words.stop')

/** Which agencies could establish the facts; the questions themselves stand once, by agency. */
function toEstablish(writer: Writer, gap: Cursor<analysis.Gap>): Inline[] {
  const kinds = each(get(gap, 'establish')).flatMap((id) => {
    const criterion = criterionOf(writer, id.value)
    const best = criterion && each(get(criterion, 'asks'))[0]
    return best ? [best] : []
  })
  const agencies = [...new Map(kinds.map((kind) => [kind.value, kind])).values()]
  const provisional = get(gap, 'provisional')
  return [
    // In an extract for one agency, the answers may be for others to give.
    ...writer.say(agencies.length === 0 ? 'gap.establish_elsewhere' : 'gap.establish', {
      agencies: join(
        writer,
        agencies.map((kind) => agencyName(writer, kind)),
        'words.semicolon',
      ),
      questions: [build.crossReference('questions')],
    }),
    ...(has(provisional)
      ? writer.say('gap.provisional', { urgency: writer.label('provisional', provisional) })
      : writer.say('gap.no_recommendation_yet')),
  ]
}

function assistance(writer: Writer, text: Cursor<analysis.StandardText>): Inline[] {
  const wanted = each(get(text, 'assistance')).map((one) =>
    writer.say('gap.assistance_item', {
      kind: writer.label('assistance.kind_of', get(one, 'kind')),
      text: get(one, 'text'),
    }),
  )
  return wanted.length === 0
    ? []
    : [
        ...writer.say('gap.assistance', { wanted: join(writer, wanted, 'words.semicolon') }),
        ...writer.say('words.stop'),
      ]
}

function actions(writer: Writer, ids: Cursor<readonly string[]>): Inline[] {
  const links = each(ids)
    .map((id) => actionLink(writer, id))
    .filter((words) => words.length > 0)
  if (links.length === 0) return []
  const count = { value: links.length, trace: ids.trace, origin: null }
  return writer.say('gap.actions', { count, actions: join(writer, links) })
}
