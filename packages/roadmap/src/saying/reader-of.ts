import { readProse } from '@rsr/model'
import type { RootContent } from 'mdast'
import { type Program, parseSentence } from './handlebars.ts'
import type { PhraseBook } from './phrase-book.ts'
import { remembered } from './remembered.ts'

interface Reader {
  /** The Markdown of a phrase. */
  readonly proseOf: (phrase: string) => readonly RootContent[]
  /** The expressions of a text. */
  readonly read: (text: string) => Program | undefined
}

/** What reads the phrases of a book: each once, as all documents of a process say the same ones, many times. */
export function readerOf(book: PhraseBook): Reader {
  const known = readers.get(book)
  if (known) return known
  const reader = {
    proseOf: remembered((phrase) => readProse(phrase, 'inline')),
    read: remembered(parseSentence),
  }
  readers.set(book, reader)
  return reader
}

const readers = new WeakMap<PhraseBook, Reader>()
