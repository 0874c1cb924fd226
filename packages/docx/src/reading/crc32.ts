const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** The check sum of a zip file (APPNOTE.TXT, 4.4.7), of what came before and some bytes more; it begins with 0. */
export function crc32(before: number, bytes: Uint8Array): number {
  let value = ~before
  for (const byte of bytes) value = (table[(value ^ byte) & 255] ?? 0) ^ (value >>> 8)
  return ~value >>> 0
}
