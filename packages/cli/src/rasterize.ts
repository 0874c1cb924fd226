import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Resvg, initWasm } from '@resvg/resvg-wasm'

const font = readFileSync(new URL('../fonts/Arimo-Regular.ttf', import.meta.url))

// Compiled once for every machine: there is none for which a binary could be missing.
await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')))

/** What was drawn last: documents of one country show the same, and so do those of its releases. */
const drawnLast = new Map<string, Uint8Array>()
const mostKept = 50

/**
 * A drawing in SVG as a PNG, twice as large: sharp on paper and on fine screens. Its words are in the font that the
 * toolkit ships and never in one of the machine, so that it is the same everywhere.
 */
export function rasterize(svg: string): Uint8Array {
  const png = drawnLast.get(svg) ?? draw(svg)
  drawnLast.set(svg, png)
  const [oldest = svg] = drawnLast.keys()
  if (drawnLast.size > mostKept) drawnLast.delete(oldest)
  return png
}

function draw(svg: string): Uint8Array {
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: 2 },
    font: { fontBuffers: [font], loadSystemFonts: false, defaultFontFamily: 'Arimo' },
  })
  const picture = drawn.render()
  const png = picture.asPng()
  // Its memory is not that of JavaScript, which would be freed by itself.
  picture.free()
  drawn.free()
  return png
}
