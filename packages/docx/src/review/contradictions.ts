import type { ReviewChange } from '@rsr/model'
import { plain } from './words.ts'

/** Marks changes of one value that say different things: at its home and where it is printed again, or in copies. */
export function contradictions(changes: readonly ReviewChange[]): ReviewChange[] {
  const byValue = new Map<string, ReviewChange[]>()
  for (const change of changes) {
    const value = valueOf(change)
    if (value === undefined) continue
    const others = byValue.get(value)
    if (others) others.push(change)
    else byValue.set(value, [change])
  }
  return changes.map((change) => {
    const others = byValue.get(valueOf(change) ?? '') ?? []
    const contradicts = others
      .filter((other) => plain(other.after) !== plain(change.after))
      .map(({ id }) => id)
    return contradicts.length === 0 ? change : { ...change, contradicts }
  })
}

/** Of what value a change gives other words. That it is no longer printed at one place says nothing on others. */
function valueOf({ kind, field, computed, before, after }: ReviewChange): string | undefined {
  if (kind === 'formatting' || after === '' || plain(after) === plain(before)) return undefined
  if (field) return `${field.file}#${field.pointer}#${field.part}`
  return computed?.trace
}
