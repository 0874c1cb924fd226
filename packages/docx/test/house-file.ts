import { strToU8, zipSync } from 'fflate'

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** A PNG of one pixel, with a text in it that names somebody. */
export const logo = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAAFHRFWHRBdXRob3IAU2VjcmV0IEF1dGhvco672vsAAAAMSURBVHjaY5C3TQYAAT4AwFfUGSIAAAAASUVORK5CYII=',
  ),
  (letter) => letter.charCodeAt(0),
)

const field = (instruction: string, result: string) =>
  ['begin', instruction, 'separate', result, 'end']
    .map((part) => {
      if (part === instruction) return `<w:r><w:instrText> ${part} </w:instrText></w:r>`
      if (part === result) return `<w:r><w:t>${part}</w:t></w:r>`
      return `<w:r><w:fldChar w:fldCharType="${part}"/></w:r>`
    })
    .join('')

const picture = `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="457200" cy="457200"/><wp:docPr id="1" name="logo.png" descr="C:\\Users\\secret\\logo.png"><a:hlinkClick xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:id="rId9"/></wp:docPr><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name=""/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="457200" cy="457200"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`

const related = (...targets: [id: string, type: string, target: string, mode?: string][]) =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.map(([id, type, target, mode]) => `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"${mode === undefined ? '' : ` TargetMode="${mode}"`}/>`).join('')}</Relationships>`

/** The parts of a Word file as a German office might have it, with much in it that is nobody else's business. */
export const houseParts = {
  '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
  'docProps/core.xml': `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Secret Author</dc:creator></cp:coreProperties>`,
  'customXml/item1.xml': '<data>Secret data</data>',
  'word/comments.xml': `${head}<w:comments ${w}><w:comment w:id="1" w:author="Secret Author"/></w:comments>`,
  'word/vbaProject.bin': 'Secret macro',
  'word/document.xml': `${head}<w:document ${w} ${r}><w:body><w:p><w:r><w:t>Secret text</w:t></w:r></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1800" w:right="1440" w:bottom="1440" w:left="1700" w:header="700" w:footer="600" w:gutter="0"/></w:sectPr></w:body></w:document>`,
  'word/_rels/document.xml.rels': related(
    ['rId1', 'header', 'header7.xml'],
    ['rId2', 'footer', 'footer7.xml'],
  ),
  'word/header7.xml': `${head}<w:hdr ${w} ${r}><w:p w:rsidR="00AB12CD"><w:pPr><w:pStyle w:val="Kopfzeile"/></w:pPr>${picture}<w:ins w:id="1" w:author="Secret Author"><w:r><w:t>Institute</w:t></w:r></w:ins><w:del w:id="2" w:author="Secret Author"><w:r><w:delText>Secret office</w:delText></w:r></w:del><w:hyperlink r:id="rId9"><w:r><w:t> of Examples</w:t></w:r></w:hyperlink>${field('AUTHOR', 'Secret Author')}</w:p></w:hdr>`,
  'word/_rels/header7.xml.rels': related(
    ['rId1', 'image', 'media/image1.png'],
    ['rId9', 'hyperlink', 'file:///C:/secret', 'External'],
  ),
  'word/footer7.xml': `${head}<w:ftr ${w}><w:p><w:r><w:t xml:space="preserve">Sheet </w:t></w:r>${field('PAGE', '1')}</w:p></w:ftr>`,
  'word/styles.xml': `${head}<w:styles ${w}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/><w:rPr><w:sz w:val="22"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Amtlich"><w:name w:val="Amtlich"/><w:basedOn w:val="Standard"/><w:rPr><w:rFonts w:ascii="Verdana" w:hAnsi="Verdana"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="Heading 1"/><w:basedOn w:val="Amtlich"/><w:next w:val="Standard"/><w:rsid w:val="00AB12CD"/><w:pPr><w:keepNext/><w:numPr><w:numId w:val="7"/></w:numPr><w:bidi w:val="0"/><w:spacing w:before="360"/><w:ind w:left="0" w:firstLine="0"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:color w:val="7A1F2B"/><w:lang w:val="de-DE"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Kopfzeile"><w:name w:val="header"/><w:basedOn w:val="Standard"/><w:rPr><w:sz w:val="14"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Unbenutzt"><w:name w:val="Secret style"/></w:style></w:styles>`,
} as const

/** A house file with some parts changed, or taken out where they are null; with a logo. */
export function houseFile(changes: Readonly<Record<string, string | null>> = {}): Uint8Array {
  const parts: Record<string, string | null> = { ...houseParts, ...changes }
  const files: Record<string, Uint8Array> = { 'word/media/image1.png': logo }
  for (const [name, text] of Object.entries(parts)) if (text !== null) files[name] = strToU8(text)
  return zipSync(files)
}
