import { ConcreteHyperlink, InternalHyperlink, type XmlComponent } from 'docx'
import { cleanText } from '@rsr/document'
import type { Component } from './element.ts'

const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'
type WritingContext = Parameters<XmlComponent['prepForXml']>[0]

/**
 * A link to the outside. The `ExternalHyperlink` of `docx` is only valid as a direct child of a paragraph, and the
 * name of its relationship is random; this one is valid anywhere (in a content control, in a footnote), because it
 * adds the relationship to whatever part it is written into.
 */
class Link extends ConcreteHyperlink {
  private readonly address: string

  constructor(id: number, address: string, children: Component[]) {
    super([], `Link${id}`)
    this.root.push(...children)
    this.address = address
  }

  override prepForXml(context: WritingContext) {
    context.viewWrapper.Relationships.addRelationship(this.linkId, relationship, this.address, 'External')
    return super.prepForXml(context)
  }
}

/**
 * A link to the outside; `id` is the link's own in the document. Only addresses that are safe to open from a file
 * become links (web and mail); of any other only the words are printed.
 */
export function link(id: number, url: string, children: Component[]): Component[] {
  return isOutside(url) ? [new Link(id, uri(url), children)] : children
}

/** Whether an address is one that becomes a link. */
export function isOutside(url: string): boolean {
  return /^(https?:\/\/|mailto:)[^\s/]/i.test(url)
}

class InternalLink extends InternalHyperlink {
  constructor(anchor: string, children: Component[]) {
    super({ anchor, children: [] })
    this.root.push(...children)
  }
}

/** A link to a bookmark of the document. */
export function internalLink(anchor: string, children: Component[]): Component {
  return new InternalLink(anchor, children)
}

/** The target of a relationship is a URI (ISO/IEC 29500-2, 9.3.2.2); Word calls a file with any other damaged. */
function uri(url: string): string {
  return cleanText(url).replace(/[^\x21-\x7E]|["<>\\^`{|}]|%(?![\dA-Fa-f]{2})/gu, encodeURIComponent)
}
