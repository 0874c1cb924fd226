import { type Look, pale, rule } from '../theme.ts'
import { bold, color, type Style } from './style-xml.ts'

const noMargins =
  '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>'

/** A line; `size` is in eighths of a point. */
function line(side: string, size: number, tint: string): string {
  return `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${tint}"/>`
}

function margins(vertical: number, horizontal: number): string {
  const sides = [
    ['top', vertical],
    ['left', horizontal],
    ['bottom', vertical],
    ['right', horizontal],
  ] as const
  return `<w:tblCellMar>${sides.map(([side, width]) => `<w:${side} w:w="${width}" w:type="dxa"/>`).join('')}</w:tblCellMar>`
}

/** The styles of tables: one for the captioned tables, one for boxes, which are tables of one cell. */
export const tableStyles = ({ accent }: Look): Readonly<Record<string, Style>> => ({
  TableNormal: { name: 'Normal Table', isDefault: true, table: noMargins },
  CaptionedTable: {
    name: 'Captioned Table',
    basedOn: 'TableNormal',
    own: true,
    table:
      `<w:tblPr><w:tblStyleRowBandSize w:val="1"/><w:tblBorders>${line('top', 8, accent)}${line('bottom', 8, accent)}${line('insideH', 4, rule)}</w:tblBorders>${margins(45, 102)}</w:tblPr>` +
      `<w:tblStylePr w:type="firstRow"><w:rPr>${bold}${color('FFFFFF')}</w:rPr><w:tblPr/><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${accent}"/><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>` +
      `<w:tblStylePr w:type="band2Horz"><w:tblPr/><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${pale}"/></w:tcPr></w:tblStylePr>`,
  },
  Box: {
    name: 'Box',
    basedOn: 'TableNormal',
    own: true,
    table:
      `<w:tblPr><w:tblBorders>${line('top', 4, rule)}${line('left', 36, accent)}${line('bottom', 4, rule)}${line('right', 4, rule)}</w:tblBorders>${margins(85, 198)}</w:tblPr>` +
      `<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${pale}"/></w:tcPr>`,
  },
})
