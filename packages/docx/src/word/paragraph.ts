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
}

class StyledParagraph extends Paragraph {
  constructor({ style, number, indent, rightTab, keepNext }: ParagraphStyle, children: Component[]) {
    super({
      style,
      ...(keepNext && { keepNext }),
      ...(rightTab !== undefined && { rightTabStop: rightTab }),
      ...(indent !== undefined && { indent: { left: indent, hanging: 0 } }),
    })
    this.root.push(...children)
    if (!number) return
    // The lists of `docx` are named, and numbered as they are met; ours have fixed numbers that styles can refer to.
    // After the style and keepNext, the only properties beside it, is where ISO/IEC 29500-1, 17.3.1.26 wants it.
    const property = element('w:numPr', {}, [
      element('w:ilvl', { 'w:val': number.level }),
      element('w:numId', { 'w:val': number.instance }),
    ])
    for (const part of this.root) if (part instanceof ParagraphProperties) part.push(property)
  }
}

export type { Paragraph }

/** Makes a paragraph; all looks come from its style. */
export function paragraph(style: ParagraphStyle, children: Component[]): Paragraph {
  return new StyledParagraph(style, children)
}
