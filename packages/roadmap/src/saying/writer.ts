import { type Block, type Inline, type Origin, build } from '@rsr/document'
import { message, readProse } from '@rsr/model'
import type { PhrasingContent } from 'mdast'
import type { VFileMessage } from 'vfile-message'
import type { Publication } from '../analysis/publish.ts'
import { type Cursor, cursor } from '../cursor.ts'
import { formatDate } from './format-date.ts'
import { type PhraseBook, findPhrase } from './phrase-book.ts'
import { printBlocks, printValue } from './print-value.ts'
import { type Helper, type Scope, type SentenceContext, sayText } from './sentence.ts'

/** What views and layouts write with: a publication, and the phrases of a language. */
export interface Writer {
  readonly publication: Cursor<Publication>
  readonly language: string
  /** A phrase with its expressions evaluated. What is missing is reported and shown, never left blank. */
  say(key: string, scope?: Scope): Inline[]
  /** A computed value in the words of a phrase, as an answer or a kind. */
  label(group: string, value: Cursor): Inline[]
  /** A value as it is. */
  print(value: Cursor): Inline[]
  /** A value that holds Markdown blocks. */
  printBlocks(value: Cursor<string>): Block[]
  /** A text of a layout with its expressions evaluated. */
  sayText(text: string, scope: Scope, origin: Origin): Inline[]
  /** Everything that could not be said, each at its place. */
  readonly messages: readonly VFileMessage[]
  report(id: 'phrase-missing' | 'sentence-unsaid' | 'layout-directive', origin: Origin, problem: string): void
}

/** A writer of a publication in the language of a phrase book. */
export function createWriter(publication: Publication, book: PhraseBook): Writer {
  const messages = new Map<string, VFileMessage>()
  const { language } = book
  const writer: Writer = {
    publication: cursor(publication),
    language,
    say(key, scope = {}) {
      const origin = { file: book.file, pointer: `/${key.replaceAll('.', '/')}` }
      const phrase = findPhrase(book, key)
      if (phrase === undefined) {
        writer.report('phrase-missing', origin, key)
        return [build.text(key, origin)]
      }
      const context = sentence(origin)
      const words = readProse(phrase, 'inline').flatMap((block) =>
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
    sayText: (text, scope, origin) => sayText(text, scope, sentence(origin)),
    get messages() {
      return [...messages.values()]
    },
    report(id, { file, pointer }, problem) {
      const each = message(id, { file }, { problem: `${problem} (${pointer})` })
      messages.set(`${file}${each.reason}`, each)
    },
  }
  const sentence = (origin: Origin): SentenceContext => ({
    origin,
    print: printValue,
    helpers: helpers(writer),
    report: (at, problem) => writer.report('sentence-unsaid', at, problem),
  })
  return writer
}

/** The closed list of helpers. */
function helpers(writer: Writer): Readonly<Record<string, Helper>> {
  return {
    /** `{{date header.date}}`: a date in words. */
    date: ([value], context) => {
      if (typeof value !== 'object' || typeof value.value !== 'string') return missing('date', context)
      const words = formatDate(value.value, writer.language)
      return [build.computed(value.trace, { type: 'text', value: words })]
    },
    /** `{{plural n "standard" "standards"}}`: the word that goes with a number; the number is printed apart. */
    plural: ([value, one, many], context) => {
      if (typeof value !== 'object' || typeof one !== 'string' || typeof many !== 'string') {
        return missing('plural', context)
      }
      return [build.text(value.value === 1 ? one : many, context.origin)]
    },
    /** `{{label "answer" c.answer.value}}`: a computed value in the words of a phrase. */
    label: ([group, value], context) => {
      if (typeof group !== 'string' || typeof value !== 'object') return missing('label', context)
      return writer.label(group, value)
    },
  }
}

function missing(helper: string, context: SentenceContext): Inline[] {
  context.report(context.origin, `the helper \`${helper}\` has not the values that it needs`)
  return [build.text(`{{${helper}}}`, context.origin)]
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
