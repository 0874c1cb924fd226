import type { DocumentTree } from '@rsr/document'
import { type Catalogue, type analysis, checkAssessment, hasErrors, readAssessment } from '@rsr/model'
import {
  type LayoutSource,
  type Publication,
  analyse,
  layOut,
  layouts,
  publish,
  selectionOf,
} from '@rsr/roadmap'
import { madeAssessment, wordOf } from './made-assessment.ts'
import { releases } from './read-example.ts'

/** The document of a made assessment. */
export interface MadeDocument {
  readonly layout: LayoutSource
  readonly publication: Publication
  readonly tree: DocumentTree
}

/** The document of the made assessment of a seed; releases and layouts take turns from one seed to the next. */
export function madeDocument(seed: number, catalogue: Catalogue): MadeDocument {
  const release = releases[seed % releases.length] ?? 'draft'
  const all = Object.values(layouts)
  const layout = all[Math.floor(seed / releases.length) % all.length] ?? layouts['desk-study']
  const publication = publish(analysed(seed, catalogue, selectionOf(layout)), { release })
  const { tree, messages } = layOut(publication, { layout })
  if (!tree || messages.length > 0) throw new Error(`Cannot lay out ${seed}: ${messages.join('; ')}`)
  return { layout, publication, tree }
}

/** The analysis of a made assessment, read and checked as any other. */
function analysed(
  seed: number,
  catalogue: Catalogue,
  selection: string | undefined,
): analysis.AnalysisDocument {
  const made = madeAssessment(seed, catalogue)
  const read = readAssessment(made.files)
  const messages = checkAssessment(read, { catalogue: made.catalogue })
  if (!read.value || hasErrors(messages)) {
    throw new Error(`Assessment ${seed} has errors: ${messages.join('; ')}`)
  }
  return analyse(read.value, { catalogue: made.catalogue, selection })
}

const withheld = { internal: [], draft: ['restricted'], public: ['restricted', 'state'] } as const

/** The words that a document must not have, because its release withholds them. */
export const withheldWords = ({ publication }: MadeDocument): string[] =>
  withheld[publication.release].map((mark) => wordOf[mark])
