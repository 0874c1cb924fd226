import { type DocumentTree, walk } from '@rsr/document'
import { roadmapTableId } from '../views/roadmap-table.ts'

/** Whether a document prints a roadmap: actions in their order, and not only that there are none. */
export const holdsPlan = (tree: DocumentTree): boolean =>
  walk(tree).some((node) => node.type === 'captionedTable' && node.id === roadmapTableId)
