import { toDocx } from '@m2d/core'
import { tablePlugin } from '@m2d/table'

const text = (value) => ({ type: 'text', value })
const heading = (depth, words) => ({ type: 'heading', depth, children: [text(words)] })

/** Writes Markdown as data; mdast2docx is this core with more plugins. It numbers nothing and shades nothing. */
export function prepare({ title, chapters }) {
  const notes = []
  const paragraph = ({ label, sentences, note }) => {
    const words = sentences.map((each) => text(` ${each}`))
    const children = [{ type: 'strong', children: [text(label)] }, ...words]
    if (note !== undefined) {
      const identifier = String(notes.length + 1)
      notes.push({
        type: 'footnoteDefinition',
        identifier,
        children: [{ type: 'paragraph', children: [text(note)] }],
      })
      children.push({ type: 'footnoteReference', identifier })
    }
    return { type: 'paragraph', children }
  }
  const body = chapters.flatMap((chapter) => [
    heading(2, chapter.heading),
    ...chapter.sections.flatMap((section) => [
      heading(3, section.heading),
      ...section.paragraphs.map(paragraph),
    ]),
    {
      type: 'table',
      children: chapter.rows.map((row) => ({
        type: 'tableRow',
        children: Object.values(row).map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
      })),
    },
  ])
  const root = { type: 'root', children: [heading(1, title), ...body, ...notes] }
  return () => toDocx(root, {}, { plugins: [tablePlugin()] }, 'uint8array')
}
