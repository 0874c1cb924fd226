import type { Node } from '@rsr/document'
import { type Kind, kinds, piecesOf } from './pieces-of.ts'

/** How many words there are of each kind. */
export type Words = Readonly<Record<Kind, number>>

/** The words of some nodes; `inputs` are the files of the assessment. */
export function wordsOf(nodes: readonly Node[], inputs: ReadonlySet<string>): Words {
  const words = { ...none }
  for (const { text, kind } of nodes.flatMap((node) => piecesOf(node, inputs))) {
    words[kind] += text.match(/[\p{L}\p{N}]+(?:[.,:/’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0
  }
  return words
}

const none: Words = { input: 0, unwritten: 0, echo: 0, catalogue: 0, computed: 0, phrase: 0 }

/** Words of both. */
export function add(one: Words, other: Words): Words {
  const sum = { ...one }
  for (const kind of kinds) sum[kind] += other[kind]
  return sum
}

export const total = (words: Words) => kinds.reduce((sum, kind) => sum + words[kind], 0)

/** The share of the words that are of some kinds, from 0 to 1; of no words all. */
export const share = (words: Words, ...of: readonly Kind[]) =>
  total(words) === 0 ? 1 : of.reduce((sum, kind) => sum + words[kind], 0) / total(words)
