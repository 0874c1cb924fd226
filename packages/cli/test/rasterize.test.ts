import { textWidth } from '@rsr/document'
import { Resvg } from '@resvg/resvg-wasm'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rasterize } from '../src/rasterize.ts'

const svg = (words: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="40" font-family="Arial, Arimo, sans-serif"><text x="10" y="25" font-size="20">${words}</text></svg>`

test('a picture is the same whenever it is made, in twice its size', () => {
  const png = rasterize(svg('Largely in place'))
  expect(rasterize(svg('Largely in place'))).toEqual(png)
  const view = new DataView(png.buffer, png.byteOffset)
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([1800, 80])
})

test('words are drawn, in the font that is shipped', () => {
  expect(rasterize(svg('Largely in place'))).not.toEqual(rasterize(svg('')))
})

test.each([
  'In place',
  'IX. Ratification and implementation',
  'Wäre “ÉTÉ” – œuf, Việt Nam',
  '0123456789 (14.)',
])('the words `%s` are as wide as a drawing takes them to be', (words) => {
  const font = readFileSync(join(import.meta.dirname, '../fonts/Arimo-Regular.ttf'))
  const drawn = new Resvg(svg(words), { font: { fontBuffers: [font], loadSystemFonts: false } })
  const width = drawn.getBBox()?.width ?? 0
  // What is drawn begins and ends a little inside of the widths of its letters.
  expect(width).toBeLessThanOrEqual(textWidth(words, 20))
  expect(width).toBeGreaterThan(textWidth(words, 20) - 6)
})
