import { toMarkdown } from '@rsr/document'
import { type Publication, analyse, layOut, publish } from '@rsr/roadmap'
import { type Sections, assessmentOf, catalogueOf, criterion, standard } from './small.ts'

/** A publication of one standard, `s.1`, of which nothing is known. */
export function publicationOf(sections: Sections = {}): Publication {
  const catalogue = catalogueOf({ 's.1': standard({ 's.1.a': criterion() }) })
  return publish(analyse(assessmentOf(sections), { catalogue }), { release: 'internal' })
}

/** What comes of a layout: its Markdown, or its messages with their lines. */
export function lay(text: string, publication = publicationOf()): { markdown?: string; messages: string[] } {
  const { tree, messages } = layOut(publication, { layout: { name: 'desk-study', file: 'own.md', text } })
  const lines = messages.map((each) => `${each.file} ${each.line}: ${each.reason}`)
  return tree ? { markdown: toMarkdown(tree), messages: lines } : { messages: lines }
}
