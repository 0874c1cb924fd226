import {
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import type { Content, NumberedParagraph } from './content.ts'

const numbered = (instance: string, level: number) => ({ numbering: { reference: instance, level } })
const widths = [1860, 1395, 1395, 4648]
const fills: Readonly<Record<string, string>> = { 'In place': '1F3D63', 'Partly in place': 'AFC7E1' }

const heading = (text: string, level: 0 | 1) =>
  new Paragraph({
    text,
    heading: level === 0 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    ...numbered('headings', level),
  })

/** The content written straight with `docx`: what anybody would write who needs nothing of a field. */
export async function plainDocx({ title, chapters }: Content): Promise<Uint8Array> {
  const footnotes: Record<number, { children: Paragraph[] }> = {}
  const paragraph = ({ label, sentences, note }: NumberedParagraph) => {
    const children = [
      new TextRun({ text: label, bold: true }),
      ...sentences.map((each) => new TextRun(` ${each}`)),
    ]
    if (note !== undefined) {
      const id = Object.keys(footnotes).length + 1
      footnotes[id] = { children: [new Paragraph(note)] }
      children.push(new FootnoteReferenceRun(id))
    }
    return new Paragraph({ ...numbered('paragraphs', 0), children })
  }
  const body = chapters.flatMap((chapter) => [
    heading(chapter.heading, 0),
    ...chapter.sections.flatMap((section) => [
      heading(section.heading, 1),
      ...section.paragraphs.map(paragraph),
    ]),
    new Table({
      columnWidths: widths,
      layout: 'fixed',
      rows: chapter.rows.map(
        (words, row) =>
          new TableRow({
            tableHeader: row === 0,
            cantSplit: true,
            children: Object.values(words).map((cell: string, column) => {
              const fill = fills[cell]
              return new TableCell({
                width: { size: widths[column] ?? 0, type: 'dxa' },
                ...(fill !== undefined && { shading: { type: 'clear', color: 'auto', fill } }),
                children: [new Paragraph(cell)],
              })
            }),
          }),
      ),
    }),
  ])
  const document = new Document({
    title,
    footnotes,
    numbering: {
      config: [
        {
          reference: 'headings',
          levels: [
            { level: 0, format: 'decimal', text: '%1' },
            { level: 1, format: 'decimal', text: '%1.%2' },
          ],
        },
        { reference: 'paragraphs', levels: [{ level: 0, format: 'decimal', text: '%1.' }] },
      ],
    },
    sections: [
      { children: [new Paragraph({ text: title, heading: HeadingLevel.TITLE })] },
      {
        headers: { default: new Header({ children: [new Paragraph(title)] }) },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({ children: [new TextRun({ children: ['Page ', PageNumber.CURRENT] })] }),
            ],
          }),
        },
        children: body,
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}
