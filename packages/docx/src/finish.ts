import { strFromU8, strToU8, unzipSync, type Unzipped, type Zippable, zipSync } from 'fflate'

const types = '[Content_Types].xml'

interface Finish {
  /** Pictures that `docx` knows nothing of, by their names in the package. */
  readonly media?: Readonly<Record<string, Uint8Array>>
  readonly isRightToLeft?: boolean
}

/**
 * Finishes what `docx` wrote: custom XML gets its type and its relationship, custom properties that hold nothing are left
 * out, and the whole is zipped again so that the same parts give the same bytes, since `docx` writes the time into
 * every entry. (The other things that differ between two runs of `docx`, ids and dates, are all given to it.)
 */
export function finish(file: Uint8Array, { media = {}, isRightToLeft = false }: Finish = {}): Uint8Array {
  const parts = withoutEmptyProperties(withCustomXml(unzipSync(file)))
  return zipped(isRightToLeft ? withTurnedSections(parts) : parts, media)
}

/** Sections from right to left, which `docx` does not offer: before the last property (ISO/IEC 29500-1, 17.6.17). */
const withTurnedSections = (parts: Unzipped): Unzipped => ({
  ...parts,
  ...changed(parts, 'word/document.xml', (text) =>
    text.replaceAll('<w:docGrid', '<w:bidi/><w:rtlGutter/><w:docGrid'),
  ),
})

function withCustomXml(parts: Unzipped): Unzipped {
  if (!parts['customXml/item1.xml']) return parts
  const type =
    '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>'
  const relationship =
    '<Relationship Id="rIdManifest" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/>'
  return {
    ...parts,
    ...changed(parts, types, (text) => text.replace('</Types>', `${type}</Types>`)),
    ...changed(parts, 'word/_rels/document.xml.rels', (text) =>
      text.replace('</Relationships>', `${relationship}</Relationships>`),
    ),
  }
}

/** `docx` writes the part always. */
function withoutEmptyProperties(parts: Unzipped): Unzipped {
  const { 'docProps/custom.xml': properties, ...others } = parts
  if (!properties || strFromU8(properties).includes('<property ')) return parts
  return {
    ...others,
    ...changed(parts, types, (text) => text.replace(/<Override [^>]*\/docProps\/custom\.xml"[^>]*>/, '')),
    ...changed(parts, '_rels/.rels', (text) =>
      text.replace(/<Relationship [^>]*docProps\/custom\.xml"[^>]*>/, ''),
    ),
  }
}

function changed(parts: Unzipped, name: string, change: (text: string) => string): Unzipped {
  const bytes = parts[name]
  return bytes ? { [name]: strToU8(change(strFromU8(bytes))) } : {}
}

/** The content types come first, as Word writes them, then the relationships of the package, then the rest by name. */
function zipped(read: Unzipped, media: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const parts = { ...read, ...media }
  const first = [types, '_rels/.rels']
  const rest = Object.keys(parts).filter((name) => !first.includes(name))
  const ordered: Zippable = {}
  for (const name of [...first, ...rest.toSorted(byCode)]) {
    const bytes = parts[name]
    // fflate writes local time: a date made of local parts is the same in every time zone.
    if (bytes) ordered[name] = [bytes, { mtime: new Date(1980, 0, 1), level: 6 }]
  }
  return zipSync(ordered)
}

/** By code unit, not by locale. */
function byCode(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
