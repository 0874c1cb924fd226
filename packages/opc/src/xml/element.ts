import { escapeXml } from './escape-xml.ts'

/** Anything that stands inside a part: an XML element, written out; all text in it is escaped. */
export interface Component<Name extends string = string> {
  readonly name: Name
  readonly xml: string
}

/** Makes an XML element: `element('w:tag', { 'w:val': key })`. Text is escaped. */
export function element<Name extends string>(
  name: Name,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly (Component | string)[] = [],
): Component<Name> {
  let start: string = name
  for (const key of Object.keys(attributes)) start += ` ${key}="${escapeXml(String(attributes[key]))}"`
  if (children.length === 0) return { name, xml: `<${start}/>` }
  // Joined, since what is put together by `+` stays in pieces until the end: ten times of them cost more than tenfold.
  const content = children.map((child) => (typeof child === 'string' ? escapeXml(child) : child.xml)).join('')
  return { name, xml: `<${start}>${content}</${name}>` }
}
