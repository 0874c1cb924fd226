import { type Look, grey, pale, rule, textFont, tones } from '../theme.ts'

const solid = (color: string) => `<a:solidFill>${color}</a:solidFill>`
const color = (name: string, value = '000000') => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`
const font = (name: string) =>
  `<a:${name}><a:latin typeface="${textFont}"/><a:ea typeface=""/><a:cs typeface="${textFont}"/></a:${name}>`
/** Lines, fills and effects come in three strengths (ISO/IEC 29500-1, 20.1.4.1.14); ours are alike. */
const three = (name: string, xml: string) => `<a:${name}>${xml.repeat(3)}</a:${name}>`
const placeholder = solid('<a:schemeClr val="phClr"/>')

/**
 * The theme: the colours and the font that Word offers for what a person adds, such as a shape or a chart. Nothing of ours
 * refers to it.
 */
export function themePart({ accent }: Look): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Roadmap"><a:themeElements>
<a:clrScheme name="Roadmap">${[
    color('dk1'),
    color('lt1', 'FFFFFF'),
    color('dk2', accent),
    color('lt2', pale),
    color('accent1', accent),
    color('accent2', tones.most.fill),
    color('accent3', tones.half.fill),
    color('accent4', grey),
    color('accent5', rule),
    color('accent6', tones.none.fill),
    color('hlink', '1F5AA6'),
    color('folHlink', grey),
  ].join('')}</a:clrScheme>
<a:fontScheme name="Roadmap">${font('majorFont')}${font('minorFont')}</a:fontScheme>
<a:fmtScheme name="Roadmap">${[
    three('fillStyleLst', placeholder),
    three('lnStyleLst', `<a:ln w="6350">${placeholder}</a:ln>`),
    three('effectStyleLst', '<a:effectStyle><a:effectLst/></a:effectStyle>'),
    three('bgFillStyleLst', placeholder),
  ].join('')}</a:fmtScheme>
</a:themeElements></a:theme>`
}
