import { spacing, type Style } from './style-xml.ts'

/** The styles of a picture and of the caption below it: the picture stays on the page of its caption. */
export const figureStyles = {
  Figure: {
    name: 'Figure',
    basedOn: 'Normal',
    next: 'FigureCaption',
    own: true,
    paragraph: `<w:keepNext/>${spacing(12, 0, 1)}`,
  },
  FigureCaption: {
    name: 'Figure Caption',
    basedOn: 'Caption',
    next: 'BodyText',
    own: true,
    offered: true,
    paragraph: `<w:keepNext w:val="0"/>${spacing(4, 12, 1)}`,
  },
} satisfies Record<string, Style>
