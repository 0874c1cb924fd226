/** A kind of part: what the package says of it (ISO/IEC 29500-1, clause 11). */
export interface PartKind {
  readonly path: RegExp
  /** Nothing where its ending says it. */
  readonly contentType?: string
  /** The part that leads to it; empty for the package itself. Nothing where those lead to it that show it. */
  readonly from?: string
  /** The type of the relationship that does. */
  readonly relationship: string
}

const main = 'word/document.xml'
const office = 'application/vnd.openxmlformats-officedocument'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const kinds: readonly PartKind[] = [
  {
    path: /^word\/document\.xml$/,
    contentType: `${office}.wordprocessingml.document.main+xml`,
    from: '',
    relationship: `${relationships}/officeDocument`,
  },
  {
    path: /^docProps\/core\.xml$/,
    contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
    from: '',
    relationship: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  },
  {
    path: /^docProps\/custom\.xml$/,
    contentType: `${office}.custom-properties+xml`,
    from: '',
    relationship: `${relationships}/custom-properties`,
  },
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

/** The kind of a part. @throws if the package would not know what to say of it. */
export function kindOf(path: string): PartKind {
  const kind = kinds.find((each) => each.path.test(path))
  if (!kind) throw new Error(`Unexpected part \`${path}\`, of no kind that Word files have`)
  return kind
}
