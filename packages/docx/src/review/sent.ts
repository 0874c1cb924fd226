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

const none: readonly string[] = []

/** A paragraph as it was sent. */
export class SentParagraph {
  /** As in the manifest: words outside of values, and the key of a value, in turns. */
  readonly words: readonly string[]
  readonly keys: readonly string[]
  readonly number: number | undefined
  readonly heading: number | undefined
  readonly note: number | undefined
  readonly isFigure: boolean
  private readonly wordsOf: (key: string) => string
  private known: string | undefined

  constructor({ words, number, heading, note, figure }: ManifestParagraph, wordsOf: (key: string) => string) {
    this.words = words
    this.keys = words.length === 1 ? none : words.filter((_, index) => index % 2 === 1)
    this.number = number
    this.heading = heading
    this.note = note
    this.isFigure = figure ?? false
    this.wordsOf = wordsOf
  }

  /** What stands outside of values. */
  get outside(): string {
    let text = ''
    for (let index = 0; index < this.words.length; index += 2) text += this.words[index] ?? ''
    return text
  }

  /** With its values, on one line. Most paragraphs are known by their values, and are not asked for it. */
  get text(): string {
    this.known ??= plain(
      this.words.map((word, index) => (index % 2 === 0 ? word : this.wordsOf(word))).join(''),
    )
    return this.known
  }
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
  const paragraphs = (manifest?.paragraphs ?? []).map((paragraph) => new SentParagraph(paragraph, wordsOf))
  return { values, paragraphs, wordsOf }
}

/** Most have no signs but those of footnotes. */
function wordsOfMarkdown(text: string): string {
  const words = text.replace(/\[\^[\w.-]+\]/g, '')
  if (!/[\\*_[\]<&`~!]/.test(words)) return words
  return spansOf(text)
    .map((span) => span.text)
    .join('')
}
