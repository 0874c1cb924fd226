import { type PartKind, propertyKinds } from '@rsr/opc'

const main = 'word/document.xml'
const office = 'application/vnd.openxmlformats-officedocument'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The parts of a Word file (ISO/IEC 29500-1, clause 11). */
export const wordKinds: readonly PartKind[] = [
  {
    path: /^word\/document\.xml$/,
    contentType: `${office}.wordprocessingml.document.main+xml`,
    from: '',
    relationship: `${relationships}/officeDocument`,
  },
  ...propertyKinds,
  {
    path: /^word\/theme\/theme1\.xml$/,
    contentType: `${office}.theme+xml`,
    from: main,
    relationship: `${relationships}/theme`,
  },
  ...['styles', 'numbering', 'settings', 'fontTable', 'footnotes', 'comments', 'header', 'footer'].map(
    (name) => ({
      path: new RegExp(`^word/${name}\\d*\\.xml$`),
      contentType: `${office}.wordprocessingml.${name}+xml`,
      from: main,
      relationship: `${relationships}/${name}`,
    }),
  ),
  {
    path: /^word\/commentsExtended\.xml$/,
    contentType: `${office}.wordprocessingml.commentsExtended+xml`,
    from: main,
    relationship: 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended',
  },
  { path: /^word\/media\//, relationship: `${relationships}/image` },
  { path: /^customXml\/item\d+\.xml$/, from: main, relationship: `${relationships}/customXml` },
  {
    path: /^customXml\/itemProps1\.xml$/,
    contentType: `${office}.customXmlProperties+xml`,
    from: 'customXml/item1.xml',
    relationship: `${relationships}/customXmlProps`,
  },
]
