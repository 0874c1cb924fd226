import { damaged } from './malformed-xml.ts'
import { unescaped } from './unescaped.ts'
import { isSpace, type XmlNames } from './xml-names.ts'

/** More than any element of Office has. */
const most = 256

/** The attributes of one tag after another: where each value stands, so that only those are cut out that are asked for. */
export class ScannedAttributes {
  private readonly names: string[] = []
  private readonly starts: number[] = []
  private readonly ends: number[] = []
  private count = 0
  private readonly xml: string
  private readonly known: XmlNames

  constructor(xml: string, known: XmlNames) {
    this.xml = xml
    this.known = known
  }

  get(name: string): string | undefined {
    for (let index = 0; index < this.count; index++) if (this.names[index] === name) return this.value(index)
    return undefined
  }

  *[Symbol.iterator](): Generator<[name: string, value: string]> {
    for (let index = 0; index < this.count; index++) yield [this.names[index] ?? '', this.value(index)]
  }

  /** Reads those of a tag from the end of its name on. @returns where they end: at `>` or `/`. */
  read(from: number): number {
    const { xml } = this
    this.count = 0
    let code = xml.charCodeAt(from)
    if (code === 0x3e || code === 0x2f) return from
    const nextTag = xml.indexOf('<', from)
    for (let at = from; ;) {
      const start = spaceEnd(xml, at)
      code = xml.charCodeAt(start)
      if (code === 0x3e || code === 0x2f) return start
      const end = this.known.endOf(xml, start)
      const equals = spaceEnd(xml, end)
      const quote = spaceEnd(xml, equals + 1)
      const isQuoted = xml.charCodeAt(quote) === 0x22 || xml.charCodeAt(quote) === 0x27
      const close = isQuoted ? xml.indexOf(xml.charAt(quote), quote + 1) : -1
      const isWhole = start > at && xml.charCodeAt(equals) === 0x3d && close > 0
      if (!isWhole || (nextTag >= 0 && close > nextTag)) throw damaged('a tag is not well formed')
      this.add(this.known.ofAttribute(xml.slice(start, end)), quote + 1, close)
      at = close + 1
    }
  }

  private add(name: string, start: number, end: number): void {
    for (let index = 0; index < this.count; index++)
      if (this.names[index] === name) throw damaged(`an attribute \`${name}\` stands there twice`)
    if (this.count === most) throw damaged('a tag has too many attributes')
    this.names[this.count] = name
    this.starts[this.count] = start
    this.ends[this.count] = end
    this.count++
  }

  private value(index: number): string {
    const text = this.xml.slice(this.starts[index], this.ends[index])
    return unescaped(/[\t\n\r]/.test(text) ? text.replace(/\r\n|[\t\n\r]/g, ' ') : text)
  }
}

function spaceEnd(xml: string, from: number): number {
  let at = from
  while (isSpace(xml.charCodeAt(at))) at++
  return at
}
