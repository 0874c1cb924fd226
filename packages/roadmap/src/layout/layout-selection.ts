import { message } from '@rsr/model'
import type { VFileMessage } from 'vfile-message'
import { headPlace, headText } from './layout-head.ts'
import { near } from './near.ts'
import type { LayoutSource } from './parse-layout.ts'

/** The selection that the documents of a layout are made over; nothing where it is that of the assessment. */
export const selectionOf = (layout: LayoutSource): string | undefined =>
  headText(layout, 'selection') || undefined

/** That a layout names a selection that there is not; nothing where all is well. */
export function selectionMessages(layout: LayoutSource, known: ReadonlyMap<string, unknown>): VFileMessage[] {
  const id = selectionOf(layout)
  if (id === undefined || known.has(id)) return []
  const { position } = headPlace(layout, 'selection')
  const problem = `there is no selection \`${id}\`${near(id, known.keys())}`
  return [message('layout-directive', { file: layout.file, position }, { problem })]
}
