import { accent } from '../theme.ts'
import { instances } from './numbering.ts'
import { bold, color, size, spacing, type Style } from './style-xml.ts'

function numbered(instance: number, level: number): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${instance}"/></w:numPr>`
}

function heading(level: number, points: number, before: number, after: number, more = ''): Style {
  return {
    name: `heading ${level + 1}`,
    basedOn: 'Normal',
    next: 'NumberedParagraph',
    offered: true,
    paragraph: `<w:keepNext/><w:keepLines/>${numbered(instances.headings, level)}${spacing(before, after, 1)}<w:outlineLvl w:val="${level}"/>`,
    run: `${bold}${more}${color(accent)}${size(points)}`,
  }
}

/** The headings; numbers come with the style, but in annexes, which have a numbering of their own. */
export const headingStyles = {
  Heading1: heading(0, 17, 24, 8),
  Heading2: heading(1, 13, 17, 5),
  Heading3: heading(2, 11, 13, 4),
  Heading4: heading(3, 10.5, 11, 3, '<w:i/><w:iCs/>'),
} satisfies Record<string, Style>
