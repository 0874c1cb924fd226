import { type Block, type Inline, type Origin, build } from '@rsr/document'
import { type Position, message } from '@rsr/model'
import type { PhrasingContent } from 'mdast'
import type { VFileMessage } from 'vfile-message'
import type { Publication } from '../analysis/publish.ts'
import { type Cursor, cursor } from '../cursor.ts'
import type { LayoutSource } from '../layout/parse-layout.ts'
import { helpers } from './helpers.ts'
import { type PhraseBook, findPhrase } from './phrase-book.ts'
import { printBlocks, printUnwritten, printValue } from './print-value.ts'
import { readerOf } from './reader-of.ts'
import { type Scope, type SentenceContext, sayText } from './sentence.ts'

/** Where an expression of a text is written. */
type PlaceOf = (expression: string) => Position | undefined

/** What the words of any document depend on: who makes it, and how a status is told. */
export type Spoken = Pick<Publication, 'organisation' | 'labels'>

/** What views and layouts write with: a publication of a country, or of a region, and the phrases of a language. */
export interface Writer<Subject extends Spoken = Publication> {
  readonly publication: Cursor<Subject>
  readonly language: string
  /** The layout that is laid out: it says what the document is called. */
  readonly layout: LayoutSource
  /** A phrase with its expressions evaluated. What is missing is reported and shown, never left blank. */
  say(key: string, scope?: Scope): Inline[]
  /** Whether there is a phrase of a key. */
  hasPhrase(key: string): boolean
  /** A computed value in the words of a phrase, as an answer or a kind. */
  label(group: string, value: Cursor): Inline[]
  /** A value as it is. */
  print(value: Cursor): Inline[]
  /** A value that holds Markdown blocks. */
  printBlocks(value: Cursor<string>): Block[]
  /** What is said where a value is not written yet, or one paragraph of it: a field of the place where it would be. */
  printUnwritten(value: Cursor<null>, part: number, words: Inline[]): Inline
  /** A text of a layout with its expressions evaluated; `placeOf` gives the place of one of them, for messages. */
  sayText(text: string, scope: Scope, origin: Origin, placeOf?: PlaceOf): Inline[]
  /** Everything that could not be said, each at its place. */
  readonly messages: readonly VFileMessage[]
  /** Notes what cannot be said. Without a position in the file, the sentence of the message names the place. */
  report(
    id: 'phrase-missing' | 'sentence-unsaid' | 'layout-directive',
    origin: Origin,
    problem: string,
    position?: Position,
  ): void
}

/** A writer of a publication in the language of a phrase book, for the document of a layout. */
export function createWriter<Subject extends Spoken = Publication>(
  publication: Subject,
  book: PhraseBook,
  layout: LayoutSource,
): Writer<Subject> {
  const messages = new Map<string, VFileMessage>()
  const { language } = book
  const { proseOf, read } = readerOf(book)
  const writer: Writer<Subject> = {
    publication: cursor(publication),
    language,
    layout,
    hasPhrase: (key) => findPhrase(book, key) !== undefined,
    say(key, scope = {}) {
      const origin = { file: book.file, pointer: `/${key.replaceAll('.', '/')}` }
      const phrase = findPhrase(book, key)
      if (phrase === undefined) {
        writer.report('phrase-missing', origin, key)
        return [build.text(key, origin)]
      }
      const context = sentence(origin)
      const words = proseOf(phrase).flatMap((block) =>
        block.type === 'paragraph'
          ? block.children.flatMap((node) => phrasing(node, (text) => sayText(text, scope, context)))
          : [],
      )
      // Markdown drops spaces at the ends, which join one phrase to the next.
      const [before, after] = [/^ */.exec(phrase)?.[0], /(?<=\S) *$/.exec(phrase)?.[0]]
      const space = (spaces: string | undefined) => (spaces ? [build.text(spaces, origin)] : [])
      return [...space(before), ...words, ...space(after)]
    },
    label: (group, value) => [build.computed(value.trace, ...writer.say(`${group}.${String(value.value)}`))],
    print: printValue,
    printBlocks,
    printUnwritten,
    sayText: (text, scope, origin, placeOf) => sayText(text, scope, sentence(origin, placeOf)),
    get messages() {
      return [...messages.values()]
    },
    report(id, { file, pointer }, problem, position) {
      const where = position ? '' : ` (${pointer})`
      const each = message(id, { file, position }, { problem: `${problem}${where}` })
      const key = JSON.stringify([file, position?.start, each.reason])
      messages.set(key, each)
    },
  }
  const own = helpers(writer)
  const sentence = (origin: Origin, placeOf?: PlaceOf): SentenceContext => ({
    origin,
    read,
    print: printValue,
    helpers: own,
    report: (problem, expression) => {
      const words = `${problem}: \`${expression.slice(0, 60)}\``
      writer.report('sentence-unsaid', origin, words, placeOf?.(expression))
    },
  })
  return writer
}

/** A node of a phrase or a layout, with its texts said. */
export function phrasing(node: PhrasingContent, say: (text: string) => Inline[]): Inline[] {
  switch (node.type) {
    case 'text':
      return say(node.value.replaceAll(/\s*\n\s*/g, ' '))
    case 'strong':
      return [build.strong(...node.children.flatMap((child) => phrasing(child, say)))]
    case 'emphasis':
      return [build.emphasis(...node.children.flatMap((child) => phrasing(child, say)))]
    case 'link':
      return build.link(node.url, ...node.children.flatMap((child) => phrasing(child, say)))
    default:
      return []
  }
}
