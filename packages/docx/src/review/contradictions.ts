import type { ReviewChange } from '@rsr/model'
import { plain } from './words.ts'

/** More than a person compares. */
const most = 20

/** Marks changes of one value that say different things: at its home and where it is printed again, or in copies. */
export function contradictions(changes: readonly ReviewChange[]): ReviewChange[] {
  const byValue = new Map<string, { id: string; words: string }[]>()
  for (const change of changes) {
    const value = valueOf(change)
    if (value === undefined) continue
    const said = { id: change.id, words: plain(change.after) }
    const others = byValue.get(value)
    if (others) others.push(said)
    else byValue.set(value, [said])
  }
  return changes.map((change) => {
    const words = plain(change.after)
    const contradicts: string[] = []
    for (const other of byValue.get(valueOf(change) ?? '') ?? []) {
      if (contradicts.length === most) break
      if (other.words !== words) contradicts.push(other.id)
    }
    return contradicts.length === 0 ? change : { ...change, contradicts }
  })
}

/** Of what value a change gives other words. That it is no longer printed at one place says nothing on others. */
function valueOf({ kind, field, computed, before, after }: ReviewChange): string | undefined {
  if (kind === 'formatting' || after === '' || plain(after) === plain(before)) return undefined
  if (field) return `${field.file}#${field.pointer}#${field.part}`
  return computed?.trace
}
