/** What a byte makes of the sum when it is the last, or when one, two or three follow: four bytes are taken at a time. */
const one = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})
const two = one.map(next)
const three = two.map(next)
const four = three.map(next)

function next(value: number): number {
  return (one[value & 255] ?? 0) ^ (value >>> 8)
}

/** The check sum of a zip file (APPNOTE.TXT, 4.4.7). */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const whole = bytes.length & ~3
  let value = ~0
  for (let at = 0; at < whole; at += 4) {
    value ^= view.getInt32(at, true)
    value =
      (four[value & 255] ?? 0) ^
      (three[(value >>> 8) & 255] ?? 0) ^
      (two[(value >>> 16) & 255] ?? 0) ^
      (one[value >>> 24] ?? 0)
  }
  for (let at = whole; at < bytes.length; at++) value = next(value ^ (bytes[at] ?? 0))
  return ~value >>> 0
}
