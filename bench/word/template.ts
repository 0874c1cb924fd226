import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'

/** What a template goes through, and where that is found. */
const lists = {
  chapter: 'chapters',
  section: '$chapter.sections',
  paragraph: '$section.paragraphs',
  sentence: '$paragraph.sentences',
  row: '$chapter.rows',
}
type Item = keyof typeof lists

/** How a template language says "for each", the end of that, and a value; and how it goes through the rows of a table. */
interface Language {
  readonly each: (item: Item) => string
  readonly end: (item: Item) => string
  readonly value: (item: Item, name?: string) => string
  readonly rows: (cells: readonly string[]) => (readonly string[])[]
}

const docxtemplater: Language = {
  each: (item) => `{#${lists[item].replace(/.*\./, '')}}`,
  end: (item) => `{/${lists[item].replace(/.*\./, '')}}`,
  value: (_, name = '.') => `{${name}}`,
  rows: (cells) => [[`{#rows}${cells[0]}`, ...cells.slice(1, -1), `${cells.at(-1)}{/rows}`]],
}

const docxTemplates: Language = {
  each: (item) => `+++FOR ${item} IN ${lists[item]}+++`,
  end: (item) => `+++END-FOR ${item}+++`,
  value: (item, name) => `+++INS $${item}${name === undefined ? '' : `.${name}`}+++`,
  rows: (cells) => [[docxTemplates.each('row')], cells, [docxTemplates.end('row')]],
}

const languages = { docxtemplater, 'docx-templates': docxTemplates }
const columns = ['standard', 'law', 'practice', 'reasons']

const line = (text: string) => new Paragraph(text)

/** A template for the content, in the language of a library: as far as it can say it. */
export async function templateFor(library: keyof typeof languages): Promise<Uint8Array> {
  const { each, end, value, rows } = languages[library]
  const cells = columns.map((name) => value('row', name))
  const table = new Table({
    rows: rows(cells).map(
      (row) => new TableRow({ children: row.map((text) => new TableCell({ children: [line(text)] })) }),
    ),
  })
  const sentences = ` ${each('sentence')}${value('sentence')} ${end('sentence')}`
  const paragraph = new Paragraph({
    numbering: { reference: 'paragraphs', level: 0 },
    children: [new TextRun({ text: value('paragraph', 'label'), bold: true }), new TextRun(sentences)],
  })
  const document = new Document({
    numbering: {
      config: [{ reference: 'paragraphs', levels: [{ level: 0, format: 'decimal', text: '%1.' }] }],
    },
    sections: [
      {
        children: [
          line(each('chapter')),
          new Paragraph({ text: value('chapter', 'heading'), heading: HeadingLevel.HEADING_1 }),
          line(each('section')),
          new Paragraph({ text: value('section', 'heading'), heading: HeadingLevel.HEADING_2 }),
          line(each('paragraph')),
          paragraph,
          line(end('paragraph')),
          line(end('section')),
          table,
          line(end('chapter')),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}
