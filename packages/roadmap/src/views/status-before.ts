import { type Inline, build } from '@rsr/document'
import type { Status, StandardChange } from '../compare/comparison.ts'
import { type Cursor, below, get, has } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { lines } from './common.ts'
import { printMark } from './status.ts'

/** A status of a comparison in words, with its mark: before a standard was looked at, "Not yet assessed". */
export function printStatusOf(writer: Writer, status: Cursor<Status>, axis: 'law' | 'practice'): Inline[] {
  return status.value.assessed
    ? printMark(writer, status, axis === 'law')
    : [build.computed(get(status, 'assessed').trace, ...writer.say('changes.open_before'))]
}

/** What a standard was in the edition before, for a table of standards. */
export function printBefore(writer: Writer, id: string): Inline[] {
  const { since } = writer.publication.value
  const change = since?.standards[id]
  if (!change) return writer.say('standards.unmoved')
  const found: Cursor<StandardChange> = { value: change, trace: below('/since/standards', id), origin: null }
  if (change.change === 'added') return writer.say('standards.added')
  const moved = (['law', 'practice'] as const).flatMap((axis) => {
    const movement = get(found, axis)
    if (!has(movement)) return []
    const status = printStatusOf(writer, get(movement, 'from'), axis)
    return [writer.say('standards.moved', { axis: writer.say(`axis.${axis}`), status })]
  })
  return moved.length > 0 ? lines(...moved) : writer.say('standards.unmoved')
}
