import { type Inline, build } from '@rsr/document'
import type { AnswerCause, Cause, FactChange } from '../compare/comparison.ts'
import { type Cursor, each, get, has } from '../cursor.ts'
import { levelWords } from '../saying/level-words.ts'
import type { Writer } from '../saying/writer.ts'
import { lines, recordOf } from './common.ts'
import { printStatusOf } from './status-before.ts'

/** The phrases for what is different of a question and of a fact. */
const words = {
  criterion: {
    question: 'changes.criterion_of.question',
    statement: 'changes.criterion_of.statement',
    core: 'changes.criterion_of.core',
    axis: 'changes.criterion_of.axis',
    added: 'changes.criterion_of.added',
    removed: 'changes.criterion_of.removed',
  },
  fact: {
    added: 'changes.fact_of.added',
    removed: 'changes.fact_of.removed',
    turned: 'changes.fact_of.turned',
    changed: 'changes.fact_of.changed',
  },
} as const

/** The phrases for why only one edition has a standard. */
const scopes: Readonly<Record<string, string>> = {
  selection: 'changes.scope_of.selection',
  catalogue: 'changes.scope_of.catalogue',
  'open-to-the-State': 'changes.scope_of.open-to-the-State',
}

/** One cause of a change in words, with the facts below it. */
export function printCause(writer: Writer, cause: Cursor<Cause>): Inline[] {
  if (isOf(cause, 'answer')) return printAnswer(writer, cause)
  if (isOf(cause, 'criterion')) {
    return writer.say(words.criterion[cause.value.part], { criterion: get(cause, 'criterion') })
  }
  if (isOf(cause, 'treaty')) {
    const status = get(cause, 'status')
    const said = (end: 'from' | 'to') => writer.label('treaty.of', get(status, end))
    return writer.say('changes.treaty', {
      instrument: get(cause, 'instrument'),
      from: said('from'),
      to: said('to'),
    })
  }
  if (isOf(cause, 'obligation')) {
    const said = (end: 'from' | 'to') => writer.label('obligation', get(cause, end))
    return writer.say('changes.obligation', { from: said('from'), to: said('to') })
  }
  if (isOf(cause, 'decision')) {
    const level = (end: Cursor<string | null>) =>
      has(end) ? levelWords(writer, end.value) : writer.say('changes.undecided')
    return writer.say('changes.decision', { from: level(get(cause, 'from')), to: level(get(cause, 'to')) })
  }
  if (isOf(cause, 'impact')) {
    const impact = (end: Cursor<number | null>) =>
      has(end) ? writer.print(end) : writer.say('changes.impact_default')
    return writer.say('changes.impact', { from: impact(get(cause, 'from')), to: impact(get(cause, 'to')) })
  }
  if (isOf(cause, 'rule')) {
    const { axis } = cause.value
    const to = printStatusOf(writer, get(cause, 'to'), axis)
    return writer.say('changes.rule', { axis: writer.say(`axis.${axis}`), to })
  }
  const kind = get(cause, 'kind')
  return [build.computed(kind.trace, ...writer.say(scopes[kind.value] ?? kind.value))]
}

function printAnswer(writer: Writer, cause: Cursor<AnswerCause>): Inline[] {
  const { from, to, withheld } = cause.value
  const said = writer.say(from === to ? 'changes.answer_same' : 'changes.answer', {
    criterion: get(cause, 'criterion'),
    from: writer.label('answer', get(cause, 'from')),
    to: writer.label('answer', get(cause, 'to')),
  })
  const facts = each(get(cause, 'facts')).map((fact) => printFact(writer, fact))
  return lines([...said, ...(withheld ? writer.say('changes.withheld') : [])], ...facts)
}

/** A fact of the register by its id, under which it stands there; one that is gone in its words. */
function printFact(writer: Writer, change: Cursor<FactChange>): Inline[] {
  const known = recordOf(writer, 'facts', change.value.id)
  return writer.say(words.fact[change.value.change], {
    side: writer.say(`changes.side_of.${change.value.side}`),
    fact: known ? writer.print(get(known, 'id')) : writer.print(get(change, 'text')),
  })
}

function isOf<Kind extends Cause['kind']>(
  cause: Cursor<Cause>,
  kind: Kind,
): cause is Cursor<Extract<Cause, { readonly kind: Kind }>> {
  return cause.value.kind === kind
}
