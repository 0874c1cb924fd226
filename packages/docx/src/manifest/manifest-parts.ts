import { escapeXml } from '../escape-xml.ts'
import type { Manifest } from './manifest-of.ts'

/** The namespace of the manifest's root element, by which it is found among other custom XML. */
export const manifestNamespace = 'urn:rsr:manifest:1'
/** The custom property of a file that holds `sha256:` and the hash of the JSON in the manifest's part. */
export const manifestProperty = 'rsr.manifest'

/** Any will do that is always the same; a file has one manifest. */
const itemId = '{5D6E1F0A-7C2B-4B8E-9A53-2F4D1C0E8B71}'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006'

/**
 * The parts of a Word file with its manifest: custom XML (ISO/IEC 29500-1, 15.2.5 and 22.5), which Word and LibreOffice keep
 * through a review, and the custom property that says whether it is as it was sent.
 */
export async function manifestParts(manifest: Manifest): Promise<Record<string, string>> {
  const json = JSON.stringify(manifest)
  const properties = `${office}/custom-properties`
  return {
    'customXml/item1.xml': `${head}<manifest xmlns="${manifestNamespace}">${escapeXml(json)}</manifest>`,
    'customXml/itemProps1.xml': `${head}<ds:datastoreItem xmlns:ds="${office}/customXml" ds:itemID="${itemId}"><ds:schemaRefs><ds:schemaRef ds:uri="${manifestNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
    'docProps/custom.xml': `${head}<Properties xmlns="${properties}" xmlns:vt="${office}/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${manifestProperty}"><vt:lpwstr>sha256:${await sha256(json)}</vt:lpwstr></property></Properties>`,
  }
}

async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
