import { damaged } from './malformed-xml.ts'

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** A text of XML without its references (Extensible Markup Language 1.0, 4.1 and 4.6), and with one kind of line break. */
export function unescaped(text: string): string {
  const plain = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  return plain.includes('&') ? plain.replace(/&(?:#(x?)([\da-fA-F]+);|([a-z]+);)?/g, letterOf) : plain
}

function letterOf(reference: string, hex?: string, digits?: string, name?: string): string {
  const known = named[name ?? '']
  if (known !== undefined) return known
  const code = Number(`${hex ? '0x' : ''}${digits}`)
  if (!isLetter(code)) throw damaged(`\`${reference}\` stands for nothing`)
  return String.fromCodePoint(code)
}

/** Which letters XML may have (2.2). */
const isLetter = (code: number) =>
  code === 9 ||
  code === 10 ||
  code === 13 ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff)
