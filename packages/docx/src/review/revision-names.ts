import type { Revision } from './story.ts'

/** The elements around words, or of a mark or a row, that a tracked change makes or unmakes. */
export const wrappers: Readonly<Record<string, Revision['kind']>> = {
  'w:ins': 'insert',
  'w:del': 'delete',
  'w:moveFrom': 'move-from',
  'w:moveTo': 'move-to',
}

/** The elements that record what something looked like before. */
export const formats: ReadonlySet<string> = new Set([
  'w:rPrChange',
  'w:pPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:tblPrExChange',
  'w:tblGridChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:numberingChange',
  // The making and unmaking of controls, whose words are tracked apart.
  'w:customXmlInsRangeStart',
  'w:customXmlDelRangeStart',
  'w:customXmlMoveFromRangeStart',
  'w:customXmlMoveToRangeStart',
])

/** Cells that were added, taken out or joined. */
export const cells: Readonly<Record<string, Revision['kind']>> = {
  'w:cellIns': 'insert',
  'w:cellDel': 'delete',
  'w:cellMerge': 'format',
}

export const isRevision = (name: string): boolean =>
  Object.hasOwn(wrappers, name) || formats.has(name) || Object.hasOwn(cells, name)
