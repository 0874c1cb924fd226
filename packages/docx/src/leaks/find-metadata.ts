import type { ReleaseKind } from '@rsr/document'
import { formNamespace, formProperty } from '../form/form-parts.ts'
import { manifestNamespace, manifestProperty, recipientProperty } from '../manifest/manifest-parts.ts'
import { type XmlNode, attribute, descendants } from '@rsr/opc'
import type { Leak } from './leak.ts'

const ours: readonly string[] = [manifestProperty, recipientProperty]

/** Data that a file carries beside its text: custom properties, custom XML, and what is written into pictures. */
export function findMetadata(
  parts: ReadonlyMap<string, XmlNode>,
  bytes: ReadonlyMap<string, Uint8Array>,
  release: ReleaseKind,
  isForm: boolean,
): Leak[] {
  const mayHave = (name: string) =>
    isForm ? name.startsWith(formProperty) : release !== 'public' && ours.includes(name)
  const namespace = isForm ? formNamespace : release === 'public' ? undefined : manifestNamespace
  const leaks: Leak[] = []
  for (const [part, root] of parts) {
    for (const node of part === 'docProps/custom.xml' ? descendants(root) : []) {
      const name = attribute(node, 'name')
      if (node.name === 'property' && !mayHave(name ?? ''))
        leaks.push({ part, problem: `the custom property \`${name}\`` })
    }
    const isData = /^customXml\/item\d+\.xml$/.test(part)
    if (isData && root.uri !== namespace)
      leaks.push({ part, problem: `data of the namespace \`${root.uri}\`` })
  }
  for (const [part, content] of bytes) {
    const found = /\.(png|jpe?g)$/.test(part) ? pictureData(content) : undefined
    if (found !== undefined) leaks.push({ part, problem: `data in a picture (${found})` })
  }
  return leaks
}

/** Texts in PNG (its section 11.3), EXIF in either kind. */
function pictureData(content: Uint8Array): string | undefined {
  const text = new TextDecoder('latin1').decode(content)
  return ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'Exif\0', 'http://ns.adobe.com/xap'].find((mark) =>
    text.includes(mark),
  )
}
