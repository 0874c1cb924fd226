import type { Blank, DocumentTree } from '@rsr/document'
import { walk } from '@rsr/document'
import { scanXml } from '@rsr/opc'
import { blankBookmark } from './blank-names.ts'
import { lineHash } from './line-hash.ts'
import { mark } from './story.ts'
import { StoryLines } from './story-lines.ts'

/** What a form knows of itself when it comes back. */
export interface FormData {
  readonly schema: 'form/1'
  /** What it says of itself (`DocumentMeta.form`). */
  readonly says: Readonly<Record<string, string>>
  /** Every blank, by the name of its bookmark. */
  readonly blanks: Readonly<Record<string, readonly [about: string, part: string]>>
  /** What stands before the blanks of a part, on their line. */
  readonly labels: Readonly<Record<string, string>>
  /** What may be chosen in the blanks of a part; the first takes a choice back. */
  readonly choices: Readonly<Record<string, readonly string[]>>
  /** The hashes of all lines as they were sent: anything else was written since. */
  readonly lines: readonly string[]
}

/** The data of a form, from its tree, its blanks with their numbers, and its parts with text as they are written. */
export function formDataOf(
  tree: DocumentTree,
  numbers: ReadonlyMap<Blank, number>,
  parts: readonly string[],
): FormData {
  const lines = parts.flatMap((part) => {
    const story = new StoryLines()
    scanXml(part, story)
    return story.lines
  })
  const blanks = new Map(
    walk(tree).flatMap((node) =>
      node.type === 'blank' ? [[blankBookmark(numbers.get(node) ?? 0), node] as const] : [],
    ),
  )
  const labels = lines.flatMap((line): [string, string][] => {
    const [first, ...others] = line.blanks
    const blank = first && others.length === 0 ? blanks.get(first.bookmark ?? '') : undefined
    const label = line.text.replace(mark, '').trim()
    return blank && label !== '' ? [[blank.part, label]] : []
  })
  return {
    schema: 'form/1',
    says: tree.meta.form ?? {},
    blanks: Object.fromEntries(Array.from(blanks, ([name, { about, part: of }]) => [name, [about, of]])),
    labels: Object.fromEntries(labels),
    choices: Object.fromEntries(
      [...blanks.values()].flatMap((each) =>
        each.choices.length > 0 ? [[each.part, [each.unchosen, ...each.choices]]] : [],
      ),
    ),
    lines: [...new Set(lines.map(({ text }) => lineHash(text)))],
  }
}
