import type { Revision } from './story.ts'

/** What an element of a tracked change is of: the words in it, a mark or a row; the look of what it stands in; a cell. */
interface TrackedElement {
  readonly of: 'words' | 'look' | 'cell'
  readonly kind: Revision['kind']
}

const look = { of: 'look', kind: 'format' } as const

/** The elements that record a tracked change (ISO/IEC 29500-1, 17.13.5). */
export const trackedElements: ReadonlyMap<string, TrackedElement> = new Map<string, TrackedElement>([
  ['w:ins', { of: 'words', kind: 'insert' }],
  ['w:del', { of: 'words', kind: 'delete' }],
  ['w:moveFrom', { of: 'words', kind: 'move-from' }],
  ['w:moveTo', { of: 'words', kind: 'move-to' }],
  ['w:cellIns', { of: 'cell', kind: 'insert' }],
  ['w:cellDel', { of: 'cell', kind: 'delete' }],
  ['w:cellMerge', { of: 'cell', kind: 'format' }],
  ['w:rPrChange', look],
  ['w:pPrChange', look],
  ['w:sectPrChange', look],
  ['w:tblPrChange', look],
  ['w:tblPrExChange', look],
  ['w:tblGridChange', look],
  ['w:trPrChange', look],
  ['w:tcPrChange', look],
  ['w:numberingChange', look],
  // The making and unmaking of controls, whose words are tracked apart.
  ['w:customXmlInsRangeStart', look],
  ['w:customXmlDelRangeStart', look],
  ['w:customXmlMoveFromRangeStart', look],
  ['w:customXmlMoveToRangeStart', look],
])
