import { type DocumentMeta, walk } from '@rsr/document'
import type { Writer } from '../saying/writer.ts'
import { countryName } from '../views/common.ts'

/** What is known of the document of a publication as a whole, and the words that printers add. */
export function documentMeta(writer: Writer): DocumentMeta {
  const { header, release } = writer.publication.value
  const words = (key: string) => plain(writer, key)
  return {
    title: words(`document.of.${writer.document}.title`),
    subject: words(`document.of.${writer.document}.subject`),
    creator: words('document.office'),
    language: writer.language,
    date: header.date,
    release,
    mark: words(`document.mark.${release}`),
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

/** A phrase as plain text, for headers and properties of files. */
function plain(writer: Writer, key: string): string {
  return writer
    .say(key, { country: countryName(writer) })
    .flatMap((node) => [...walk(node)])
    .map((node) => (node.type === 'text' ? node.value : ''))
    .join('')
}
