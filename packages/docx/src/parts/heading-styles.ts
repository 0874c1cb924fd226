import type { Look } from '../theme.ts'
import { instances } from './numbering.ts'
import { bold, color, size, spacing, type Style } from './style-xml.ts'

function numbered(instance: number, level: number): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${instance}"/></w:numPr>`
}

function heading(
  accent: string,
  level: number,
  points: number,
  before: number,
  after: number,
  more = '',
): Style {
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
export const headingStyles = ({ accent }: Look): Readonly<Record<string, Style>> => ({
  Heading1: heading(accent, 0, 18, 22, 8),
  Heading2: heading(accent, 1, 13, 14, 4),
  Heading3: heading(accent, 2, 11, 10, 3),
  Heading4: heading(accent, 3, 10, 9, 3, '<w:i/><w:iCs/>'),
})
