import { type Component, element } from '@rsr/opc'

export interface ParagraphStyle {
  /** The id of a paragraph style. */
  readonly style: string
  /** A numbering instance and a level of it, from 0; instance 0 takes away the number that the style gives. */
  readonly number?: { readonly instance: number; readonly level: number }
  /** Twips from the margin, if not as in the style; not together with a number. */
  readonly indent?: number
  /** Twips from the margin to a right-aligned tab stop. */
  readonly rightTab?: number
  readonly keepNext?: boolean
  readonly pageBreakBefore?: boolean
  /** Twips before the paragraph, if not as in the style. */
  readonly before?: number
  readonly align?: 'right'
}

export type Paragraph = Component<'w:p'>

/** Makes a paragraph; all looks come from its style. The order of properties is that of ISO/IEC 29500-1, 17.3.1.26. */
export function paragraph(style: ParagraphStyle, children: readonly Component[]): Paragraph {
  const { number, indent, rightTab, keepNext, pageBreakBefore, before, align } = style
  const properties: Component[] = [element('w:pStyle', { 'w:val': style.style })]
  if (keepNext) properties.push(element('w:keepNext'))
  if (pageBreakBefore) properties.push(element('w:pageBreakBefore'))
  if (number) properties.push(numbered(number))
  if (rightTab !== undefined)
    properties.push(element('w:tabs', {}, [element('w:tab', { 'w:val': 'right', 'w:pos': rightTab })]))
  if (before !== undefined) properties.push(element('w:spacing', { 'w:before': before }))
  if (indent !== undefined) properties.push(element('w:ind', { 'w:left': indent, 'w:hanging': 0 }))
  if (align !== undefined) properties.push(element('w:jc', { 'w:val': align }))
  return element('w:p', {}, [element('w:pPr', {}, properties), ...children])
}

/** A paragraph that ends a section, whose properties stand behind its own; those come first in it. */
export function endingSection({ name, xml }: Paragraph, section: Component): Paragraph {
  return { name, xml: xml.replace('</w:pPr>', (end) => `${section.xml}${end}`) }
}

/** A paragraph with an id that no other has: eight hexadecimal digits, below 80000000 ([MS-DOCX], 2.6.2.3). */
export function identified({ name, xml }: Paragraph, id: string): Paragraph {
  return { name, xml: xml.replace('<w:p', (start) => `${start} w14:paraId="${id}"`) }
}

function numbered({ instance, level }: { readonly instance: number; readonly level: number }): Component {
  return element('w:numPr', {}, [
    element('w:ilvl', { 'w:val': level }),
    element('w:numId', { 'w:val': instance }),
  ])
}
