import { type Look, grey, noteIndent, rule } from '../theme.ts'
import { instances } from './numbering.ts'
import { bold, color, size, spacing, type Style } from './style-xml.ts'

/** The styles of paragraphs that are no headings. */
export const paragraphStyles = (look: Look, isRightToLeft: boolean): Readonly<Record<string, Style>> => ({
  // All others are based on it.
  Normal: {
    name: 'Normal',
    isDefault: true,
    offered: true,
    ...(isRightToLeft && { paragraph: '<w:bidi/>' }),
  },
  BodyText: { name: 'Body Text', basedOn: 'Normal', offered: true, paragraph: spacing(3, 4, 1.15) },
  NumberedParagraph: {
    name: 'Numbered Paragraph',
    basedOn: 'BodyText',
    own: true,
    offered: true,
    paragraph: `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${instances.paragraphs}"/></w:numPr>`,
  },
  ListParagraph: {
    name: 'List Paragraph',
    basedOn: 'BodyText',
    offered: true,
    paragraph: spacing(1, 2, 1.15),
  },
  CompactList: {
    name: 'Compact List',
    basedOn: 'ListParagraph',
    own: true,
    offered: true,
    paragraph: spacing(1, 2, 1.1),
    run: size(9),
  },
  BoxText: { name: 'Box Text', basedOn: 'Normal', own: true, offered: true, paragraph: spacing(2, 3, 1.15) },
  TableText: {
    name: 'Table Text',
    basedOn: 'Normal',
    own: true,
    offered: true,
    paragraph: spacing(0, 0, 1.05),
    run: size(8.5),
  },
  TableHeader: {
    name: 'Table Header',
    basedOn: 'TableText',
    own: true,
    offered: true,
    paragraph: '<w:keepNext/>',
    run: bold,
  },
  TableGap: { name: 'Table Gap', basedOn: 'Normal', own: true, paragraph: spacing(0, 0, 1), run: size(4) },
  Caption: {
    name: 'caption',
    basedOn: 'Normal',
    next: 'BodyText',
    offered: true,
    paragraph: `<w:keepNext/><w:keepLines/>${spacing(10, 4, 1)}`,
    run: `${bold}${color(look.accent)}${size(9)}`,
  },
  CommentText: { name: 'annotation text', basedOn: 'Normal', paragraph: spacing(0, 4, 1), run: size(10) },
  FootnoteText: {
    name: 'footnote text',
    basedOn: 'Normal',
    paragraph: `${spacing(0, 1, 1)}<w:ind w:left="${noteIndent}" w:hanging="${noteIndent}"/>`,
    run: size(8),
  },
  Header: {
    name: 'header',
    basedOn: 'Normal',
    paragraph: `<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="4" w:color="${rule}"/></w:pBdr>`,
    run: `${color(grey)}${size(8)}`,
  },
  Footer: {
    name: 'footer',
    basedOn: 'Normal',
    paragraph: '<w:jc w:val="right"/>',
    run: `${color(grey)}${size(8)}`,
  },
  TOCHeading: {
    name: 'TOC Heading',
    basedOn: 'Normal',
    paragraph: `<w:keepNext/>${spacing(18, 8, 1)}`,
    run: `${bold}${color(look.accent)}${size(18)}`,
  },
  CoverMark: {
    name: 'Cover Mark',
    basedOn: 'Normal',
    own: true,
    paragraph: spacing(0, 0, 1),
    run: `${bold}<w:caps/>${color(look.accent)}<w:spacing w:val="20"/>${size(9)}`,
  },
  Title: {
    name: 'Title',
    basedOn: 'Normal',
    next: 'Subtitle',
    offered: true,
    paragraph: spacing(190, 12, 1),
    run: `${bold}${color(look.accent)}${size(36)}`,
  },
  Subtitle: {
    name: 'Subtitle',
    basedOn: 'Normal',
    next: 'CoverLine',
    offered: true,
    paragraph: `<w:pBdr><w:bottom w:val="single" w:sz="12" w:space="16" w:color="${look.accent}"/></w:pBdr>${spacing(0, 24, 1.15)}`,
    run: `${color(grey)}${size(16)}`,
  },
  CoverLine: {
    name: 'Cover Line',
    basedOn: 'Normal',
    own: true,
    paragraph: spacing(2, 3, 1.15),
    run: size(11),
  },
  CoverNotice: {
    name: 'Cover Notice',
    basedOn: 'Normal',
    own: true,
    paragraph: `<w:pBdr><w:top w:val="single" w:sz="4" w:space="6" w:color="${rule}"/></w:pBdr>${spacing(20, 0, 1.15)}`,
    run: `${color(grey)}${size(9)}`,
  },
})
