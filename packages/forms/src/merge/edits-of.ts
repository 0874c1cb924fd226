import type { SourceEdit } from '@rsr/model'
import type { Change } from './merged.ts'

/** The edits of some changes by file; what several of them write alike is written once. */
export function editsOf(changes: readonly Change[]): Map<string, SourceEdit[]> {
  const edits = new Map<string, SourceEdit[]>()
  const known = new Set<string>()
  // A new answer begins with what is decided, and ends with the replies.
  const ordered = changes.toSorted((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0))
  for (const { file, pointer, value } of ordered.flatMap((each) => each.edits)) {
    const place = `${file}#${pointer}`
    // What is put behind a list stands for itself.
    if (known.has(place) && !pointer.endsWith('/-')) continue
    known.add(place)
    const ofFile = edits.get(file)
    if (ofFile) ofFile.push({ pointer, value })
    else edits.set(file, [{ pointer, value }])
  }
  return edits
}
