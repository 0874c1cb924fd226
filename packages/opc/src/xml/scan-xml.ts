import { damaged, MalformedXml } from './malformed-xml.ts'
import { ScannedAttributes } from './scanned-attributes.ts'
import { unescaped } from './unescaped.ts'
import { isSpace, XmlNames } from './xml-names.ts'

/** What is told of a document, in its order. Names have the prefixes of `XmlNames`, whichever the file has. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void
  text(text: string): void
  close(name: string): void
}

/** The attributes of an element, to be asked while it opens. */
export interface Attributes {
  get(name: string): string | undefined
}

/** Deeper than any part of a file of Office is. */
const deepest = 256

/**
 * Reads XML (W3C, Extensible Markup Language 1.0) several times as fast as a parser that makes something of all that it
 * sees: nothing is cut out of the document but what is asked for.
 *
 * @throws a `MalformedXml` where it is not well formed, is nested too deeply, or has a document type, which Office never
 *   writes and which alone could declare entities.
 */
export function scanXml(xml: string, handler: XmlHandler): void {
  if (illegal.test(xml)) throw damaged('it has letters that XML may not have')
  const names = new XmlNames()
  const attributes = new ScannedAttributes(xml, names)
  /** The elements that are open, as they are called in the file and by us. */
  const written: string[] = []
  const open: string[] = []
  let isDone = false
  for (let at = 0, tag = 0; at < xml.length;) {
    tag = xml.indexOf('<', at)
    if (tag < 0) tag = xml.length
    if (tag > at) say(at, tag)
    if (tag === xml.length) break
    const next = xml.charCodeAt(tag + 1)
    at =
      next === 0x2f
        ? closing(tag + 2)
        : next === 0x21
          ? special(tag)
          : next === 0x3f
            ? instruction(tag)
            : opening(tag)
  }
  if (open.length > 0 || !isDone) throw damaged('it ends too early')

  function say(from: number, to: number): void {
    const text = xml.slice(from, to)
    if (open.length === 0) {
      if (/\S/.test(text)) throw damaged('there is text outside of its root')
    } else if (text.includes(']]>')) throw damaged('there is an end of a section that has not begun')
    else handler.text(unescaped(text))
  }

  function opening(tag: number): number {
    if (isDone && open.length === 0) throw damaged('it has a second root')
    const end = names.endOf(xml, tag + 1)
    const name = xml.slice(tag + 1, end)
    const at = attributes.read(end)
    if (open.length === 0 && names.declare(attributes)) attributes.read(end)
    isDone = true
    const known = names.ofElement(name)
    handler.open(known, attributes)
    if (xml.charCodeAt(at) === 0x2f) {
      if (xml.charCodeAt(at + 1) !== 0x3e) throw damaged(`the tag \`${name}\` is not well formed`)
      handler.close(known)
      return at + 2
    }
    written.push(name)
    if (open.push(known) > deepest) throw new MalformedXml('is nested too deeply')
    return at + 1
  }

  function closing(from: number): number {
    const name = written.pop()
    const known = open.pop()
    if (name === undefined || known === undefined || !xml.startsWith(name, from))
      throw damaged('a tag closes what is not open')
    let at = from + name.length
    while (isSpace(xml.charCodeAt(at))) at++
    if (xml.charCodeAt(at) !== 0x3e) throw damaged('a tag closes what is not open')
    handler.close(known)
    return at + 1
  }

  /** A comment, or a section of letters as they are. */
  function special(tag: number): number {
    if (xml.startsWith('<!--', tag)) {
      const end = xml.indexOf('--', tag + 4)
      if (end < 0 || xml.charCodeAt(end + 2) !== 0x3e) throw damaged('a comment is not well formed')
      return end + 3
    }
    if (xml.startsWith('<![CDATA[', tag) && open.length > 0) {
      const end = xml.indexOf(']]>', tag + 9)
      if (end < 0) throw damaged('it ends too early')
      handler.text(xml.slice(tag + 9, end).replace(/\r\n?/g, '\n'))
      return end + 3
    }
    if (xml.startsWith('<!DOCTYPE', tag))
      throw new MalformedXml('has a document type, as no file of Office has')
    throw damaged('a tag is not well formed')
  }

  function instruction(tag: number): number {
    const end = xml.indexOf('?>', tag + 2)
    const target = /^<\?([\p{L}_:][\p{L}\p{M}\p{N}_:.-]*)[\s?]/u.exec(xml.slice(tag, tag + 100))?.[1]
    if (end < 0 || target === undefined || (/^xml$/i.test(target) && tag > 0))
      throw damaged('an instruction is not well formed')
    return end + 2
  }
}

// oxlint-disable-next-line no-control-regex -- they are what is looked for
const illegal = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/
