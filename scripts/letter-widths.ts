/** Letters of European languages, signs that texts have, and arrows. */
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x370, 0x45f],
  [0x1e00, 0x1eff],
  [0x2010, 0x2027],
  [0x2030, 0x203a],
  [0x20a0, 0x20bf],
  [0x2190, 0x2193],
] as const

/**
 * How wide the letters of a font are, letters by width: its units are those of `unitsPerEm` (the tables `head`, `hhea`,
 * `hmtx` and `cmap` of the OpenType specification; of `cmap` the format 4, which every such font has).
 */
export function letterWidths(font: Uint8Array): { unitsPerEm: number; widths: Record<string, string> } {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const tables = new Map<string, number>()
  for (let at = 12; at < 12 + view.getUint16(4) * 16; at += 16) {
    tables.set(new TextDecoder().decode(font.subarray(at, at + 4)), view.getUint32(at + 8))
  }
  const table = (name: string): number => {
    const place = tables.get(name)
    if (place === undefined) throw new Error(`Cannot find the table \`${name}\` of a font`)
    return place
  }
  const last = view.getUint16(table('hhea') + 34) - 1
  const glyphOf = characterMap(view, table('cmap'))
  const widths: Record<string, string> = {}
  for (const [from, to] of ranges) {
    for (let code = from; code <= to; code++) {
      const glyph = glyphOf(code)
      if (glyph === 0) continue
      const width = view.getUint16(table('hmtx') + Math.min(glyph, last) * 4)
      widths[width] = (widths[width] ?? '') + String.fromCodePoint(code)
    }
  }
  return { unitsPerEm: view.getUint16(table('head') + 18), widths }
}

/** The glyph of a character, 0 where there is none. */
function characterMap(view: DataView, cmap: number): (code: number) => number {
  const subtables = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, index) => cmap + view.getUint32(cmap + 4 + index * 8 + 4),
  )
  const at = subtables.find((place) => view.getUint16(place) === 4)
  if (at === undefined) throw new Error('Cannot find a map of characters of the format 4')
  const size = view.getUint16(at + 6) // twice the number of segments
  const [ends, starts] = [at + 14, at + 16 + size]
  const [deltas, offsets] = [starts + size, starts + 2 * size]
  return (code) => {
    for (let each = 0; each < size; each += 2) {
      if (code > view.getUint16(ends + each)) continue
      const start = view.getUint16(starts + each)
      if (code < start) return 0
      const delta = view.getUint16(deltas + each)
      const offset = view.getUint16(offsets + each)
      if (offset === 0) return (code + delta) & 0xffff
      const glyph = view.getUint16(offsets + each + offset + (code - start) * 2)
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff
    }
    return 0
  }
}
