/** A text of a cell, in which `_x000D_` stands for a letter that XML may not have (ISO/IEC 29500-1, 22.9.2.19). */
export const unescapedSigns = (text: string): string =>
  text.includes('_x')
    ? text.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number(`0x${code}`)))
    : text
