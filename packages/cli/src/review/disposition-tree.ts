import { type DocumentTree, build, number } from '@rsr/document'
import { createWriter, documentMeta, englishPhrases, layouts, publish } from '@rsr/roadmap'
import { analysisOf } from '../document-of.ts'
import type { Workspace } from '../read-workspace.ts'
import { type DispositionRow, dispositionHead } from './disposition.ts'

const widths = [0.05, 0.14, 0.19, 0.34, 0.11, 0.17]

/** The disposition of comments as a document for internal use; nothing where the assessment has errors. */
export function dispositionTree(
  workspace: Workspace,
  rows: readonly DispositionRow[],
): DocumentTree | undefined {
  const analysis = analysisOf(workspace)
  if (!analysis) return undefined
  const meta = documentMeta(
    createWriter(publish(analysis, { release: 'internal' }), englishPhrases, layouts['gap-analysis']),
  )
  const { assessment, country } = workspace
  const name = assessment?.header.country_name ?? country?.name ?? analysis.country.iso3
  const title = `Disposition of comments: ${name}`
  const head = dispositionHead.map((each) => [own(each)])
  const table = build.table(
    'disposition',
    widths,
    [own('Changes and comments, and what was decided')],
    [head, ...rows.map(({ cells, origin }) => cells.map((cell) => [build.text(cell, origin)]))],
  )
  const said = `${rows.length} changes and comments. [-words-] were taken out, {+words+} were put in. Authors are named as their programs named them.`
  return number({
    type: 'document',
    meta: { ...meta, title, subject: title },
    children: [
      {
        type: 'pageSection',
        kind: 'landscape',
        children: [
          build.heading(1, 'disposition-of-comments', [own(title)], 'none'),
          { type: 'box', children: [build.paragraph(own(meta.mark))] },
          build.paragraph(own(said)),
          ...(rows.length > 0 ? [table] : []),
        ],
      },
    ],
  })
}

const own = (words: string) => build.text(words, { file: '@rsr/cli', pointer: '/disposition' })
