import { type PartKind, propertyKinds } from '@rsr/opc'

const office = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const main = 'xl/workbook.xml'

/** The parts of a workbook (ISO/IEC 29500-1, 12.3). */
export const workbookKinds: readonly PartKind[] = [
  ...propertyKinds,
  {
    path: /^xl\/workbook\.xml$/,
    contentType: `${office}.sheet.main+xml`,
    from: '',
    relationship: `${relationships}/officeDocument`,
  },
  {
    path: /^xl\/styles\.xml$/,
    contentType: `${office}.styles+xml`,
    from: main,
    relationship: `${relationships}/styles`,
  },
  {
    path: /^xl\/worksheets\/sheet\d+\.xml$/,
    contentType: `${office}.worksheet+xml`,
    from: main,
    relationship: `${relationships}/worksheet`,
  },
]
