import { build, type DocumentTree, type Inline, number, type ReleaseKind } from '@rsr/document'
import type { Content, NumberedParagraph } from './content.ts'

const text = (value: string): Inline => ({ type: 'text', value })

/** The content as a numbered tree, in which every sentence is a field, and each first one has a query on it. */
export function treeOf({ title, chapters }: Content, release: ReleaseKind): DocumentTree {
  const notes: DocumentTree['children'] = []
  let fields = 0

  const sentence = (value: string): Inline => ({
    type: 'field',
    origin: { file: 'assessment.yaml', pointer: `/sentences/${fields++}` },
    name: `Sentence ${fields}`,
    holds: 'plain',
    part: 1,
    children: [text(value)],
  })
  const paragraph = ({ label, sentences, note }: NumberedParagraph) => {
    const words = sentences.flatMap((each) => [text(' '), sentence(each)])
    return build.numberedParagraph(build.strong(text(label)), ...words, ...(note ? [reference(note)] : []))
  }
  const reference = (note: string): Inline => {
    const identifier = `note-${notes.length + 1}`
    notes.push({ type: 'footnoteDefinition', identifier, children: [build.paragraph(text(note))] })
    return { type: 'footnoteReference', identifier }
  }
  const blocks = chapters.flatMap(({ heading, sections, rows }, chapter) => [
    build.heading(1, `chapter-${chapter}`, [asked(heading)]),
    ...sections.flatMap(({ heading: name, paragraphs }, section) => [
      build.heading(2, `section-${chapter}-${section}`, [text(name)]),
      ...paragraphs.map(paragraph),
    ]),
    build.table(
      `table-${chapter}`,
      [0.2, 0.15, 0.15, 0.5],
      [text(heading)],
      rows.map(({ standard, law, practice, reasons }, row) => [
        [text(standard)],
        [row === 0 ? text(law) : status(law)],
        [row === 0 ? text(practice) : status(practice)],
        [text(reasons)],
      ]),
    ),
  ])
  const cover = { type: 'coverLine' as const, role: 'title' as const, children: [text(title)] }
  return number({
    type: 'document',
    meta: { ...meta, title, release, mark: release === 'public' ? '' : 'Draft' },
    children: [
      { type: 'pageSection', kind: 'cover', children: [cover] },
      {
        type: 'pageSection',
        kind: 'portrait',
        children: [{ type: 'contents', of: 'headings', title: [text('Contents')] }, ...blocks],
      },
      ...notes,
    ],
  })
}

const asked = (words: string): Inline => ({
  type: 'query',
  children: [text(words)],
  asks: [[text('Please correct what is not right.')]],
})

const status = (words: string): Inline => ({
  type: 'statusMark',
  tone: words === 'In place' ? 'full' : 'half',
  symbol: '',
  children: [text(words)],
})

const meta = {
  subject: 'Roadmap',
  creator: 'Regional Support Office',
  language: 'en-GB',
  date: '2026-11-25',
  words: {
    page: 'Page',
    of: 'of',
    table: 'Table',
    figure: 'Figure',
    annex: 'Annex',
    paragraph: 'paragraph',
    section: 'section',
    notes: 'Notes',
    back: 'Back to the text',
    skip: 'Skip to the text',
  },
}
