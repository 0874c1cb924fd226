/** The chunks of a PNG that say how it looks (PNG, third edition, clause 11); all others are data beside it. */
const looks = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'sBIT',
  'bKGD',
  'pHYs',
])

/** A picture, and the ending of its name; nothing where it is neither a PNG nor a JPEG, or is cut short. */
export function cleanPicture(bytes: Uint8Array): { bytes: Uint8Array; ending: 'png' | 'jpeg' } | undefined {
  const isPng = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a].every((byte, at) => bytes[at] === byte)
  const isJpeg = bytes[0] === 0xff && bytes[1] === 0xd8
  const kept = isPng ? pngPieces(bytes) : isJpeg ? jpegPieces(bytes) : undefined
  return kept && { bytes: joined(kept), ending: isPng ? 'png' : 'jpeg' }
}

function pngPieces(bytes: Uint8Array): Uint8Array[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const pieces = [bytes.subarray(0, 8)]
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at)
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (looks.has(type) && end <= bytes.length) pieces.push(bytes.subarray(at, end))
    if (type === 'IEND') return pieces
    at = end
  }
  return undefined
}

/** Leaves out comments and application segments but those of JFIF and of Adobe's colours (ITU-T T.81, annex B). */
function jpegPieces(bytes: Uint8Array): Uint8Array[] | undefined {
  const pieces = [bytes.subarray(0, 2)]
  for (let at = 2; at + 4 <= bytes.length;) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff) return undefined
    // The scan: what follows is the picture, to the end.
    if (marker === 0xda) return [...pieces, bytes.subarray(at)]
    const end = at + 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0)
    const isData = marker === 0xfe || (marker >= 0xe1 && marker <= 0xef && marker !== 0xee)
    if (!isData) pieces.push(bytes.subarray(at, end))
    at = end
  }
  return undefined
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
