import type { Manifest } from '../manifest/manifest-of.ts'
import type { Passage } from './passages-of.ts'
import type { Sent } from './sent.ts'
import { type Piece, wasThere } from './story.ts'

/** The footnotes of a file by the ids that its program gave them. */
export interface Notes {
  /** What each is called in the source; one that a reviewer added is `reviewer-1`. */
  readonly names: ReadonlyMap<string, string>
  readonly numbers: ReadonlyMap<string, number>
  /** Those that a reviewer added. */
  readonly added: ReadonlySet<string>
}

/** Names footnotes: by their order if none is gone or new, else by their words. */
export function nameNotes(
  passages: readonly Passage[],
  matched: readonly (readonly number[])[],
  sent: Sent,
  manifest: Manifest | undefined,
): Notes {
  const cited = passages.flatMap(({ pieces }) => pieces.filter(({ note }) => note !== undefined))
  const old = cited.filter(wasThere)
  const names = new Map<string, string>()
  const numbers = new Map<string, number>()
  const added = new Set<string>()
  const sentNames = manifest?.notes ?? []
  const isWhole = manifest === undefined || old.length === sentNames.length
  if (isWhole) old.forEach((piece, index) => know(piece.note, index + 1))
  else {
    passages.forEach(({ paragraphs }, index) => {
      const number = sent.paragraphs[matched[index]?.[0] ?? -1]?.note
      const id = paragraphs[0]?.note
      if (number !== undefined && !numbers.has(id ?? '')) know(id, number)
    })
  }
  for (const { note } of cited) {
    if (note === undefined || names.has(note)) continue
    added.add(note)
    names.set(note, `reviewer-${added.size}`)
  }
  return { names, numbers, added }

  function know(id: Piece['note'], number: number): void {
    if (id === undefined) return
    numbers.set(id, number)
    names.set(id, sentNames[number - 1] ?? String(number))
  }
}
