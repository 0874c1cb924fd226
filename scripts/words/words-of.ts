import type { Field, Node } from '@rsr/document'

/**
 * What words of a document are. A reviewer of a draft may change an `input`: a field that is written in the files of
 * the assessment, in its home. Elsewhere it is an `echo`. A change of anything else is a comment.
 */
export const kinds = ['input', 'echo', 'catalogue', 'computed', 'phrase'] as const
export type Kind = (typeof kinds)[number]

/** How many words there are of each kind. */
export type Words = Readonly<Record<Kind, number>>

/** The words of some nodes; `inputs` are the files of the assessment. */
export function wordsOf(nodes: readonly Node[], inputs: ReadonlySet<string>): Words {
  const words = { input: 0, echo: 0, catalogue: 0, computed: 0, phrase: 0 }
  const ofField = ({ origin, home }: Field): Kind => {
    if (!inputs.has(origin.file)) return 'catalogue'
    return home === true ? 'input' : 'echo'
  }
  const count = (node: Node, within?: Kind): void => {
    if (node.type === 'text') {
      const kind = within ?? (node.data?.origin ? 'phrase' : 'computed')
      words[kind] += node.value.match(/[\p{L}\p{N}]+(?:[.,:/’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0
    }
    const inner = node.type === 'field' ? ofField(node) : node.type === 'computed' ? 'computed' : within
    const children: readonly Node[] =
      node.type === 'contents' ? node.title : 'children' in node ? node.children : []
    for (const child of children) count(child, inner)
  }
  for (const node of nodes) count(node)
  return words
}

/** Words of both. */
export function add(one: Words, other: Words): Words {
  return {
    input: one.input + other.input,
    echo: one.echo + other.echo,
    catalogue: one.catalogue + other.catalogue,
    computed: one.computed + other.computed,
    phrase: one.phrase + other.phrase,
  }
}

export const total = (words: Words) => kinds.reduce((sum, kind) => sum + words[kind], 0)

/** The share of the words that are of some kinds, from 0 to 1; of no words all. */
export const share = (words: Words, ...of: readonly Kind[]) =>
  total(words) === 0 ? 1 : of.reduce((sum, kind) => sum + words[kind], 0) / total(words)
