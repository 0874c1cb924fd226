import { damaged } from './malformed-xml.ts'

/**
 * What the namespaces that are read here are called (ISO/IEC 29500-1, annex A; [MS-DOCX], 2.2), in either form: as Word does,
 * and `x` where Excel has no prefix.
 */
const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 'x',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': 'x',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.microsoft.com/office/word/2012/wordml': 'w15',
  'http://purl.org/dc/elements/1.1/': 'dc',
}

/** The names of elements and attributes in a document: each is looked at once, and is one and the same text then. */
export class XmlNames {
  private readonly elements = new Map<string, string>()
  private readonly attributes = new Map<string, string>()
  private readonly renamed = new Map<string, string>()

  /** Where the name ends that begins at a place. */
  endOf(xml: string, from: number): number {
    let at = from
    for (let code = xml.charCodeAt(at); isOfName(code); code = xml.charCodeAt(at)) at++
    return at
  }

  /** The name that is known for one that is written. @throws if it is none. */
  ofElement(written: string): string {
    return this.elements.get(written) ?? this.know(written, this.elements)
  }

  ofAttribute(written: string): string {
    return this.attributes.get(written) ?? this.know(written, this.attributes)
  }

  /** Takes what the root declares: programs may choose prefixes. @returns whether this one has others than ours. */
  declare(declared: Iterable<readonly [name: string, uri: string]>): boolean {
    for (const [name, uri] of declared) {
      const [, prefix = ''] = /^xmlns(?::(.+))?$/.exec(name) ?? []
      const known = prefixes[uri]
      if (name.startsWith('xmlns') && known !== undefined && prefix !== known) this.renamed.set(prefix, known)
    }
    if (this.renamed.size === 0) return false
    this.elements.clear()
    this.attributes.clear()
    return true
  }

  private know(written: string, names: Map<string, string>): string {
    if (!/^[\p{L}_:][\p{L}\p{M}\p{N}_:.\-\u00B7]*$/u.test(written)) throw damaged('a tag is not well formed')
    const colon = written.indexOf(':')
    // An attribute without a prefix has no namespace (Namespaces in XML 1.0, 6.2).
    const isFree = colon < 0 && names === this.attributes
    const known = isFree ? undefined : this.renamed.get(written.slice(0, Math.max(colon, 0)))
    const full = known === undefined ? written : `${known}:${written.slice(colon + 1)}`
    // Of names that are keys of an object, engines keep one each, which are compared the fastest.
    const [name = full] = Object.keys({ [full]: true })
    names.set(written, name)
    return name
  }
}

/** Whether a letter goes on with a name: what ends one is a space, or a sign of tags. */
const isOfName = (code: number) =>
  code > 0x20 && code !== 0x3e && code !== 0x2f && code !== 0x3d && code !== 0x3c

export const isSpace = (code: number) => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09
