import { type Component, element, relationshipId } from '@rsr/opc'
import type { AnswerForm } from '@rsr/roadmap'
import { columnNames } from './column-names.ts'
import { columnName, quotedSheet } from './reference.ts'
import { firstRow, headRow } from './table-sheet.ts'

export interface SheetEntry {
  readonly name: string
  readonly path: string
  readonly state: 'visible' | 'hidden' | 'veryHidden'
}

/** The part that names the sheets, the rows that are printed on each page, and the columns (ISO/IEC 29500-1, 18.2.27). */
export function workbookPart(entries: readonly SheetEntry[], form: AnswerForm): string {
  const root = element(
    'workbook',
    {
      xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    },
    [
      element('bookViews', {}, [element('workbookView', { activeTab: 0, tabRatio: 850 })]),
      element(
        'sheets',
        {},
        entries.map(({ name, path, state }, index) =>
          element('sheet', {
            name,
            sheetId: index + 1,
            ...(state !== 'visible' && { state }),
            'r:id': relationshipId(path),
          }),
        ),
      ),
      element('definedNames', {}, [...builtIn(entries, form), ...columnNames(entries, form)]),
    ],
  )
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root.xml}`
}

/** The names that Excel keeps for itself: which rows can be filtered, and which are printed on each page (18.2.5). */
function builtIn(entries: readonly SheetEntry[], { tables }: AnswerForm): Component[] {
  return ['_xlnm._FilterDatabase', '_xlnm.Print_Titles'].flatMap((name) =>
    tables.map(({ columns, rows }, index) => {
      const sheet = quotedSheet(entries[index + 1]?.name ?? '')
      const last = `$${columnName(columns.length - 1)}$${firstRow + rows.length}`
      return name === '_xlnm.Print_Titles'
        ? named(name, index + 1, `${sheet}!$${headRow + 1}:$${headRow + 1}`, false)
        : named(name, index + 1, `${sheet}!$${columnName(0)}$${headRow + 1}:${last}`, true)
    }),
  )
}

const named = (name: string, index: number, range: string, hidden: boolean) =>
  element('definedName', { name, localSheetId: index, ...(hidden && { hidden: 1 }) }, [range])
