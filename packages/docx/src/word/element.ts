import { BuilderElement, type XmlComponent } from 'docx'

/** Anything that stands inside a Word part. */
export type Component = XmlComponent

/** An XML element as written here, for what `docx` does not offer. */
class Element extends BuilderElement {
  constructor(
    name: string,
    attributes: Readonly<Record<string, string | number>>,
    children: (Component | string)[],
  ) {
    super({ name, attributes: withKeys(attributes) })
    this.root.push(...children)
  }
}

/** Makes an XML element: `element('w:tag', { 'w:val': key })`. Text is escaped when it is written. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: (Component | string)[] = [],
): Component {
  return new Element(name, attributes, children)
}

function withKeys(attributes: Readonly<Record<string, string | number>>) {
  return Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }]))
}
