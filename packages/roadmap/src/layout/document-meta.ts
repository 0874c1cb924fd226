import { type DocumentMeta, type Inline, walk } from '@rsr/document'
import type { Publication } from '../analysis/publish.ts'
import { get, has } from '../cursor.ts'
import type { Spoken, Writer } from '../saying/writer.ts'
import { agencyName } from '../views/common.ts'
import { sayHead } from './layout-head.ts'
import { releaseMark } from '../views/release-mark.ts'

/** What is known of the document of a publication as a whole, and the words that printers add. */
export function documentMeta(writer: Writer): DocumentMeta {
  const { header, release } = writer.publication.value
  const extract = get(writer.publication, 'extract')
  return {
    title: plain(sayHead(writer, 'title')),
    subject: plain(sayHead(writer, 'subject')),
    creator: plain(writer.say('document.office')),
    language: writer.language,
    date: header.date,
    release,
    mark: plain(releaseMark(writer)),
    ...(has(extract) && { recipient: plain(agencyName(writer, get(extract, 'agency'))) }),
    words: printerWords(writer),
  }
}

/** The words that printers add to a document. */
export function printerWords(writer: Writer<Spoken>): DocumentMeta['words'] {
  const word = (key: string) => plain(writer.say(`words.${key}`))
  return {
    page: word('page'),
    of: word('of'),
    table: word('table'),
    figure: word('figure'),
    annex: word('annex'),
    paragraph: word('paragraph'),
    section: word('section'),
    notes: word('notes'),
    back: word('back'),
    skip: word('skip'),
  }
}

/** What a form says of itself when it comes back, as an answer sheet does (`SentForm`); the date is that of the edition. */
export const formMeta = ({ country, catalogue, extract, header }: Publication): Record<string, string> => ({
  country: country.iso3,
  catalogue,
  ...(extract && { agency: extract.agency }),
  date: header.date,
})

/** Words as plain text, for headers and properties of files. */
export function plain(words: readonly Inline[]): string {
  return words
    .flatMap((node) => walk(node))
    .map((node) => (node.type === 'text' ? node.value : ''))
    .join('')
}
