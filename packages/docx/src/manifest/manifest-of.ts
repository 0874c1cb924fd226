import {
  type DocumentTree,
  type Field,
  type FootnoteReference,
  type Inline,
  type ReleaseKind,
  cleanText,
  toInlineMarkdown,
  plainText,
  walk,
} from '@rsr/document'
import type { Said, Thread } from '../threads/thread.ts'
import { type ManifestParagraph, paragraphsOf } from './paragraphs-of.ts'

/** What a Word file says of the values in it, so that a reviewed copy of it can be read back. */
export interface Manifest {
  readonly schema: 'manifest/1'
  readonly document: {
    readonly title: string
    readonly language: string
    readonly date: string
    readonly release: ReleaseKind
    /** The office: the author of the questions that the document is sent with. */
    readonly creator: string
    /** The date of the draft since which the file shows the changes, if it does. */
    readonly since?: string
  }
  /** The input values, in the order of the document. */
  readonly fields: readonly ManifestField[]
  /** The values that the analysis gave: a change to one is a comment, and not a new value. */
  readonly computed: readonly ManifestComputed[]
  /** The paragraphs of the document, with what stands in them outside of values. */
  readonly paragraphs: readonly ManifestParagraph[]
  /** What each footnote is called in the source, in the order of their numbers. */
  readonly notes: readonly string[]
  /** What reviewers are asked, each once: plain, the paragraphs of a question on one line. */
  readonly asks: readonly string[]
  /** The comments on earlier drafts that the document is sent with, each with the replies to it. */
  readonly threads: readonly ManifestThread[]
}

export interface ManifestThread {
  /** What of earlier reviews it answers, in the words of the office: a name for each. */
  readonly answers: readonly string[]
  readonly comments: readonly Pick<Said, 'author' | 'text'>[]
}

/** A value of a Word draft that a reviewer can change, and where it is written. */
export interface ManifestField {
  /** The tag of the content control and the name of its bookmark. */
  readonly key: string
  /** Where the value is written: a path within the workspace, and a JSON Pointer (RFC 6901). */
  readonly file: string
  readonly pointer: string
  /** What a person calls the value. */
  readonly name: string
  /** Which paragraph of the value it is, from 1. */
  readonly part: number
  readonly holds: Field['holds']
  /**
   * Whether the value is written there. Where it is not, the text is what was said in its place, and a change proposes to
   * write the value: all its parts, as paragraphs if it holds blocks, else one behind the other.
   */
  readonly written: boolean
  /** Whether it is changed here; it is an echo where the same value is printed again. */
  readonly home: boolean
  /** What was sent: as it stands if the value is plain, else as Markdown. A merge starts from it. */
  readonly text: string
}

/** A computed value of a Word draft. */
export interface ManifestComputed {
  /** The name of its bookmark. */
  readonly key: string
  /** JSON Pointer into the analysis. */
  readonly trace: string
  /** What was sent, as Markdown. */
  readonly text: string
}

/**
 * The manifest of a tree that `number` has numbered: the one that `toDocx` puts into the file, unless the release is public.
 *
 * @param shown - the manifest of the draft with which `toDocx` compares it, and the threads that it shows.
 * @example
 * await writeFile('fiji.manifest.json', JSON.stringify(manifestOf(tree)))
 */
export function manifestOf(
  tree: DocumentTree,
  { since, threads = [] }: { since?: Manifest | undefined; threads?: readonly Thread[] | undefined } = {},
): Manifest {
  const { title, language, date, release, creator } = tree.meta
  const notes: string[] = []
  const asks = new Set<string>()
  const fields: ManifestField[] = []
  const computed: ManifestComputed[] = []
  for (const node of walk(tree)) {
    // What has no key is a part of a field.
    if (node.type === 'field' && node.key !== undefined) {
      const { key, origin, name, part, holds, written = true, home = true } = node
      fields.push({ key, ...origin, name, part, holds, written, home, text: textOf(node) })
    } else if (node.type === 'computed' && node.key !== undefined) {
      const { key, trace, children } = node
      computed.push({ key, trace, text: markdown(children) })
    } else if (node.type === 'footnoteReference') {
      notes[Number(node.label) - 1] = citedAs(node)
    } else if (node.type === 'query') {
      asks.add(node.asks.map(plainText).join(' '))
    }
  }
  return {
    schema: 'manifest/1',
    document: { title, language, date, release, creator, ...(since && { since: since.document.date }) },
    fields,
    computed,
    paragraphs: paragraphsOf(tree),
    notes,
    asks: [...asks],
    threads: threads.map(({ answers, comments }) => ({
      answers,
      comments: comments.map(({ author, text }) => ({ author: cleanText(author), text: cleanText(text) })),
    })),
  }
}

function textOf(field: Field): string {
  if (field.holds !== 'plain') return markdown(field.children)
  return [...walk(field)].map((node) => (node.type === 'text' ? node.value : '')).join('')
}

/** Footnotes are named as in the source, not by their numbers in this document; what leads to a place of it is words. */
function markdown(nodes: readonly Inline[]): string {
  return toInlineMarkdown(nodes.map(asCited))
}

function asCited(node: Inline): Inline {
  if (node.type === 'footnoteReference') return { ...node, label: citedAs(node) }
  if (node.type === 'crossReference') return { ...node, target: '' }
  return 'children' in node ? { ...node, children: node.children.map(asCited) } : node
}

/** What a footnote is called in the source. */
export const citedAs = ({ cites, label, identifier }: FootnoteReference) => cites ?? label ?? identifier
