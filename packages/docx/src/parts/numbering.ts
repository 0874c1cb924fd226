import { escapeXml } from '@rsr/opc'
import { grey, listIndent, numberIndent } from '../theme.ts'
import { color } from './style-xml.ts'
import type { OrderedList } from '../context.ts'

/** The numbering instances that every document has; styles and handlers refer to them by number. */
export const instances = { headings: 1, annexes: 2, paragraphs: 3, bullets: 4, boxBullets: 5 } as const

/** Each ordered list has an instance of its own, from this number on, in document order. */
export const firstOrderedList = 10

const annexIndent = Math.round(2.2 * numberIndent)
const bullets = ['\u2022', '\u2013', '\u2022']
const ordered = [
  ['decimal', ')'],
  ['lowerLetter', ')'],
  ['lowerRoman', ')'],
] as const

/**
 * The numbering part (ISO/IEC 29500-1, 17.9): headings 1, 1.1, 1.1.1, linked to styles; headings of annexes, Annex A and
 * A.1; paragraphs from 1 through the whole document; bullets; and ordered lists, in the text and in boxes, where they
 * stand further left.
 */
export function numbering(annex: string, lists: readonly OrderedList[], isRightToLeft = false): string {
  const definitions = [
    abstract(1, 4, (level) =>
      headingLevel(level, level === 0 ? '%1' : decimal(level), `Heading${level + 1}`),
    ),
    abstract(2, 4, (level) =>
      level === 0
        ? levelXml(0, 'upperLetter', `${escapeXml(annex)} %1`, annexIndent, annexIndent)
        : headingLevel(level, decimal(level)),
    ),
    abstract(3, 1, () =>
      levelXml(0, 'decimal', '%1.', numberIndent, numberIndent, 'NumberedParagraph', color(grey)),
    ),
    abstract(4, 9, (level) => bulletLevel(level, numberIndent)),
    abstract(5, 9, (level) => bulletLevel(level, 0)),
    abstract(6, 9, (level) => orderedLevel(level, numberIndent)),
    abstract(7, 9, (level) => orderedLevel(level, 0)),
  ]
  const fixed = Object.values(instances).map(
    (id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`,
  )
  const all = [...definitions, ...fixed, ...lists.map(restarted)].join('\n')
  const levels = isRightToLeft ? turned(all) : all
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
${levels}
</w:numbering>`
}

/**
 * Numbers from right to left: a full stop stands on their left, and they begin at the margin where text does: on the right,
 * as they do where nothing is said of it (17.9.7).
 */
const turned = (levels: string) =>
  levels
    .replaceAll('<w:lvlJc w:val="left"/>', '')
    .replaceAll('</w:lvl>', '<w:rPr><w:rtl/></w:rPr></w:lvl>')
    .replaceAll('</w:rPr><w:rPr>', '')

/** Twips from the margin to the text of a list's level. */
export function listTextIndent(level: number, inBox: boolean): number {
  return (inBox ? 0 : numberIndent) + listIndent * (level + 1)
}

function abstract(id: number, count: number, level: (level: number) => string): string {
  const levels = Array.from({ length: count }, (_, index) => level(index))
  // The number by which Word tells definitions apart when text is pasted between documents (17.9.14).
  const nsid = (0x52535200 + id).toString(16).toUpperCase()
  return `<w:abstractNum w:abstractNumId="${id}"><w:nsid w:val="${nsid}"/><w:multiLevelType w:val="${count === 1 ? 'singleLevel' : 'multilevel'}"/>${levels.join('')}</w:abstractNum>`
}

/** A list that starts from 1 although it shares its definition with others (17.9.8, 17.9.26). */
function restarted({ id, level, inBox }: OrderedList): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${inBox ? 7 : 6}"/><w:lvlOverride w:ilvl="${Math.min(level, 8)}"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`
}

function decimal(level: number): string {
  return Array.from({ length: level + 1 }, (_, index) => `%${index + 1}`).join('.')
}

function headingLevel(level: number, text: string, style?: string): string {
  const indent = level < 3 ? numberIndent : 1.5 * numberIndent
  return levelXml(level, 'decimal', text, Math.round(indent), Math.round(indent), style)
}

function bulletLevel(level: number, from: number): string {
  const mark = bullets[level % bullets.length] ?? '\u2022'
  return levelXml(level, 'bullet', mark, from + listIndent * (level + 1), listIndent)
}

function orderedLevel(level: number, from: number): string {
  const [format, after] = ordered[level % ordered.length] ?? ordered[0]
  return levelXml(level, format, `%${level + 1}${after}`, from + listIndent * (level + 1), listIndent)
}

function levelXml(
  level: number,
  format: string,
  text: string,
  left: number,
  hanging: number,
  style?: string,
  run?: string,
): string {
  const linked = style === undefined ? '' : `<w:pStyle w:val="${style}"/>`
  return `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${linked}<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${left}" w:hanging="${hanging}"/></w:pPr>${run === undefined ? '' : `<w:rPr>${run}</w:rPr>`}</w:lvl>`
}
