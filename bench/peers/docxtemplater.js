import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'

/** Fills a template whose tags are `{...}`. Its free part writes no footnotes and no shades by data. */
export function prepare(content, template) {
  return () => {
    const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true })
    document.render(content)
    return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' })
  }
}
