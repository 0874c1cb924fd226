/** A kind of part: what the package says of it (ISO/IEC 29500-1, clauses 11 and 12). */
export interface PartKind {
  readonly path: RegExp
  /** Nothing where its ending says it. */
  readonly contentType?: string
  /** The part that leads to it; empty for the package itself. Nothing where those lead to it that show it. */
  readonly from?: string
  /** The type of the relationship that does. */
  readonly relationship: string
}

/** The parts that say something of a file, whichever program it is for. */
export const propertyKinds: readonly PartKind[] = [
  {
    path: /^docProps\/core\.xml$/,
    contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
    from: '',
    relationship: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  },
  {
    path: /^docProps\/custom\.xml$/,
    contentType: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
    from: '',
    relationship: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties',
  },
]

/** The kind of a part. @throws if the package would not know what to say of it. */
export function kindOf(path: string, kinds: readonly PartKind[]): PartKind {
  const kind = kinds.find((each) => each.path.test(path))
  if (!kind) throw new Error(`Unexpected part \`${path}\`, of no kind that these files have`)
  return kind
}
