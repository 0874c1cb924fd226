import { type Inline, type StatusMark, build } from '@rsr/document'
import type { analysis } from '@rsr/model'
import { type Cursor, get, has } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'

/** How each level looks: a symbol and a shade beside its word (method.md section 4). */
const marks: Readonly<Record<string, Pick<StatusMark, 'tone' | 'symbol'>>> = {
  met: { tone: 'full', symbol: '●' },
  largely: { tone: 'most', symbol: '◕' },
  partly: { tone: 'half', symbol: '◑' },
  not: { tone: 'none', symbol: '○' },
  open: { tone: 'open', symbol: '◌' },
}

/** The mark of a level, with words. */
export function levelMark(level: string, words: Inline[]): StatusMark {
  const look = marks[level] ?? { tone: 'plain', symbol: '' }
  return { type: 'statusMark', ...look, children: words }
}

/** The status on one axis in words, with its mark; its trace leads to the rule and to what is open. */
export function printStatus(writer: Writer, axis: Cursor<analysis.Axis>, isLaw: boolean): Inline[] {
  const mark = markOf(writer, axis.value, isLaw)
  const status = decided(writer, axis, [build.computed(axis.trace, mark)])
  return get(axis, 'withheld').value ? writer.say('status.withheld', { status }) : status
}

/** A status that a person decided names the office, and what the rule gives. */
function decided(writer: Writer, axis: Cursor<analysis.Axis>, status: Inline[]): Inline[] {
  const [override, rule] = [get(axis, 'override'), get(axis, 'computed')]
  if (!has(override) || !has(rule)) return status
  const by = get(override, 'by')
  const given = [build.computed(rule.trace, markOf(writer, { kind: 'level', ...rule.value }, true))]
  return has(by)
    ? writer.say('status.decided', { status, by, rule: given })
    : writer.say('status.decided_withheld', { status, rule: given })
}

function markOf(
  writer: Writer,
  { kind, low, high }: Pick<analysis.Axis, 'kind' | 'low' | 'high'>,
  isLaw: boolean,
): StatusMark {
  if (low === null || high === null) {
    return levelMark('', writer.say(kind === 'none' ? 'status.none' : 'status.not-applicable'))
  }
  if (low === high) {
    return levelMark(low, writer.say(`${kind === 'evidence' && isLaw ? 'supporting' : 'level'}.${low}`))
  }
  if (kind === 'evidence' || kind === 'party') return levelMark('open', writer.say('status.open'))
  const scope = { low: writer.say(`within.${low}`), high: writer.say(`within.${high}`) }
  return levelMark('open', writer.say('status.range', scope))
}
