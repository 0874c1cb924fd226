import { type Inline, type StatusMark, build } from '@rsr/document'
import type { analysis } from '@rsr/model'
import type { Publication } from '../analysis/publish.ts'
import { type Cursor, get, has } from '../cursor.ts'
import { levelKey } from '../saying/level-words.ts'
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
  return withheld(writer, axis, decided(writer, axis, [build.computed(axis.trace, mark)]))
}

/** A status in words with its mark, and nothing beside it. */
export const printMark = (writer: Writer, status: Cursor<Bounds>, isLaw: boolean): Inline[] => [
  build.computed(status.trace, markOf(writer, status.value, isLaw)),
]

/**
 * A status in a table, where room is scarce: a range over all levels is only "not established", and that a person
 * decided is said without the office. The section of the standard says both in full.
 */
export function printShortStatus(writer: Writer, axis: Cursor<analysis.Axis>, isLaw: boolean): Inline[] {
  const { low, high, override } = axis.value
  const mark =
    low === 'not' && high === 'met'
      ? levelMark('open', writer.say('status.open'))
      : markOf(writer, axis.value, isLaw)
  const status = [build.computed(axis.trace, mark)]
  return withheld(writer, axis, override ? writer.say('status.decided_short', { status }) : status)
}

const withheld = (writer: Writer, axis: Cursor<analysis.Axis>, status: Inline[]) =>
  get(axis, 'withheld').value ? writer.say('status.withheld', { status }) : status

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

/** What the words of a status depend on. */
type Bounds = Pick<analysis.Axis, 'kind' | 'low' | 'high'>

/** The phrase for a status, how it is marked, and the levels that it lies between where it is a range. */
export function statusPhrase(
  { kind, low, high }: Bounds,
  isLaw: boolean,
  labels: analysis.Labels,
): { readonly key: string; readonly mark: string; readonly between?: { low: string; high: string } } {
  if (low === null || high === null) {
    const none = isLaw ? 'status.none_law' : 'status.none_practice'
    return { key: kind === 'none' ? none : 'status.not-applicable', mark: '' }
  }
  if (low === high) {
    return { key: kind === 'evidence' && isLaw ? `supporting.${low}` : levelKey(low, labels), mark: low }
  }
  if (kind === 'evidence' || kind === 'party') return { key: 'status.open', mark: 'open' }
  const between = { low: levelKey(low, labels, 'within'), high: levelKey(high, labels, 'within') }
  return { key: 'status.range', mark: 'open', between }
}

function markOf(writer: Writer, axis: Bounds, isLaw: boolean): StatusMark {
  const { key, mark, between } = statusPhrase(axis, isLaw, writer.publication.value.labels)
  const scope = between && { low: writer.say(between.low), high: writer.say(between.high) }
  return levelMark(mark, writer.say(key, scope))
}

/**
 * The status of a standard as a few words within a sentence, as "in law, ● In place; in practice, ◑ Partly in place".
 *
 * @param axis - `law` or `practice`, for that one alone and its mark alone.
 */
export function printStandardStatus(writer: Writer, id: string, axis?: string): Inline[] {
  const standard = get<Publication['standards'], string>(get(writer.publication, 'standards'), id)
  if (!has(standard)) return []
  if (!standard.value.assessed) return writer.say('status.not_assessed')
  const law = printShortStatus(writer, get(standard, 'law'), true)
  const practice = printShortStatus(writer, get(standard, 'practice'), false)
  if (axis !== undefined) return axis === 'law' ? law : practice
  return writer.say('status.both', { law, practice })
}
