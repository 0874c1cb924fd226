import { fileURLToPath } from 'node:url'
import { Resvg } from '@resvg/resvg-js'

const font = fileURLToPath(new URL('../fonts/Arimo-Regular.ttf', import.meta.url))

/**
 * A drawing in SVG as a PNG, twice as large: sharp on paper and on fine screens. Its words are in the font that the
 * toolkit ships and never in one of the machine, so that it is the same everywhere.
 */
export function rasterize(svg: string): Uint8Array {
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: 2 },
    font: { fontFiles: [font], loadSystemFonts: false, defaultFontFamily: 'Arimo' },
  })
  return drawn.render().asPng()
}
