/** A style, as far as ours need one (ISO/IEC 29500-1, 17.7.4.17); properties are given as the XML they become. */
export interface Style {
  /** The name that Word shows; those that Word knows itself must be spelt as Word has them. */
  readonly name: string
  readonly basedOn?: string
  /** The style of the paragraph typed after one of this style. */
  readonly next?: string
  readonly paragraph?: string
  readonly run?: string
  /** Further elements: those of tables. */
  readonly table?: string
  /** Whether Word offers it first. */
  readonly offered?: boolean
  /** Whether it is one of ours, not one that Word knows. */
  readonly own?: boolean
  readonly isDefault?: boolean
}

/** Writes a style; the order is that of the schema. */
export function styleXml(
  type: 'paragraph' | 'character' | 'table' | 'numbering',
  id: string,
  style: Style,
): string {
  const { name, basedOn, next, paragraph, run, table, offered, own, isDefault } = style
  return [
    `<w:style w:type="${type}"${isDefault ? ' w:default="1"' : ''}${own ? ' w:customStyle="1"' : ''} w:styleId="${id}">`,
    `<w:name w:val="${name}"/>`,
    basedOn === undefined ? '' : `<w:basedOn w:val="${basedOn}"/>`,
    next === undefined ? '' : `<w:next w:val="${next}"/>`,
    offered ? '<w:qFormat/>' : '',
    paragraph === undefined ? '' : `<w:pPr>${paragraph}</w:pPr>`,
    run === undefined ? '' : `<w:rPr>${run}</w:rPr>`,
    table ?? '',
    '</w:style>',
  ].join('')
}

/** Space before and after in points; `line` is the distance of lines, 1 for single. */
export function spacing(before: number, after: number, line = 1.1): string {
  // Without lineRule LibreOffice 7.4 cuts pictures to one line (seen by experiment).
  return `<w:spacing w:before="${before * 20}" w:after="${after * 20}" w:line="${Math.round(line * 240)}" w:lineRule="auto"/>`
}

/** The size of letters in points, for all scripts. */
export function size(points: number): string {
  return `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`
}

/** Bold in all scripts. */
export const bold = '<w:b/><w:bCs/>'

/** The colour of letters. */
export function color(value: string): string {
  return `<w:color w:val="${value}"/>`
}
