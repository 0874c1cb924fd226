import { type Component, element } from '@rsr/opc'

/** What a sheet is made of beside its cells; what is left out is not there. */
export interface Worksheet {
  readonly rows: readonly Component[]
  /** In letters. */
  readonly widths: readonly number[]
  readonly isRightToLeft: boolean
  readonly isSelected?: boolean
  /** How many rows and columns stay in view. */
  readonly frozen?: { readonly rows: number; readonly columns: number }
  readonly isProtected?: boolean
  /** Ranges that are one cell each. */
  readonly merged?: readonly string[]
  /** The range whose rows can be filtered. */
  readonly filter?: string
  readonly validations?: readonly Component[]
  readonly links?: readonly Component[]
  readonly page?: PageSetup
}

export interface PageSetup {
  readonly paper: 'A4' | 'Letter'
  readonly isLandscape: boolean
  /** With the codes of ISO/IEC 29500-1, 18.3.1.46. */
  readonly footer: string
}

const paperSizes = { A4: 9, Letter: 1 } as const
/** In inches. */
const margins = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 }

/** What may be done in a protected sheet: everything but changing what is locked. There is no password. */
const allowed = {
  formatCells: 0,
  formatColumns: 0,
  formatRows: 0,
  insertColumns: 0,
  insertRows: 0,
  insertHyperlinks: 0,
  sort: 0,
  autoFilter: 0,
}

/** As far as anybody writes. */
const everywhere = 'A1:AZ2000'

/** The part of a sheet (ISO/IEC 29500-1, 18.3.1.99), in the order that its schema asks for. */
export function worksheet(sheet: Worksheet): string {
  const { rows, widths, filter, merged = [], validations = [], links = [], page } = sheet
  const root = element(
    'worksheet',
    {
      xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    },
    [
      ...(page ? [element('sheetPr', {}, [element('pageSetUpPr', { fitToPage: 1 })])] : []),
      element('sheetViews', {}, [view(sheet)]),
      element('cols', {}, widths.map(column)),
      element('sheetData', {}, rows),
      ...(sheet.isProtected ? [element('sheetProtection', { sheet: 1, ...allowed })] : []),
      ...(filter === undefined ? [] : [element('autoFilter', { ref: filter })]),
      ...(merged.length > 0
        ? [
            element(
              'mergeCells',
              { count: merged.length },
              merged.map((ref) => element('mergeCell', { ref })),
            ),
          ]
        : []),
      ...(validations.length > 0
        ? [element('dataValidations', { count: validations.length }, validations)]
        : []),
      ...(links.length > 0 ? [element('hyperlinks', {}, links)] : []),
      ...(page ? pageElements(page) : []),
      // No green corners where a number is text, as it is meant.
      element('ignoredErrors', {}, [element('ignoredError', { sqref: everywhere, numberStoredAsText: 1 })]),
    ],
  )
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root.xml}`
}

function view({ isRightToLeft, isSelected, frozen }: Worksheet): Component {
  const attributes = {
    ...(isRightToLeft && { rightToLeft: 1 }),
    showGridLines: 0,
    ...(isSelected && { tabSelected: 1 }),
    workbookViewId: 0,
  }
  if (!frozen) return element('sheetView', attributes)
  const { rows, columns } = frozen
  return element('sheetView', attributes, [
    element('pane', {
      ...(columns > 0 && { xSplit: columns }),
      ySplit: rows,
      topLeftCell: `${String.fromCharCode(65 + columns)}${rows + 1}`,
      activePane: columns > 0 ? 'bottomRight' : 'bottomLeft',
      state: 'frozen',
    }),
  ])
}

const column = (width: number, index: number) =>
  element('col', { min: index + 1, max: index + 1, width, customWidth: 1 })

const pageElements = ({ paper, isLandscape, footer }: PageSetup): Component[] => [
  element('pageMargins', margins),
  element('pageSetup', {
    paperSize: paperSizes[paper],
    fitToHeight: 0,
    orientation: isLandscape ? 'landscape' : 'portrait',
  }),
  element('headerFooter', {}, [element('oddFooter', {}, [footer])]),
]
