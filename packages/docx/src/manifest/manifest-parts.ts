import { customProperties } from '@rsr/opc'
import type { Manifest } from './manifest-of.ts'

/** The namespace of the manifest's root element, by which it is found among other custom XML. */
export const manifestNamespace = 'urn:rsr:manifest:1'
/** The custom property of a file that holds `sha256:` and the hash of the JSON in the manifest's part. */
export const manifestProperty = 'rsr.manifest'
/** The custom property that names the one agency for which a file is made. */
export const recipientProperty = 'rsr.recipient'

/** Any will do that is always the same; a file has one manifest, or is a form. */
const itemId = '{5D6E1F0A-7C2B-4B8E-9A53-2F4D1C0E8B71}'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006'

/**
 * The parts of a Word file with its manifest: custom XML (ISO/IEC 29500-1, 15.2.5 and 22.5), which Word and LibreOffice keep
 * through a review, and the custom properties that say whether it is as it was sent, and for whom it is if for one.
 */
export async function manifestParts(manifest: Manifest, recipient?: string): Promise<Record<string, string>> {
  const json = asXml(JSON.stringify(manifest))
  return {
    ...customXml('manifest', manifestNamespace, json),
    'docProps/custom.xml': customProperties({
      [manifestProperty]: `sha256:${await sha256(json)}`,
      ...(recipient !== undefined && { [recipientProperty]: recipient }),
    }),
  }
}

/** JSON may hold the two characters that XML may not. */
const asXml = (json: string) =>
  json.replace(/[\uFFFE\uFFFF]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`)

/** A part of custom XML with JSON in it, and its properties. */
export const customXml = (root: string, namespace: string, json: string): Record<string, string> => ({
  'customXml/item1.xml': `${head}<${root} xmlns="${namespace}">${escaped(asXml(json))}</${root}>`,
  'customXml/itemProps1.xml': `${head}<ds:datastoreItem xmlns:ds="${office}/customXml" ds:itemID="${itemId}"><ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
})

/** JSON has so many quotes that it takes long to read them as entities; between tags they need not be. */
const escaped = (json: string) => json.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`)

/** The hash of a text, in hexadecimal digits. */
export async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
