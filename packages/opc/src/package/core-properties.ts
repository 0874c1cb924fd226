import { escapeXml } from '../xml/escape-xml.ts'

/** What the properties of a file say; nothing else is written into them. */
export interface CoreProperties {
  readonly title: string
  readonly subject: string
  /** An office, never a person. */
  readonly creator: string
  /** BCP 47 tag */
  readonly language: string
  /** ISO 8601 day */
  readonly date: string
}

/** What the file says of itself (ISO/IEC 29500-2, clause 11): the office that made it, no person, no clock. */
export function coreProperties({ title, subject, creator, language, date }: CoreProperties): string {
  const day = `${escapeXml(date)}T00:00:00Z`
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<dc:title>${escapeXml(title)}</dc:title>
<dc:subject>${escapeXml(subject)}</dc:subject>
<dc:creator>${escapeXml(creator)}</dc:creator>
<dc:language>${escapeXml(language)}</dc:language>
<dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created>
<dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified>
</cp:coreProperties>`
}
