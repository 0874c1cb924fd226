import { Paragraph, ParagraphProperties } from 'docx'
import { type Component, element } from './element.ts'

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

class StyledParagraph extends Paragraph {
  constructor(
    { style, number, indent, rightTab, keepNext, pageBreakBefore, before, align }: ParagraphStyle,
    children: Component[],
  ) {
    super({
      style,
      ...(keepNext && { keepNext }),
      ...(pageBreakBefore && { pageBreakBefore }),
      ...(rightTab !== undefined && { rightTabStop: rightTab }),
      ...(indent !== undefined && { indent: { left: indent, hanging: 0 } }),
    })
    this.root.push(...children)
    const more = [
      ...(number ? [numberOf(number)] : []),
      ...(before === undefined ? [] : [element('w:spacing', { 'w:before': before })]),
      ...(align === undefined ? [] : [element('w:jc', { 'w:val': align })]),
    ]
    // The lists of `docx` are named, and numbered as they are met; ours have fixed numbers that styles can refer to.
    // After the style and what keeps it on a page is where ISO/IEC 29500-1, 17.3.1.26 wants them.
    for (const part of this.root)
      if (part instanceof ParagraphProperties) more.forEach((each) => part.push(each))
  }
}

const numberOf = ({ level, instance }: NonNullable<ParagraphStyle['number']>) =>
  element('w:numPr', {}, [element('w:ilvl', { 'w:val': level }), element('w:numId', { 'w:val': instance })])

export type { Paragraph }

/** Makes a paragraph; all looks come from its style. */
export function paragraph(style: ParagraphStyle, children: Component[]): Paragraph {
  return new StyledParagraph(style, children)
}
