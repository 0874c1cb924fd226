/** What the examples of the docstrings name: what their reader has by then. */
import { toDocx } from '@rsr/docx'
import { toSheet } from '@rsr/forms'
import remarkRsr from '@rsr/remark'
import { analyse, formOf, layOut, layouts, publish, withheldTexts } from '@rsr/roadmap'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { filesOf, readExample } from './read-example.ts'

export { remarkDirective, remarkGfm, remarkParse, remarkRsr, unified }

const example = await readExample('FJI')
export const { assessment, catalogue, country } = example
export const surroundings = { catalogue, country }
export const files = filesOf('FJI')
export const [file] = files
export const bytes = file?.bytes

const analysis = analyse(assessment, { catalogue, country })
export const fiji = publish(analysis, { release: 'public' })
export const publication = publish(analysis, { release: 'draft' })
export const withheld = withheldTexts(analysis, publication)
/** A short one, as of public releases the pages are counted. */
export const { tree } = layOut(publication, { layout: layouts.brief })
export const { form } = formOf(publication, { made: '2026-11-26' })
export const deliveries = []
export const reviews = []
export const decisions = undefined
export const levels = new Map()

export async function readFile(path: string): Promise<Uint8Array | undefined> {
  if (path.endsWith('.xlsx')) return form && toSheet(form)
  const sent = path === 'justice.docx' ? layOut(publication, { layout: layouts.questionnaire }).tree : tree
  return sent && toDocx(sent)
}

/** Nothing is written by an example. */
export const writeFile = async (_path: string, content: string | Uint8Array): Promise<void> => {
  if (content.length === 0) throw new Error('The example writes an empty file')
}
