import type { Manifest } from '../manifest/manifest-of.ts'
import type { ManifestParagraph } from '../manifest/paragraphs-of.ts'
import { spansOf } from './spans.ts'
import { plain } from './words.ts'
import type { ReviewField } from '@rsr/model'

/** A value as it was sent. */
export interface SentValue {
  readonly field: ReviewField | null
  readonly computed: { readonly key: string; readonly trace: string } | null
  /** As the manifest has it: Markdown, unless the value is plain; of a computed value the words. */
  readonly text: string
  readonly isMarkdown: boolean
}

/** A paragraph as it was sent. */
export interface SentParagraph extends ManifestParagraph {
  readonly keys: readonly string[]
  /** With its values, on one line. */
  readonly text: string
}

/** What was sent, as far as it is known. */
export interface Sent {
  readonly values: ReadonlyMap<string, SentValue>
  readonly paragraphs: readonly SentParagraph[]
  /** The words of a value, without signs of Markdown. */
  readonly wordsOf: (key: string) => string
}

export function sentOf(manifest: Manifest | undefined): Sent {
  const values = new Map<string, SentValue>()
  for (const { text, ...field } of manifest?.fields ?? []) {
    const { key, file, pointer, part, holds, home, written, name } = field
    const known: ReviewField = { key, file, pointer, part, holds, home, written, name }
    values.set(key, { field: known, computed: null, text, isMarkdown: holds !== 'plain' })
  }
  for (const { key, trace, text } of manifest?.computed ?? [])
    values.set(key, { field: null, computed: { key, trace }, text: wordsOfMarkdown(text), isMarkdown: false })
  const known = new Map<string, string>()
  const wordsOf = (key: string): string => {
    const value = values.get(key)
    if (!value) return ''
    const words = known.get(key) ?? (value.isMarkdown ? wordsOfMarkdown(value.text) : value.text)
    known.set(key, words)
    return words
  }
  const paragraphs = (manifest?.paragraphs ?? []).map((paragraph) => ({
    ...paragraph,
    keys: paragraph.words.filter((_, index) => index % 2 === 1),
    text: plain(paragraph.words.map((word, index) => (index % 2 === 0 ? word : wordsOf(word))).join('')),
  }))
  return { values, paragraphs, wordsOf }
}

/** Most have no signs. */
function wordsOfMarkdown(text: string): string {
  if (!/[\\*_[\]<&`~!]/.test(text)) return text
  return spansOf(text)
    .map((span) => span.text)
    .join('')
}
