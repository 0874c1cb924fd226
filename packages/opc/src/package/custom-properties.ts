import { escapeXml } from '../xml/escape-xml.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
/** Of the properties that users define ([MS-OLEPS], 2.20). */
const format = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}'

/** The part of a file with properties of our own, which programs keep and people seldom see (ISO/IEC 29500-1, 22.3). */
export function customProperties(values: Readonly<Record<string, string>>): string {
  const items = Object.entries(values).map(
    // Numbers from 2 on: Office keeps 0 and 1 (ISO/IEC 29500-1, 22.3.2.2).
    ([name, value], index) =>
      `<property fmtid="${format}" pid="${index + 2}" name="${escapeXml(name)}"><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`,
  )
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Properties xmlns="${office}/custom-properties" xmlns:vt="${office}/docPropsVTypes">${items.join('')}</Properties>`
}
