import { type Block, type Inline, build } from '@rsr/document'
import type { analysis } from '@rsr/model'
import { type Cursor, each, get, has } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { actionLink, agencyName, criterionOf, join, recordOf } from './common.ts'
import { ownText, unwrittenText } from './own-text.ts'
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
  const step =
    gap.value.urgency === 'establish' ? toEstablish(writer, gap) : recommendation(writer, standard, gap)
  const paragraphs = [
    [...step, ...actions(writer, get(gap, 'actions'))],
    has(text) ? assistance(writer, text) : [],
  ]
  return [
    ...statement(writer, standard, gap),
    ...paragraphs.filter((words) => words.length > 0).map((words) => build.numberedParagraph(...words)),
  ]
}

/** The gap in one sentence: in the assessment's words, else by the statements of what is missing. */
function statement(writer: Writer, standard: Cursor<analysis.Standard>, gap: Cursor<analysis.Gap>): Block[] {
  const own = ownText(standard, 'gap')
  if (own) return [build.numberedParagraph(...writer.say('gap.own', { gap: own }))]
  const text = unwrittenText(writer, standard, 'gap')
  const [words, ...list] = missing(writer, gap).map((part, index) => [
    writer.printUnwritten(text, index + 1, part),
  ])
  const sentence = build.numberedParagraph(...writer.say('gap.own', { gap: words ?? [] }))
  return list.length === 0 ? [sentence] : [sentence, build.bullets(...list)]
}

/** What is missing by the answers: a sentence, and where it names several statements, each of them after it. */
function missing(writer: Writer, gap: Cursor<analysis.Gap>): Inline[][] {
  const statements = each(get(gap, 'missing')).flatMap((id) => {
    const criterion = criterionOf(writer, id.value)
    return criterion ? [writer.print(get(criterion, 'statement'))] : []
  })
  const open = get(gap, 'open').value.length > 0 ? [writer.say('gap.open')] : []
  const [only, ...more] = statements
  if (!only) return [writer.say(`gap.${nothingMissing(gap.value)}`)]
  // Several statements stand in a list below, so that what is open is said before them.
  return more.length === 0
    ? [join(writer, [writer.say('gap.missing'), only, ...open], 'words.space')]
    : [join(writer, [...open, writer.say('gap.missing_all')], 'words.space'), ...statements]
}

/** Why there is a gap, or may be one, where no answer says that something is missing. */
function nothingMissing({ urgency, open }: analysis.Gap): 'not_known' | 'only_open' | 'decided' {
  if (urgency === 'establish') return 'not_known'
  return open.length > 0 ? 'only_open' : 'decided'
}

function recommendation(
  writer: Writer,
  standard: Cursor<analysis.Standard>,
  gap: Cursor<analysis.Gap>,
): Inline[] {
  const urgency = writer.label('urgency', get(gap, 'urgency'))
  const own = ownText(standard, 'recommendation')
  if (own)
    return [...writer.say('gap.recommendation', { urgency, recommendation: own }), ...endOf(writer, own)]
  const practice = get(get(standard, 'practice_note'), 'practice')
  const text = unwrittenText(writer, standard, 'recommendation')
  const isOnlyOpen =
    !ownText(standard, 'gap') && gap.value.missing.length === 0 && nothingMissing(gap.value) === 'only_open'
  const step = isOnlyOpen ? 'gap.by_practice_open' : 'gap.by_practice'
  const words = writer.printUnwritten(text, 1, writer.say(step, { practice }))
  return writer.say('gap.recommendation', { urgency, recommendation: [words] })
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
