import { type DocumentMeta, type Inline, walk } from '@rsr/document'
import { get, has } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { agencyName } from '../views/common.ts'
import { sayHead } from './layout-head.ts'
import { releaseMark } from '../views/release-mark.ts'

/** What is known of the document of a publication as a whole, and the words that printers add. */
export function documentMeta(writer: Writer): DocumentMeta {
  const { header, release } = writer.publication.value
  const words = (key: string) => plain(writer.say(key))
  const extract = get(writer.publication, 'extract')
  return {
    title: plain(sayHead(writer, 'title')),
    subject: plain(sayHead(writer, 'subject')),
    creator: words('document.office'),
    language: writer.language,
    date: header.date,
    release,
    mark: plain(releaseMark(writer)),
    ...(has(extract) && { recipient: plain(agencyName(writer, get(extract, 'agency'))) }),
    words: {
      page: words('words.page'),
      of: words('words.of'),
      table: words('words.table'),
      figure: words('words.figure'),
      annex: words('words.annex'),
      paragraph: words('words.paragraph'),
      section: words('words.section'),
      notes: words('words.notes'),
      back: words('words.back'),
      skip: words('words.skip'),
    },
  }
}

/** Words as plain text, for headers and properties of files. */
function plain(words: readonly Inline[]): string {
  return words
    .flatMap((node) => walk(node))
    .map((node) => (node.type === 'text' ? node.value : ''))
    .join('')
}
